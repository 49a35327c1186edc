"""From without the plan to the target: what each strategy adds, step by step."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from mktplan.render.charts.drawing import NARROW, WIDE, Chart, Drawn, Shape, drawn
from mktplan.render.charts.letter_width import width, wrap
from mktplan.render.charts.svg import Elements, joined, leading, line, lines, rect, text

SIZE: Final = 13.0
THICK: Final = 16.0


@dataclass(frozen=True, slots=True)
class Step:
    """A level (`start` None: the bar stands on zero) or what is added from `start` on."""

    label: str
    end: Decimal
    shown: str
    start: Decimal | None = None
    look: str = "f2"


@dataclass(frozen=True, slots=True)
class Bridge(Chart):
    """Steps from top to bottom; `target` is a line through them all."""

    steps: tuple[Step, ...]
    target: Decimal
    target_shown: str


def draw_bridge(chart: Bridge) -> Drawn:
    """Labels left of the bars on a wide screen, above them on a narrow one."""
    return drawn(chart, (bridge(chart, WIDE, above=False),), (bridge(chart, NARROW, above=True),))


def bounds(chart: Bridge) -> tuple[Decimal, Decimal]:
    """The lowest and highest value drawn; a level near its target is drawn from below itself, not from 0."""
    values = [step.end for step in chart.steps] + [
        step.start for step in chart.steps if step.start is not None
    ]
    low, high = min(*values, chart.target), max(*values, chart.target)
    if low > 0 and low * 2 <= high:
        return Decimal(0), high
    margin = (high - low) * Decimal("0.25") or Decimal(1)
    return low - margin if low != 0 else low, high


def bridge(chart: Bridge, whole: float, *, above: bool) -> Shape:
    """One row a step; the target's line goes through all of them."""
    low, high = bounds(chart)
    column = 0.0 if above else min(290.0, max(width(step.label, SIZE, bold=True) for step in chart.steps) + 2)
    left = column + (0 if above else 16)
    figures = max(width(step.shown, SIZE, bold=True) for step in chart.steps) + 8
    room = whole - left - figures
    span = (high - low) or Decimal(1)

    def at(value: Decimal) -> float:
        return left + float((value - low) / span) * room

    goal = at(chart.target)
    words = chart.target_shown
    anchor = "end" if goal + width(words, 12) / 2 > whole else "middle"
    edge = min(goal + 4, whole) if anchor == "end" else goal
    parts: Elements = [text(edge, 11, words, "strong", 12, anchor)]
    y = 22.0
    for step in chart.steps:
        look = "ink" if step.start is not None else "ink b"
        label = wrap(step.label, SIZE, whole if above else column, bold=step.start is None)
        if above:
            parts.append(lines(0, y + SIZE, label, look, SIZE))
            y += leading(SIZE) * len(label) + 3
        height = THICK if above else max(THICK, leading(SIZE) * len(label))
        if not above:
            first = y + height / 2 - leading(SIZE) * (len(label) - 1) / 2 + SIZE * 0.36
            parts.append(lines(0, first, label, look, SIZE))
        begin, end = at(low if step.start is None else step.start), at(step.end)
        x, thick = min(begin, end), max(abs(end - begin), 1.5)
        parts.append(
            rect(x, y + height / 2 - THICK / 2, thick, THICK, step.look, f"{step.label} · {step.shown}")
        )
        parts.append(text(max(begin, end) + 6, y + height / 2 + SIZE * 0.36, step.shown, "ink b halo", SIZE))
        y += height + (12 if above else 9)
    parts.insert(0, line(goal, 16, goal, y - 4, "dash"))
    return Shape(whole, y, joined(parts))
