"""What is sold and what is said: offers, positioning, messages, the mix, the customer's journey."""

from typing import ClassVar

from mktplan.model.entity import Entity, Texts
from mktplan.model.references import AudienceRef, ChannelRef, StageRef, TacticRef
from mktplan.values import Figure, When


class Offer(Entity):
    """Something sold or given, on its conditions."""

    SHORT: ClassVar = "title"

    title: str
    audience: tuple[AudienceRef, ...] = ()
    price: Figure | None = None
    cost: Figure | None = None
    discount: Figure | None = None
    condition: str | None = None
    quota: Figure | None = None
    when: When | None = None


class Positioning(Entity):
    """Why the audience should choose us: the `positioning` section."""

    statement: str | None = None
    usp: str | None = None
    value_proposition: str | None = None
    promise: str | None = None
    benefit: str | None = None
    axes: Texts = ()
    tone: str | None = None
    values: Texts = ()
    proof: Texts = ()
    constraints: Texts = ()
    story: str | None = None


class KeyMessage(Entity):
    """What one audience should remember, and why it should believe it."""

    SHORT: ClassVar = "text"

    text: str
    audience: tuple[AudienceRef, ...] = ()
    arguments: Texts = ()
    proof: Texts = ()
    stages: tuple[StageRef, ...] = ()


class Mix(Entity):
    """The marketing mix: the `mix` section. The first four are the classic Ps."""

    product: str | None = None
    price: str | None = None
    place: str | None = None
    promotion: str | None = None
    people: str | None = None
    process: str | None = None
    proof: str | None = None
    partnership: str | None = None
    permission: str | None = None
    purple_cow: str | None = None


class TouchPoint(Entity):
    """A moment at which a customer meets us, in the journey's order."""

    SHORT: ClassVar = "title"

    title: str
    stage: StageRef | None = None
    audience: tuple[AudienceRef, ...] = ()
    channels: tuple[ChannelRef, ...] = ()
    moment_of_truth: bool = False
    friction: str | None = None
    tactics: tuple[TacticRef, ...] = ()
