"""What is done: campaigns and tactics."""

from collections.abc import Mapping
from typing import Annotated, ClassVar

from pydantic import Field

from mktplan.model.entity import Part, Work
from mktplan.model.markers import Lenient, OneOf, Ready
from mktplan.model.references import (
    AnswerRef,
    AudienceRef,
    BeforeRef,
    CampaignRef,
    ChannelRef,
    KpiRef,
    MessageRef,
    ObjectiveRef,
    OfferRef,
    PillarRef,
    StageRef,
    StrategyRef,
    TacticRef,
    TeamRef,
)
from mktplan.model.vocabulary import (
    CAMPAIGN_KINDS,
    CONSENTS,
    PRIORITIES,
    TACTIC_KINDS,
    TACTIC_ROLES,
    TOUCHES,
)
from mktplan.values import Amount, Effort, Figure, Rhythm, Share, When


class Campaign(Work):
    """Tactics run together under one roof; its budget is a ceiling."""

    SHORT: ClassVar = "title"

    title: str
    strategy: StrategyRef | None = None
    objectives: tuple[ObjectiveRef, ...] = ()
    kind: Annotated[str | None, OneOf(CAMPAIGN_KINDS)] = None
    when: When | None = None
    trigger: str | None = None
    audience: tuple[AudienceRef, ...] = ()
    channels: tuple[ChannelRef, ...] = ()
    message: MessageRef | None = None
    budget: Amount | None = None
    owner: TeamRef | None = None
    kpi: KpiRef | None = None
    target: Figure | None = None
    utm: str | None = None


class Media(Part):
    """The arithmetic of bought attention."""

    impressions: Figure | None = None
    reach: Figure | None = None
    frequency: Figure | None = None
    grp: Figure | None = None
    cpm: Figure | None = None
    audience_size: Figure | None = None


class Step(Part):
    """A step of a tactic."""

    SHORT: ClassVar = "text"

    text: Annotated[str, Ready()]
    when: When | None = None
    owner: TeamRef | None = None
    done: bool = False


class Tactic(Work):
    """A concrete, dated, short-term action inside a strategy."""

    SHORT: ClassVar = "title"

    title: str
    strategy: StrategyRef | None = None
    objectives: tuple[ObjectiveRef, ...] = ()
    campaign: CampaignRef | None = None
    kind: Annotated[str | None, OneOf(TACTIC_KINDS)] = None
    role: Annotated[str, OneOf(TACTIC_ROLES)] = "activation"
    always_on: bool = False
    enables: tuple[TacticRef, ...] = ()
    decides: str | None = None
    channels: tuple[ChannelRef, ...] | Mapping[ChannelRef, Share] = ()
    audience: tuple[AudienceRef, ...] = ()
    message: MessageRef | None = None
    offer: OfferRef | None = None
    stage: StageRef | None = None
    when: When | None = None
    trigger: str | None = None
    every: Rhythm | None = None
    only_if: str | None = None
    owner: TeamRef | None = None
    contributors: tuple[TeamRef, ...] = ()
    budget: Amount | None = None
    effort: Effort | None = None
    expects: Mapping[KpiRef, Figure | Mapping[When, Figure]] = Field(default_factory=dict)
    media: Media | None = None
    kpi: KpiRef | None = None
    target: Figure | None = None
    priority: Annotated[str | None, OneOf(PRIORITIES)] = None
    steps: tuple[Step, ...] = ()
    copy_: Annotated[str | None, Ready()] = Field(default=None, alias="copy")
    depends_on: tuple[BeforeRef, ...] = ()
    promotes: tuple[TacticRef, ...] = ()
    answers: tuple[AnswerRef, ...] = ()
    touch: Annotated[tuple[Annotated[str, OneOf(TOUCHES)], ...], Lenient()] = ()
    consent: Annotated[str | None, OneOf(CONSENTS, open=True)] = None
    pillar: PillarRef | None = None
    utm: str | None = None
