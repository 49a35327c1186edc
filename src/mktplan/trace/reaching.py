"""What reaches a level of the plan, upwards and downwards, by yes, no or unknown."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from mktplan.diagnostics import EntityId
from mktplan.trace.edge import Edge
from mktplan.trace.reach import Reach
from mktplan.trace.spine import RANK, SPINE, rank_of
from mktplan.trace.standing import Standing

Edges = Mapping[EntityId, tuple[Edge, ...]]
Table = Mapping[EntityId, Reach]


@dataclass(frozen=True, slots=True)
class Spine:
    """What the two questions are asked of: entities with their standing, links, names that lead nowhere."""

    standing: Mapping[EntityId, Standing]
    upward: Edges
    downward: Edges
    missing: Mapping[EntityId, tuple[str, ...]]
    unreadable: frozenset[str]
    complete: bool

    def levels(self) -> Mapping[str, list[EntityId]]:
        """The entities of each level."""
        found: dict[str, list[EntityId]] = {section: [] for section in SPINE}
        for key in self.standing:
            found[key.section].append(key)
        return found


def upward_table(spine: Spine, section: str) -> Table:
    """Whether each entity below `section` leads up to a living one of it, through living ones only.

    Unknown: by a name that leads nowhere, through or from an unreadable entity, in a plan of which a
    part could not be read. One pass from the top down, as every link leads to a higher level. Raises
    ValueError for a section that is not on the spine.
    """
    top = rank_of(section)
    found: dict[EntityId, Reach] = {}
    levels = spine.levels()
    for level in SPINE[top + 1 :]:
        for key in levels[level]:
            best = Reach.NO if spine.complete else Reach.UNKNOWN
            if spine.standing[key] is Standing.BROKEN or any(
                RANK.get(name, -1) >= top for name in spine.missing.get(key, ())
            ):
                best = Reach.UNKNOWN
            for edge in spine.upward.get(key, ()):
                best = best.or_else(through(edge.target, section, spine, found))
            # An unreadable entity may have more links than could be read, and may be set aside.
            found[key] = Reach.UNKNOWN if spine.standing[key] is Standing.BROKEN else best
    return found


def downward_table(spine: Spine, section: str) -> Table:
    """Whether each entity above `section` has a living one of it below, through living ones only.

    Unknown where the missing one might be an unreadable entity, or might be hidden behind a name that
    leads nowhere: such a name may be a misspelt one of this level or of any level below it. Raises
    ValueError for a section that is not on the spine.
    """
    bottom = rank_of(section)
    found: dict[EntityId, Reach] = {}
    levels = spine.levels()
    # The lowest level on which something of `section` may hang without our seeing it.
    doubt = max((RANK[name] - 1 for name in spine.unreadable if RANK[name] <= bottom), default=-1)
    doubt = max(doubt, doubt_from(levels[section], section, spine, found))
    for level in reversed(SPINE[:bottom]):
        for key in levels[level]:
            best = Reach.UNKNOWN if RANK[level] <= doubt or not spine.complete else Reach.NO
            for edge in spine.downward.get(key, ()):
                best = best.or_else(through(edge.source, section, spine, found))
            found[key] = best
        doubt = max(doubt, doubt_from(levels[level], section, spine, found))
    return found


def through(key: EntityId, section: str, spine: Spine, found: Table) -> Reach:
    """What a link to `key` is worth: whether `key` counts, and is of `section` or reaches it."""
    state = spine.standing.get(key, Standing.BROKEN)
    if state is Standing.ASIDE:
        return Reach.NO
    here = Reach.YES if key.section == section else found.get(key, Reach.NO)
    return Reach.UNKNOWN if state is Standing.BROKEN and here is not Reach.NO else here


def doubt_from(keys: Iterable[EntityId], section: str, spine: Spine, found: Table) -> int:
    """The lowest level (its rank) on which these entities may hang unseen; -1 where they hang nowhere else.

    Only those matter that are of `section` or have something of it below them.
    """
    lowest = -1
    for key in keys:
        if through(key, section, spine, found) is Reach.NO:
            continue
        if spine.standing[key] is Standing.BROKEN:
            lowest = max(lowest, RANK[key.section] - 1)
        for name in spine.missing.get(key, ()):
            lowest = max(lowest, RANK.get(name, -1))
    return lowest
