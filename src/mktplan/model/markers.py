"""What an annotation says beyond its Python type: what it names, which words it allows, how it is short."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Section = Literal[
    "plan",
    "calendar",
    "asks",
    "previous",
    "goals",
    "situation",
    "findings",
    "competitors",
    "benchmarks",
    "segments",
    "personas",
    "offers",
    "positioning",
    "messages",
    "mix",
    "journey",
    "kpis",
    "channels",
    "objectives",
    "strategies",
    "campaigns",
    "tactics",
    "milestones",
    "content",
    "pillars",
    "experiments",
    "economics",
    "assumptions",
    "scenarios",
    "budget",
    "lines",
    "team",
    "tools",
    "reviews",
    "risks",
    "decisions",
]


@dataclass(frozen=True, slots=True)
class RefTo:
    """The text names an entity of one of these sections by its id.

    `upward` marks the spine: tactic → campaign → strategy → objective → goal. The first of several
    parents is the primary one.
    """

    sections: tuple[Section, ...]
    upward: bool = False


@dataclass(frozen=True, slots=True)
class OneOf:
    """The text is one of these words; each comes with its label for people.

    `open`: other words are allowed too, and are shown as written.
    """

    labels: Mapping[str, str]
    open: bool = False


@dataclass(frozen=True, slots=True)
class StageName:
    """The text names a stage of the plan's framework."""


@dataclass(frozen=True, slots=True)
class Between:
    """A whole number within these bounds, both allowed."""

    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Ready:
    """Text that is not judged: notes, ready-made copy, steps. Placeholders are legitimate there."""


@dataclass(frozen=True, slots=True)
class Link:
    """An address on the web or a file of the repository."""


@dataclass(frozen=True, slots=True)
class Nested:
    """Entities that stand inside another section and have their ids in a section of their own."""

    section: Section


@dataclass(frozen=True, slots=True)
class Lenient:
    """A list that a single thing may stand for."""


@dataclass(frozen=True, slots=True)
class OfRevenue:
    """A share written `5% of revenue`."""
