"""An answer of `trace` as things and arrows: what pictures and lists of edges are made from."""

from collections.abc import Iterator
from typing import NamedTuple

from mktplan.diagnostics import EntityId
from mktplan.report.branches import Answer, Branch, Gap, Row, Step

Thing = Branch | Step | Gap | Row


class Arrow(NamedTuple):
    """One thing serves another: by which field it says so, and whether it serves that one first."""

    source: EntityId
    target: EntityId
    field: str
    primary: bool


class Graph(NamedTuple):
    """The things of an answer, each once and in its order, and the arrows between them."""

    things: tuple[Thing, ...]
    arrows: tuple[Arrow, ...]


def graph_of(answer: Answer) -> Graph:
    """The things and arrows of an answer; gaps have no arrows, a matrix those to its objectives."""
    things: dict[EntityId, Thing] = {}
    arrows: dict[Arrow, None] = {}
    for thing, arrow in met(answer):
        known = things.get(thing.key)
        # A tree shows a thing's money only where it counts.
        if known is None or (known.money is None and thing.money is not None):
            things[thing.key] = thing
        if arrow is not None:
            arrows[arrow] = None
    return Graph(tuple(things.values()), tuple(arrows))


def met(answer: Answer) -> Iterator[tuple[Thing, Arrow | None]]:
    """Each thing as the answer comes to it, with the arrow that led there."""
    waiting: list[tuple[Branch, Arrow | None]] = [(branch, None) for branch in reversed(answer.branches)]
    while waiting:
        branch, arrow = waiting.pop()
        yield branch, arrow
        waiting.extend(
            (child, Arrow(child.key, branch.key, child.field, not child.also))
            for child in reversed(branch.below)
        )
    for number, way in enumerate(answer.ways):
        for at, step in enumerate(way):
            arrow = Arrow(way[at - 1].key, step.key, step.field, number == 0) if at else None
            yield step, arrow
    for gap in answer.gaps:
        yield gap, None
    if answer.matrix is not None:
        for key, label in answer.matrix.objectives:
            yield Gap(key, label, None, ""), None
        for row in answer.matrix.rows:
            yield row, None
            for (key, _), cell in zip(answer.matrix.objectives, row.cells, strict=True):
                if cell:
                    yield row, Arrow(row.key, key, "objectives", cell == "primary")
