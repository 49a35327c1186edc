"""The ways up from an entity to the top of the plan."""

from collections.abc import Mapping
from typing import Final

from mktplan.diagnostics import EntityId
from mktplan.trace.edge import Edge

# Ways multiply with every level of several parents; nobody reads more than a few.
MOST: Final = 200
Way = tuple[Edge, ...]


def ways_up(key: EntityId, upward: Mapping[EntityId, tuple[Edge, ...]], most: int = MOST) -> tuple[Way, ...]:
    """Each chain of links from `key` to something that names nothing above it; the preferred one first.

    At most `most`; none where `key` itself is at the top.
    """
    found: list[Way] = []
    waiting: list[Way] = [(edge,) for edge in reversed(upward.get(key, ()))]
    while waiting and len(found) < most:
        way = waiting.pop()
        further = upward.get(way[-1].target, ())
        if not further:
            found.append(way)
        waiting.extend((*way, edge) for edge in reversed(further))
    return tuple(found)
