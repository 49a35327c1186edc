"""Money flowing from objectives over strategies to channels: at most twenty strands."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from markupsafe import Markup

from mktplan.render.charts.drawing import WIDE, Chart, Drawn, Shape, drawn
from mktplan.render.charts.letter_width import wrap
from mktplan.render.charts.svg import element, joined, leading, lines, number, rect, text

SIZE: Final = 12.5
BOX: Final = 172.0
GAP: Final = 10.0


@dataclass(frozen=True, slots=True)
class Node:
    """Something that money flows through: its name, its sum in words."""

    id: str
    label: str
    shown: str


@dataclass(frozen=True, slots=True)
class Strand:
    """Money between two neighbours."""

    source: str
    target: str
    value: Decimal
    hint: str


@dataclass(frozen=True, slots=True)
class Flow(Chart):
    """Columns from left to right; a node's size is what flows through it."""

    columns: tuple[tuple[Node, ...], ...]
    heads: tuple[str, ...]
    strands: tuple[Strand, ...]


@dataclass(frozen=True, slots=True)
class Placed:
    """A node on the sheet: a box that holds its label, `weight` of its height carrying strands."""

    x: float
    y: float
    height: float
    weight: float
    label: tuple[str, ...]
    shown: tuple[str, ...]


def draw_flow(chart: Flow) -> Drawn:
    """One drawing: a narrow screen scrolls it."""
    return drawn(chart, (sheet(chart),), ())


def through(chart: Flow, node: Node) -> Decimal:
    """What flows through a node: the larger of what comes in and what goes out."""
    came = sum((strand.value for strand in chart.strands if strand.target == node.id), Decimal(0))
    went = sum((strand.value for strand in chart.strands if strand.source == node.id), Decimal(0))
    return max(came, went)


def sheet(chart: Flow) -> Shape:
    """Columns of boxes, the strands between them."""
    step = (WIDE - BOX) / max(len(chart.columns) - 1, 1)
    money = max(sum((through(chart, node) for node in column), Decimal(0)) for column in chart.columns)
    most = max(len(column) for column in chart.columns)
    scale = (120.0 + 34.0 * most) / float(money or 1)
    placed: dict[str, Placed] = {}
    bottom = 0.0
    for at, column in enumerate(chart.columns):
        y = 26.0
        for node in column:
            label, shown = wrap(node.label, SIZE, BOX - 18), wrap(node.shown, SIZE, BOX - 18, bold=True)
            weight = float(through(chart, node)) * scale
            height = max(weight, leading(SIZE) * (len(label) + len(shown)) + 6)
            placed[node.id] = Placed(at * step, y, height, weight, label, shown)
            y += height + GAP
        bottom = max(bottom, y - GAP)
    heads = joined(
        text(at * step, 12, head, "soft b", 12) for at, head in enumerate(chart.heads[: len(chart.columns)])
    )
    return Shape(WIDE, bottom + 2, joined((heads, strands(chart, placed, scale), boxes(placed))))


def strands(chart: Flow, placed: dict[str, Placed], scale: float) -> Markup:
    """Curved bands, stacked at each node in the order of the nodes at their other end."""
    starts = {key: each.y for key, each in placed.items()}
    ends = dict(starts)
    tops: dict[Strand, float] = {}
    for strand in sorted(chart.strands, key=lambda each: (placed[each.source].y, placed[each.target].y)):
        tops[strand] = starts[strand.source]
        starts[strand.source] += float(strand.value) * scale
    parts: list[Markup] = []
    for strand in sorted(chart.strands, key=lambda each: (placed[each.target].y, placed[each.source].y)):
        thick = float(strand.value) * scale
        y1, y2 = tops[strand] + thick / 2, ends[strand.target] + thick / 2
        ends[strand.target] += thick
        parts.append(band(placed[strand.source].x + BOX, y1, placed[strand.target].x, y2, thick, strand.hint))
    return element("g", joined(parts), class_="strand")


def band(x1: float, y1: float, x2: float, y2: float, thick: float, hint: str) -> Markup:
    """One strand."""
    bend = number((x1 + x2) / 2)
    path = f"M{number(x1)} {number(y1)}C{bend} {number(y1)} {bend} {number(y2)} {number(x2)} {number(y2)}"
    return element("path", element("title", hint), d=path, stroke_width=max(round(thick, 1), 1.0))


def boxes(placed: dict[str, Placed]) -> Markup:
    """The nodes with their labels; a bar on the left shows what flows through."""
    parts: list[Markup] = []
    for each in placed.values():
        parts.append(rect(each.x, each.y, BOX, each.height, "band"))
        parts.append(rect(each.x, each.y, 4, max(each.weight, 1.5), "f1"))
        first = each.y + SIZE + 3
        parts.append(lines(each.x + 12, first, each.label, "ink", SIZE))
        parts.append(lines(each.x + 12, first + leading(SIZE) * len(each.label), each.shown, "ink b", SIZE))
    return joined(parts)
