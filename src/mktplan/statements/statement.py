"""What the analyser finds in a sentence: frozen, with the place of everything."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

Kind = Literal["outcome", "action", "vague"]


@dataclass(frozen=True, slots=True)
class Span:
    """Characters `start` to `end` of the text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Target:
    """The figure that the sentence promises.

    `value`, `maximum` and `baseline` are magnitudes, spelt out (1.2M is 1,200,000). `unit` is `%`, `points`,
    `x` (a multiple), `rank`, `/5`, an ISO currency, or the counted noun as written; empty for none.
    `relative` is a change against a baseline, else a level, total or flow. `per` is what it is counted per.
    """

    value: float
    maximum: float | None
    unit: str
    relative: bool
    baseline: float | None
    per: str | None
    approx: bool
    span: Span


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence judged on its own words.

    `deadline` is the last day of a period that the words fix, else `period` holds the words; `yearless` is a
    month, quarter or day whose year is still to be said. `spans` marks what was found: `figure`, `deadline`,
    `verb`, `metric`, `audience`. `aspires` where a verb of change is said of what others do; `guessed`
    where the day was set against a `Moment`. Whether it is achievable and relevant, words cannot show.
    """

    text: str
    language: str
    kind: Kind
    specific: bool
    measurable: bool
    time_bound: bool
    compound: bool
    figure: Target | None
    targets: tuple[Target, ...]
    deadline: date | None
    period: str | None
    yearless: bool
    guessed: bool
    verb: str | None
    direction: str | None
    metric: str | None
    audience: str | None
    hedges: tuple[str, ...]
    aspires: bool
    placeholder: bool
    soon: str | None
    threshold: str | None
    spans: tuple[tuple[str, Span], ...]
