"""The graph of a plan: every question about who serves what is asked of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from mktplan.diagnostics import EntityId
from mktplan.model import BoundPlan
from mktplan.trace.circles import circles
from mktplan.trace.edge import Edge
from mktplan.trace.effective import Effective, effective
from mktplan.trace.reach import Reach
from mktplan.trace.reaching import Spine, Table, downward_table, upward_table
from mktplan.trace.spine import RANK, rank_of
from mktplan.trace.standing import Standing
from mktplan.trace.ways import MOST, ways_up

Edges = Mapping[EntityId, tuple[Edge, ...]]


@dataclass(frozen=True, eq=False)
class TraceGraph:
    """Typed links between a plan's entities: the spine upwards and downwards, all others sideways.

    `standing` knows the entities of the spine; `missing` the levels that an entity names in vain,
    `voids` the fields in which it does; `unreadable` the levels that are lost as a whole. Questions are
    answered once and remembered with the graph.
    """

    bound: BoundPlan
    standing: Mapping[EntityId, Standing]
    upward: Edges
    downward: Edges
    sideways: Edges
    incoming: Edges
    missing: Mapping[EntityId, tuple[str, ...]]
    voids: Mapping[EntityId, tuple[str, ...]]
    unreadable: frozenset[str]
    _up: dict[str, Table] = field(default_factory=dict, init=False, repr=False)
    _down: dict[str, Table] = field(default_factory=dict, init=False, repr=False)
    _primary: dict[str, dict[EntityId, EntityId | None]] = field(default_factory=dict, init=False, repr=False)
    _effective: dict[EntityId, Effective] = field(default_factory=dict, init=False, repr=False)

    def parents(self, key: EntityId) -> tuple[Edge, ...]:
        """The links up from an entity, the preferred one first: its own objectives, strategy, campaign."""
        return self.upward.get(key, ())

    def children(self, key: EntityId) -> tuple[Edge, ...]:
        """The links up to an entity, by level and in the plan's order."""
        return self.downward.get(key, ())

    def uses(self, key: EntityId) -> tuple[Edge, ...]:
        """What an entity names beside the spine: channels, audience, KPIs, owner and so on."""
        return self.sideways.get(key, ())

    def used_by(self, key: EntityId) -> tuple[Edge, ...]:
        """Who names an entity beside the spine."""
        return self.incoming.get(key, ())

    def living(self, key: EntityId) -> bool:
        """Whether an entity of the spine could be read and was not set aside."""
        return self.standing.get(key) is Standing.LIVING

    def reaches(self, key: EntityId, section: str) -> Reach:
        """Whether an entity leads up to a living one of `section`, through living ones only.

        What is of `section` itself or above it leads to none. Raises ValueError off the spine.
        """
        table = self._up.get(section)
        if table is None:
            table = self._up[section] = upward_table(self._spine, section)
        return table.get(key, Reach.NO)

    def reached_from(self, key: EntityId, section: str) -> Reach:
        """Whether a living entity of `section` is below this one. Raises ValueError off the spine."""
        table = self._down.get(section)
        if table is None:
            table = self._down[section] = downward_table(self._spine, section)
        return table.get(key, Reach.NO)

    def above(self, key: EntityId, section: str) -> tuple[EntityId, ...]:
        """All readable entities of `section` above this one, set aside or not; the preferred way first."""
        top = rank_of(section)
        found: dict[EntityId, None] = {}
        seen: set[EntityId] = set()
        waiting = [key]
        while waiting:
            here = waiting.pop()
            if here in seen:
                continue
            seen.add(here)
            if here.section == section and here != key:
                if self.standing.get(here) is not Standing.BROKEN:
                    found[here] = None
                continue
            further = [edge.target for edge in self.parents(here) if RANK[edge.target.section] >= top]
            waiting.extend(reversed(further))
        return tuple(found)

    def below(self, key: EntityId, section: str) -> tuple[EntityId, ...]:
        """All readable entities of `section` below this one, set aside or not, nearest first."""
        bottom = rank_of(section)
        found: dict[EntityId, None] = {}
        seen = {key}
        waiting = [key]
        for here in waiting:
            for edge in self.children(here):
                child = edge.source
                if child in seen or RANK[child.section] > bottom:
                    continue
                seen.add(child)
                waiting.append(child)
                if child.section == section and self.standing.get(child) is not Standing.BROKEN:
                    found[child] = None
        return tuple(found)

    def primary(self, key: EntityId, section: str) -> EntityId | None:
        """The one living entity of `section` that carries this one's money; None where it reaches none.

        The first by preference, through living ones only: an entity's own objectives, then its
        strategy, then its campaign; in each, the first that is named.
        """
        top = rank_of(section)
        table = self._primary.setdefault(section, {})
        if key in table:
            return table[key]
        found: EntityId | None = None
        for edge in self.parents(key):
            parent = edge.target
            if RANK[parent.section] >= top and self.living(parent):
                # Each step climbs a level, so this ends after a few.
                found = parent if parent.section == section else self.primary(parent, section)
            if found is not None:
                break
        table[key] = found
        return found

    def paths(self, key: EntityId, most: int = MOST) -> tuple[tuple[Edge, ...], ...]:
        """The ways up to the top, each a chain of links, the preferred one first; at most `most`."""
        return ways_up(key, self.upward, most)

    def cycles(self, name: str = "depends_on") -> tuple[tuple[EntityId, ...], ...]:
        """One circle of each knot among the links of a field; what was set aside waits for nothing."""
        nexts: dict[EntityId, list[EntityId]] = {}
        for key, edges in self.sideways.items():
            named = [edge.target for edge in edges if edge.field == name and self._counts(edge.target)]
            if named and self._counts(key):
                nexts[key] = named
        return circles(nexts)

    def dropped_only(self, key: EntityId) -> tuple[EntityId, ...]:
        """What was set aside and stands on every way up, so that this entity reaches nothing that counts.

        The nearest on each way, in order of preference. Empty where the entity reaches something that
        counts, may reach it (unknown), or names nothing that was set aside.
        """
        goal = "goals" if key.section == "objectives" else "objectives"
        if key.section == "goals" or self.reaches(key, goal) is not Reach.NO:
            return ()
        found: dict[EntityId, None] = {}
        seen: set[EntityId] = set()
        waiting = [edge.target for edge in reversed(self.parents(key))]
        while waiting:
            here = waiting.pop()
            if here in seen:
                continue
            seen.add(here)
            if self.standing.get(here) is Standing.ASIDE:
                found[here] = None
            else:
                waiting.extend(edge.target for edge in reversed(self.parents(here)))
        return tuple(found)

    def effective(self, key: EntityId) -> Effective:
        """What holds for an entity, said by itself or inherited."""
        known = self._effective.get(key)
        if known is None:
            known = self._effective[key] = effective(key, self.bound, self.said)
        return known

    def said(self, key: EntityId, name: str) -> tuple[EntityId, ...] | None:
        """What an entity names in a field, in order; None where it says nothing there."""
        edges = (*self.upward.get(key, ()), *self.sideways.get(key, ()))
        named = tuple(edge.target for edge in edges if edge.field == name)
        return named if named or name in self.voids.get(key, ()) else None

    def _counts(self, key: EntityId) -> bool:
        return self.standing.get(key) is not Standing.ASIDE

    @cached_property
    def _spine(self) -> Spine:
        return Spine(
            self.standing, self.upward, self.downward, self.missing, self.unreadable, self.bound.complete
        )
