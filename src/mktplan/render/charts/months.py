"""Money month by month: stacked columns under one bar that names the layers."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from markupsafe import Markup

from mktplan.render.charts.drawing import NARROW, WIDE, Chart, Drawn, Shape, drawn
from mktplan.render.charts.letter_width import width
from mktplan.render.charts.svg import joined, leading, line, lines, rect, text

COLUMNS: Final = 150.0


@dataclass(frozen=True, slots=True)
class Series:
    """A layer: its name, its total in words and its part of the whole in words, its look."""

    name: str
    total: Decimal
    shown: str
    share: str
    look: str


@dataclass(frozen=True, slots=True)
class Month:
    """A column: its name (long, short), one value a series in the same order, and its total in words."""

    name: str
    short: str
    values: tuple[Decimal, ...]
    shown: str


@dataclass(frozen=True, slots=True)
class Months(Chart):
    """Layers and columns."""

    series: tuple[Series, ...]
    months: tuple[Month, ...]


def draw_months(chart: Months) -> Drawn:
    """The same drawing at two widths."""
    return drawn(chart, (months_at(chart, WIDE, 13.0),), (months_at(chart, NARROW, 13.0),))


def months_at(chart: Months, room: float, size: float) -> Shape:
    """The split above, the columns below."""
    split, y = split_bar(chart.series, room, size)
    columns, end = stacked(chart, room, y + 26, size)
    return Shape(room, end, joined((split, columns)))


def split_bar(series: tuple[Series, ...], room: float, size: float) -> tuple[Markup, float]:
    """One bar cut by layer with each layer's name, money and share below it; and where it ends."""
    whole = sum((each.total for each in series), Decimal(0)) or Decimal(1)
    parts: list[Markup] = []
    x = 0.0
    wanted: list[tuple[float, Series]] = []
    for each in series:
        length = float(each.total / whole) * room
        parts.append(rect(x, 0, max(length - 1.5, 1), 22, each.look, f"{each.name} · {each.shown}"))
        wanted.append((x, each))
        x += length
    for place, row, each in spread(wanted, room, size):
        y = 22 + size + 6 + row * (leading(size) * 2 + 8)
        parts.append(rect(place, y - size + 3, 9, 9, each.look))
        parts.append(text(place + 14, y, each.name, "ink b", size))
        parts.append(text(place + 14, y + leading(size), f"{each.shown} · {each.share}", "soft", size))
    rows = 1 + max((row for _, row, _ in spread(wanted, room, size)), default=0)
    return joined(parts), 22 + 6 + rows * (leading(size) * 2 + 8)


def spread(
    wanted: list[tuple[float, Series]], room: float, size: float
) -> tuple[tuple[float, int, Series], ...]:
    """A place and a row for each label: below its part of the bar if all fit in one row, else in columns."""
    needs = [
        14 + max(width(each.name, size, bold=True), width(f"{each.shown} · {each.share}", size)) + 14
        for _, each in wanted
    ]
    if sum(needs) - 14 > room:
        columns = max(int(room // max(needs)), 1)
        step = room / columns
        return tuple((at % columns * step, at // columns, each) for at, (_, each) in enumerate(wanted))
    places: list[float] = []
    least = 0.0
    for (x, _), need in zip(wanted, needs, strict=True):
        places.append(max(least, x))
        least = places[-1] + need
    most = room + 14
    for at in range(len(places) - 1, -1, -1):
        places[at] = min(places[at], most - needs[at])
        most = places[at]
    return tuple((place, 0, each) for place, (_, each) in zip(places, wanted, strict=True))


def stacked(chart: Months, room: float, top: float, size: float) -> tuple[Markup, float]:
    """The columns with their totals above and their months below; and where the drawing ends."""
    count = max(len(chart.months), 1)
    slot = room / count
    thick = min(slot * 0.68, 46.0)
    totals = [sum(month.values, Decimal(0)) for month in chart.months]
    most = max(totals, default=Decimal(0)) or Decimal(1)
    small = fitting(tuple(month.shown for month in chart.months), slot - 2, size)
    base = top + size + 4 + COLUMNS
    parts: list[Markup] = []
    for at, month in enumerate(chart.months):
        x = at * slot + (slot - thick) / 2
        y = base
        for value, each in zip(month.values, chart.series, strict=True):
            height = float(value / most) * COLUMNS
            if height > 0:
                y -= height
                hint = f"{month.name} · {each.name}"
                parts.append(rect(x, y, thick, max(height - 1, 0.5), each.look, hint))
        middle = at * slot + slot / 2
        if small and totals[at]:
            parts.append(text(middle, y - 5, month.shown, "ink", small, "middle"))
    parts.append(line(0, base, room, base, "axis"))
    names, end = month_names(chart, slot, base, size)
    parts.append(names)
    if not small:
        peak = max(range(len(totals)), key=lambda at: totals[at])
        middle = peak * slot + slot / 2
        anchor = "start" if middle < room * 0.2 else "end" if middle > room * 0.8 else "middle"
        parts.append(text(middle, base - COLUMNS - 6, chart.months[peak].shown, "ink b", size, anchor))
    return joined(parts), end


def fitting(words: tuple[str, ...], room: float, size: float) -> float:
    """The largest size, down to 9, at which every word fits its room; 0 where none does."""
    longest = max((width(word, 1.0) for word in words), default=0.0) or 1.0
    best = min(size, room / longest)
    return round(best, 1) if best >= 9 else 0.0


def month_names(chart: Months, slot: float, base: float, size: float) -> tuple[Markup, float]:
    """The months below the axis: short names, else initials, else every third; and where they end."""
    names = tuple(month.short for month in chart.months)
    step, letters = 1, False
    if not fitting(names, slot - 3, size):
        initials = tuple(name[:1] for name in names)
        letters = bool(fitting(initials, slot - 1, size))
        step = 1 if letters else 3
    parts = [
        lines(at * slot + slot / 2, base + size + 5, (name[:1] if letters else name,), "soft",
              fitting(names, slot - 3, size) or min(size, 11), "middle")
        for at, name in enumerate(names)
        if at % step == 0
    ]  # fmt: skip
    return joined(parts), base + size + 10
