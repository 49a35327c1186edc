"""Horizontal bars, largest first, each with its label, figure and note beside it."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from mktplan.render.charts.drawing import NARROW, WIDE, Chart, Drawn, Shape, drawn
from mktplan.render.charts.letter_width import width, wrap
from mktplan.render.charts.svg import Elements, joined, leading, lines, rect, text

SIZE: Final = 13.0
THICK: Final = 16.0
GAP: Final = 12.0


@dataclass(frozen=True, slots=True)
class Bar:
    """One thing measured: `shown` is its figure in words, `note` what else belongs to it."""

    label: str
    value: Decimal
    shown: str
    note: str = ""
    look: str = "f1"


@dataclass(frozen=True, slots=True)
class Bars(Chart):
    """Bars from zero on one scale."""

    bars: tuple[Bar, ...]


def draw_bars(chart: Bars) -> Drawn:
    """Labels left of the bars on a wide screen, above them on a narrow one."""
    return drawn(chart, (beside(chart),), (above(chart),))


def scale(bars: tuple[Bar, ...], room: float) -> dict[int, float]:
    """The length of each bar, the longest filling the room."""
    most = max((bar.value for bar in bars), default=Decimal(0)) or Decimal(1)
    return {at: float(bar.value / most) * room for at, bar in enumerate(bars)}


def beside(chart: Bars) -> Shape:
    """Label, bar and figure, note in three columns."""
    column = min(290.0, max((width(bar.label, SIZE) for bar in chart.bars), default=0.0) + 2)
    figures = max((width(bar.shown, SIZE, bold=True) for bar in chart.bars), default=0.0) + 8
    notes = min(210.0, max((width(bar.note, SIZE) for bar in chart.bars), default=0.0))
    start = column + 16
    room = WIDE - start - figures - (notes + 20 if notes else 0)
    lengths = scale(chart.bars, room)
    parts: Elements = []
    y = 2.0
    for at, bar in enumerate(chart.bars):
        label, note = wrap(bar.label, SIZE, column), wrap(bar.note, SIZE, notes) if bar.note else ()
        height = max(THICK, leading(SIZE) * max(len(label), len(note)))
        middle = y + height / 2
        first = middle - leading(SIZE) * (len(label) - 1) / 2 + SIZE * 0.36
        parts.append(lines(0, first, label, "ink", SIZE))
        parts.append(rect(start, middle - THICK / 2, max(lengths[at], 1.5), THICK, bar.look))
        parts.append(text(start + lengths[at] + 8, middle + SIZE * 0.36, bar.shown, "ink b", SIZE))
        if note:
            first = middle - leading(SIZE) * (len(note) - 1) / 2 + SIZE * 0.36
            parts.append(lines(WIDE - notes, first, note, "soft", SIZE))
        y += height + GAP
    return Shape(WIDE, max(y - GAP + 2, 1), joined(parts))


def above(chart: Bars) -> Shape:
    """Label above its bar, figure at the bar's end, note below."""
    size = SIZE + 1
    notes = max((width(bar.note, SIZE) for bar in chart.bars), default=0.0)
    short = notes + 8 if notes <= 60 else 0
    figures = max((width(bar.shown, size, bold=True) for bar in chart.bars), default=0.0) + 8 + short
    lengths = scale(chart.bars, NARROW - figures)
    parts: Elements = []
    y = 0.0
    for at, bar in enumerate(chart.bars):
        label, note = wrap(bar.label, size, NARROW), wrap(bar.note, SIZE, NARROW) if bar.note else ()
        parts.append(lines(0, y + size, label, "ink", size))
        y += leading(size) * len(label) + 3
        parts.append(rect(0, y, max(lengths[at], 1.5), 14, bar.look))
        parts.append(text(lengths[at] + 8, y + 12, bar.shown, "ink b", size))
        y += 14
        if short and bar.note:
            beyond = lengths[at] + 16 + width(bar.shown, size, bold=True)
            parts.append(text(beyond, y - 2, bar.note, "soft", SIZE))
        elif note:
            parts.append(lines(0, y + SIZE + 3, note, "soft", SIZE))
            y += leading(SIZE) * len(note) + 3
        y += 14
    return Shape(NARROW, max(y - 10, 1), joined(parts))
