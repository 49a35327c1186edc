"""Things that wait for each other: circles among the links of one field."""

from collections import deque
from collections.abc import Iterator, Mapping, Sequence

from mktplan.diagnostics import EntityId

Nexts = Mapping[EntityId, Sequence[EntityId]]
Circle = tuple[EntityId, ...]


def circles(nexts: Nexts) -> tuple[Circle, ...]:
    """One circle of each knot of things that all lead to each other, each thing once, in link order.

    A circle is the shortest through the knot's first thing, which it starts with; knots come in the
    order of their first things. Both orders are those of `nexts`.
    """
    order = {key: number for number, key in enumerate(nexts)}
    found: list[Circle] = []
    for knot in knots(nexts):
        # What leads nowhere further is a component of its own and no circle.
        first = min(knot, key=lambda key: order.get(key, len(order)))
        if len(knot) > 1 or first in nexts.get(first, ()):
            found.append(shortest(first, frozenset(knot), nexts))
    return tuple(sorted(found, key=lambda circle: order[circle[0]]))


def shortest(first: EntityId, knot: frozenset[EntityId], nexts: Nexts) -> Circle:
    """The shortest way from `first` back to itself within its knot."""
    came: dict[EntityId, EntityId] = {}
    waiting = deque([first])
    while waiting:
        here = waiting.popleft()
        for following in nexts[here]:
            if following == first:
                way = [here]
                while way[-1] != first:
                    way.append(came[way[-1]])
                return tuple(reversed(way))
            if following in knot and following not in came:
                came[following] = here
                waiting.append(following)
    raise ValueError(f"{first} is in no circle")


def knots(nexts: Nexts) -> Iterator[list[EntityId]]:
    """The strongly connected components (Tarjan 1972), with a stack of our own: chains may be long."""
    search = Search(nexts)
    for root in nexts:
        if root not in search.index:
            yield from search.below(root)


class Search:
    """The state of one search: when each thing was met, and the earliest that it leads back to."""

    def __init__(self, nexts: Nexts) -> None:
        self.nexts = nexts
        self.index: dict[EntityId, int] = {}
        self.low: dict[EntityId, int] = {}
        self.open: dict[EntityId, None] = {}
        self.work: list[tuple[EntityId, Iterator[EntityId]]] = []

    def meet(self, key: EntityId) -> None:
        """Begin with a thing that was not met before."""
        self.index[key] = self.low[key] = len(self.index)
        self.open[key] = None
        self.work.append((key, iter(self.nexts.get(key, ()))))

    def below(self, root: EntityId) -> Iterator[list[EntityId]]:
        """The components among all that `root` leads to."""
        self.meet(root)
        while self.work:
            here, further = self.work[-1]
            following = next(further, None)
            if following is None:
                self.work.pop()
                if self.work:
                    above = self.work[-1][0]
                    self.low[above] = min(self.low[above], self.low[here])
                if self.low[here] == self.index[here]:
                    yield self.closed(here)
            elif following not in self.index:
                self.meet(following)
            elif following in self.open:
                self.low[here] = min(self.low[here], self.index[following])

    def closed(self, first: EntityId) -> list[EntityId]:
        """The component that began with `first`: all that were met since and are still open."""
        knot = [self.open.popitem()[0]]
        while knot[-1] != first:
            knot.append(self.open.popitem()[0])
        return knot
