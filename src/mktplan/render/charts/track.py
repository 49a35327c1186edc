"""One objective on a line: where we start, where we would be without the plan, what is aimed at and given."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from markupsafe import Markup

from mktplan.render.charts.drawing import Chart, Drawn, Shape, drawn
from mktplan.render.charts.letter_width import width
from mktplan.render.charts.svg import element, joined, leading, line, rect

SIZE: Final = 12.5
EDGE: Final = 6.0
LONG: Final = 300.0


@dataclass(frozen=True, slots=True)
class Mark:
    """A point on the line, named."""

    name: str
    value: Decimal
    shown: str


@dataclass(frozen=True, slots=True)
class Track(Chart):
    """`without` to `gives` is the plan's bar; `target` a tick above, `start` a dot below."""

    start: Mark | None
    without: Mark | None
    gives: Mark | None
    target: Mark


def draw_track(chart: Track) -> Drawn:
    """One drawing for both widths."""
    shape = on_a_line(chart)
    return drawn(chart, (shape,), (shape,))


def positions(chart: Track) -> dict[str, float]:
    """Where each mark stands, the range of all marks filling the line."""
    marks = {"start": chart.start, "without": chart.without, "gives": chart.gives, "target": chart.target}
    values = {key: mark.value for key, mark in marks.items() if mark is not None}
    low, high = min(values.values()), max(values.values())
    span = (high - low) or Decimal(1)
    room = LONG - 2 * EDGE
    return {key: EDGE + float((value - low) / span) * room for key, value in values.items()}


def on_a_line(chart: Track) -> Shape:
    """Target and what the plan gives above the line, start and without the plan below it."""
    at = positions(chart)
    above, up = labels(named(chart, at, ("target", "gives")), 0)
    y = up + 12
    parts: list[Markup] = [above, rect(0, y - 4, LONG, 8, "band", rx=4)]
    origin = at.get("without", at.get("start"))
    if "gives" in at and origin is not None:
        parts.append(rect(min(origin, at["gives"]), y - 4, abs(at["gives"] - origin), 8, "f1"))
    parts.append(line(at["target"], y - 10, at["target"], y + 10, "axis"))
    if "without" in at:
        parts.append(line(at["without"], y - 7, at["without"], y + 7, "axis"))
    if "start" in at:
        parts.append(element("circle", class_="hollow", cx=at["start"], cy=y, r=5))
    below, down = labels(named(chart, at, ("without", "start")), y + 14)
    parts.append(below)
    return Shape(LONG, down + 2, joined(parts))


def named(chart: Track, at: dict[str, float], keys: tuple[str, ...]) -> list[tuple[float, str, str]]:
    """Place, name and figure of some marks; two with the same figure share one label."""
    found: list[tuple[float, str, str]] = []
    for key in keys:
        mark: Mark | None = getattr(chart, key)
        if mark is None:
            continue
        if found and found[-1][2] == mark.shown:
            place, name, shown = found.pop()
            found.append((place, f"{name}, {mark.name}", shown))
        else:
            found.append((at[key], mark.name, mark.shown))
    return found


def labels(marks: list[tuple[float, str, str]], top: float) -> tuple[Markup, float]:
    """Labels centred on their marks, inside the picture; one that would touch another goes a line lower."""
    parts: list[Markup] = []
    rows: list[list[tuple[float, float]]] = []
    for place, name, shown in marks:
        whole = f"{name} {shown}"
        needs = width(whole, SIZE, bold=True)
        left = min(max(place - needs / 2, 0.0), LONG - needs)
        row = next(
            (n for n, taken in enumerate(rows)
             if all(left > end + 8 or left + needs < begin - 8 for begin, end in taken)),
            len(rows),
        )  # fmt: skip
        if row == len(rows):
            rows.append([])
        rows[row].append((left, left + needs))
        middle = left + needs / 2
        label = joined(
            (
                element("tspan", f"{name} ", class_="soft"),
                element("tspan", shown, class_="ink b", font_weight="600"),
            )
        )
        parts.append(
            element("text", label, class_="ink", x=middle, y=top + SIZE + row * leading(SIZE),
                    font_size=SIZE, text_anchor="middle")
        )  # fmt: skip
    return joined(parts), top + leading(SIZE) * len(rows)
