"""The year as bars on a calendar, one sheet a strategy, so that paper can break between them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Final

from markupsafe import Markup

from mktplan.render.charts.drawing import NARROW, WIDE, Chart, Drawn, Shape, drawn
from mktplan.render.charts.letter_width import width, wrap
from mktplan.render.charts.svg import joined, leading, line, lines, rect, text, uprights

SIZE: Final = 12.5
THICK: Final = 12.0
COLUMN: Final = 290.0
SHEET: Final = 24


@dataclass(frozen=True, slots=True)
class Tick:
    """A month or quarter of the calendar: its name, its initial, its first day."""

    name: str
    short: str
    start: date


@dataclass(frozen=True, slots=True)
class Span:
    """Something that lasts, both days included; `hint` says it in words, `label` names it."""

    label: str
    start: date
    end: date
    look: str = "f1"
    hint: str = ""
    href: str = ""


@dataclass(frozen=True, slots=True)
class Lane:
    """What belongs together, under its title."""

    title: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Timeline(Chart):
    """Lanes between two days; `today` is marked where it lies between them."""

    start: date
    end: date
    ticks: tuple[Tick, ...]
    lanes: tuple[Lane, ...]
    today: date | None = None


@dataclass(frozen=True, slots=True)
class Scale:
    """Days to coordinates: `left` is the first day's start, `room` the width of the whole period."""

    chart: Timeline
    left: float
    room: float

    def at(self, day: date, *, after: bool = False) -> float:
        """Where a day begins (or ends), kept inside the picture."""
        days = (self.chart.end - self.chart.start).days + 1
        offset = (day - self.chart.start).days + (1 if after else 0)
        return self.left + min(max(offset / days, 0.0), 1.0) * self.room


def draw_timeline(chart: Timeline) -> Drawn:
    """Labels left of the bars on a wide screen, above them on a narrow one."""
    wide = Scale(chart, COLUMN + 16, WIDE - COLUMN - 16)
    narrow = Scale(chart, 0, NARROW)
    sheets = tuple(split(chart))
    return drawn(
        chart,
        (beside(lane, wide) for lane in sheets),
        (above(lane, narrow) for lane in sheets),
    )


def split(chart: Timeline) -> Iterator[Lane]:
    """The lanes, long ones in pieces that fit a sheet of paper."""
    for lane in chart.lanes:
        for first in range(0, len(lane.spans), SHEET):
            yield Lane(lane.title, lane.spans[first : first + SHEET])


def calendar(scale: Scale, top: float, bottom: float) -> Markup:
    """Names of months, a line where each begins, and today."""
    chart = scale.chart
    starts = [scale.at(tick.start) for tick in chart.ticks] + [scale.left + scale.room]
    rooms = [after - before for before, after in pairwise(starts)]
    full = all(width(tick.name, 11) + 6 <= room for tick, room in zip(chart.ticks, rooms, strict=True))
    tight = any(width(tick.short, 11) + 2 > room for tick, room in zip(chart.ticks, rooms, strict=True))
    step = 1 if not tight else -(-24 // max(int(min(rooms, default=24.0)), 1))
    parts = [uprights(starts[:-1], top - 4, bottom, "rule")]
    for at, tick in enumerate(chart.ticks):
        if at % step == 0:
            parts.append(text(starts[at] + 3, top - 6, tick.name if full else tick.short, "soft", 11))
    if chart.today is not None and chart.start <= chart.today <= chart.end:
        here = scale.at(chart.today)
        parts.append(line(here, top - 4, here, bottom, "mark"))
    return joined(parts)


def beside(lane: Lane, scale: Scale) -> Shape:
    """A sheet with its title, calendar and one row a span, labels in a column of their own."""
    title = wrap(lane.title, 13.5, COLUMN, bold=True)
    top = max(leading(13.5) * len(title), 20.0) + 6
    parts: list[Markup] = [lines(0, 13.5, title, "ink b", 13.5)]
    y = top + 4
    for span in lane.spans:
        label = wrap(span.label, SIZE, COLUMN)
        height = leading(SIZE) * len(label)
        parts.append(lines(0, y + SIZE, label, "ink", SIZE))
        parts.append(bar(span, scale, y + (leading(SIZE) - THICK) / 2 + 0.5))
        y += height + 7
    return Shape(WIDE, y + 2, joined((calendar(scale, top, y), *parts)), lane.title)


def above(lane: Lane, scale: Scale) -> Shape:
    """The same with each label above its bar."""
    title = wrap(lane.title, 15, NARROW, bold=True)
    heading = lines(0, 15, title, "ink b", 15)
    top = leading(15) * len(title) + 22
    parts: list[Markup] = [heading]
    y = top + 4
    for span in lane.spans:
        label = wrap(span.label, 13.5, NARROW)
        parts.append(lines(0, y + 13, label, "ink", 13.5))
        y += leading(13.5) * len(label) + 2
        parts.append(bar(span, scale, y))
        y += THICK + 11
    return Shape(NARROW, y, joined((calendar(scale, top, y), *parts)), lane.title)


def bar(span: Span, scale: Scale, y: float) -> Markup:
    """A span; never thinner than can be seen, and never beyond the picture's edge."""
    x, end = scale.at(span.start), scale.at(span.end, after=True)
    thick = max(end - x, 4.0)
    return rect(min(x, scale.left + scale.room - thick), y, thick, THICK, span.look, span.hint, rx=2)
