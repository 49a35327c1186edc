"""Where a plan starts from: the last period, the diagnosis, rivals, figures from outside."""

from collections.abc import Mapping
from typing import Annotated, ClassVar

from pydantic import Field

from mktplan.model.entity import Entity, Part, Texts
from mktplan.model.markers import Link, Nested, OneOf
from mktplan.model.references import KpiRef, TacticRef
from mktplan.model.vocabulary import PRIORITIES
from mktplan.values import Figure, When


class Outcome(Part):
    """What the last period planned for an indicator, and what it reached."""

    planned: Figure | None = None
    reached: Figure | None = None


class Lesson(Part):
    """What the last period taught, and the actions that are different because of it."""

    SHORT: ClassVar = "text"

    text: str
    changed: tuple[TacticRef, ...] = ()


class Previous(Entity):
    """The last period in review: the `previous` section."""

    text: str | None = None
    period: When | None = None
    budget: Figure | None = None
    spent: Figure | None = None
    results: Mapping[KpiRef, Outcome] = Field(default_factory=dict)
    lessons: tuple[Lesson, ...] = ()


class Finding(Entity):
    """Something the diagnosis found: a fact that the plan answers, uses or leaves alone."""

    SHORT: ClassVar = "text"

    text: str
    area: str | None = None
    priority: Annotated[str | None, OneOf(PRIORITIES)] = None
    evidence: str | None = None
    source: str | None = None
    date: When | None = None


Findings = Annotated[Mapping[str, Finding], Nested("findings")]


class Audit(Part):
    """Findings about ourselves and about the world around us."""

    internal: Findings = Field(default_factory=dict)
    external: Findings = Field(default_factory=dict)


class Swot(Part):
    """Strengths and weaknesses are ours; opportunities and threats come from outside."""

    strengths: Findings = Field(default_factory=dict)
    weaknesses: Findings = Field(default_factory=dict)
    opportunities: Findings = Field(default_factory=dict)
    threats: Findings = Field(default_factory=dict)


class Pestel(Part):
    """What moves in the world around the market, by its six sides."""

    political: Findings = Field(default_factory=dict)
    economic: Findings = Field(default_factory=dict)
    social: Findings = Field(default_factory=dict)
    technological: Findings = Field(default_factory=dict)
    environmental: Findings = Field(default_factory=dict)
    legal: Findings = Field(default_factory=dict)


class Situation(Entity):
    """The diagnosis: the `situation` section. All its findings share one space of ids."""

    audit: Audit | None = None
    swot: Swot | None = None
    pestel: Pestel | None = None


class Competitor(Entity):
    """Who else the audience could choose, as it presents itself."""

    SHORT: ClassVar = "name"

    name: str
    offer: str | None = None
    price: str | None = None
    positioning: str | None = None
    strengths: Texts = ()
    weaknesses: Texts = ()
    channels: Texts = ()
    messages: Texts = ()
    source: str | None = None
    date: When | None = None


class Benchmark(Entity):
    """A figure from outside that the plan leans on."""

    value: Figure
    unit: str | None = None
    text: str | None = None
    source: str | None = None
    date: When | None = None
    url: Annotated[str | None, Link()] = None
