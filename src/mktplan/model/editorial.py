"""The editorial line: pillars, formats, calendar."""

from collections.abc import Mapping
from typing import Annotated, ClassVar

from pydantic import Field

from mktplan.model.entity import Entity, Part, Texts
from mktplan.model.markers import Nested, OneOf
from mktplan.model.references import AudienceRef, ChannelRef, MessageRef, PillarRef
from mktplan.model.vocabulary import WORK_STATUSES
from mktplan.values import Share, When


class Pillar(Entity):
    """A subject that we return to."""

    SHORT: ClassVar = "title"

    title: str
    audience: tuple[AudienceRef, ...] = ()
    messages: tuple[MessageRef, ...] = ()
    share: Share | None = None


class Publication(Part):
    """A line of the editorial calendar."""

    title: str
    when: When | None = None
    channels: tuple[ChannelRef, ...] = ()
    pillar: PillarRef | None = None
    status: Annotated[str | None, OneOf(WORK_STATUSES)] = None


class Content(Entity):
    """The editorial line: the `content` section."""

    pillars: Annotated[Mapping[str, Pillar], Nested("pillars")] = Field(default_factory=dict)
    formats: Texts = ()
    charter: str | None = None
    rhythm: str | None = None
    calendar: tuple[Publication, ...] = ()
