"""Money flowing from objectives over strategies to channels: at most twenty strands."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from markupsafe import Markup

from mktplan.render.charts.drawing import WIDE, Chart, Drawn, Shape, drawn
from mktplan.render.charts.letter_width import wrap
from mktplan.render.charts.svg import element, joined, leading, lines, number, rect

SIZE: Final = 12.5
THICK: Final = 10.0
GAP: Final = 16.0


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
    """A node on the sheet."""

    node: Node
    x: float
    y: float
    height: float
    label: tuple[str, ...]
    room: float


def draw_flow(chart: Flow) -> Drawn:
    """One drawing: a narrow screen scrolls it."""
    shape = sheet(chart)
    return drawn(chart, (shape,), ())


def through(chart: Flow, node: Node) -> Decimal:
    """What flows through a node: the larger of what comes in and what goes out."""
    came = sum((strand.value for strand in chart.strands if strand.target == node.id), Decimal(0))
    went = sum((strand.value for strand in chart.strands if strand.source == node.id), Decimal(0))
    return max(came, went)


def sheet(chart: Flow) -> Shape:
    """Columns of nodes with their labels, and the strands between them."""
    count = len(chart.columns)
    label = 178.0
    step = (WIDE - label - THICK) / max(count - 1, 1)
    rooms = [label - 12 if at in (0, count - 1) else step * 0.62 for at in range(count)]
    money = max(sum((through(chart, node) for node in column), Decimal(0)) for column in chart.columns)
    most = max(len(column) for column in chart.columns)
    per = (150.0 + 30.0 * most) / float(money or 1)
    placed: dict[str, Placed] = {}
    bottom = 0.0
    for at, column in enumerate(chart.columns):
        x = at * step if at < count - 1 else WIDE - label - THICK
        y = 34.0
        for node in column:
            words = (*wrap(node.label, SIZE, rooms[at]), *wrap(node.shown, SIZE, rooms[at]))
            height = max(float(through(chart, node)) * per, 2.0)
            placed[node.id] = Placed(node, x, y, height, words, rooms[at])
            y += max(height, leading(SIZE) * len(words)) + GAP
        bottom = max(bottom, y)
    xs = [at * step if at < count - 1 else WIDE - label - THICK for at in range(count)]
    heads = joined(lines(x, 12, (head,), "soft b", 12) for x, head in zip(xs, chart.heads, strict=True))
    return Shape(WIDE, bottom, joined((heads, strands(chart, placed, per), nodes(placed))))


def strands(chart: Flow, placed: dict[str, Placed], per: float) -> Markup:
    """Curved bands, stacked at each node in the order of the nodes at their other end."""
    left: dict[str, float] = {key: each.y for key, each in placed.items()}
    right = dict(left)
    order = sorted(chart.strands, key=lambda strand: (placed[strand.source].y, placed[strand.target].y))
    tops: dict[tuple[str, str], float] = {}
    for strand in order:
        tops[strand.source, strand.target] = left[strand.source]
        left[strand.source] += float(strand.value) * per
    parts: list[Markup] = []
    for strand in sorted(order, key=lambda strand: (placed[strand.target].y, placed[strand.source].y)):
        thick = max(float(strand.value) * per, 1.0)
        y1 = tops[strand.source, strand.target] + thick / 2
        y2 = right[strand.target] + thick / 2
        right[strand.target] += float(strand.value) * per
        x1, x2 = placed[strand.source].x + THICK, placed[strand.target].x
        bend = (x1 + x2) / 2
        path = (
            f"M{number(x1)} {number(y1)}C{number(bend)} {number(y1)} {number(bend)} {number(y2)} "
            f"{number(x2)} {number(y2)}"
        )
        parts.append(
            element("path", element("title", strand.hint), class_="strand", d=path, stroke_width=thick)
        )
    return joined(parts)


def nodes(placed: dict[str, Placed]) -> Markup:
    """The nodes and their labels, on top of the strands."""
    parts: list[Markup] = []
    for each in placed.values():
        parts.append(rect(each.x, each.y, THICK, each.height, "f1"))
        parts.append(lines(each.x + THICK + 6, each.y + SIZE, each.label, "ink halo", SIZE))
    return joined(parts)
