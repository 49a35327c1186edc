"""Whom the plan speaks to, and where they are met: segments, personas, channels."""

from collections.abc import Mapping
from typing import Annotated, ClassVar

from pydantic import Field

from mktplan.model.entity import Entity, Part, Texts
from mktplan.model.markers import Lenient, Link, OneOf
from mktplan.model.references import ChannelRef, SegmentRef, StageRef, ToolRef
from mktplan.model.vocabulary import CHANNEL_KINDS, CHANNEL_ROLES, MEDIA, PARTS, TOUCHES
from mktplan.values import Rhythm


class Segment(Entity):
    """A part of the market."""

    SHORT: ClassVar = "title"

    title: str
    demographic: str | None = None
    psychographic: str | None = None
    behavioural: str | None = None
    size: str | None = None


class Objection(Part):
    """What holds a person back, and what is answered."""

    SHORT: ClassVar = "text"

    text: str
    answer: str | None = None


class Persona(Entity):
    """A semi-fictional customer: the job first."""

    SHORT: ClassVar = "name"

    name: str
    segment: SegmentRef | None = None
    quote: str | None = None
    job: str | None = None
    trigger: str | None = None
    part: Annotated[str | None, OneOf(PARTS)] = None
    today: str | None = None
    demographics: Mapping[str, str] = Field(default_factory=dict)
    interests: Texts = ()
    goals: Texts = ()
    needs: Texts = ()
    frustrations: Texts = ()
    motivations: Texts = ()
    buying_habits: Texts = ()
    channels: tuple[ChannelRef, ...] = ()
    objections: tuple[Objection, ...] = ()
    content_formats: Texts = ()
    evidence: str | None = None


class Channel(Entity):
    """A place where the audience is met."""

    SHORT: ClassVar = "name"

    name: str
    kind: Annotated[str | None, OneOf(CHANNEL_KINDS)] = None
    media: Annotated[str | None, OneOf(MEDIA)] = None
    role: Annotated[tuple[Annotated[str, OneOf(CHANNEL_ROLES)], ...], Lenient()] = ()
    touch: Annotated[tuple[Annotated[str, OneOf(TOUCHES)], ...], Lenient()] = ()
    stages: tuple[StageRef, ...] = ()
    every: Rhythm | None = None
    strengths: Texts = ()
    weaknesses: Texts = ()
    url: Annotated[str | None, Link()] = None
    tools: tuple[ToolRef, ...] = ()
