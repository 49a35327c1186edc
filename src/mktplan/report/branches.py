"""Who serves what, as trees with money: what `trace` shows, before a format is chosen."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from mktplan.assess import Assessment
from mktplan.diagnostics import EntityId
from mktplan.errors import UsageError
from mktplan.model import Entity
from mktplan.model.nearest import nearest
from mktplan.trace import SPINE, Edge, Reach
from mktplan.values import Figure
from mktplan.workspace import Workspace

# What each level of the spine must have below it.
BELOW: Final[Mapping[str, str]] = MappingProxyType(
    {"goals": "objectives", "objectives": "tactics", "strategies": "tactics", "campaigns": "tactics"}
)


@dataclass(frozen=True, slots=True)
class Branch:
    """One entity in a tree: by which field it hangs on the one above, its money, what hangs on it.

    `also`: what stands above is served beside another thing that comes first and carries the money,
    which is not repeated here.
    """

    key: EntityId
    label: str
    field: str
    money: Figure | None
    aside: bool
    also: bool = False
    below: tuple["Branch", ...] = ()


@dataclass(frozen=True, slots=True)
class Gap:
    """An entity that lacks a link: what kind of link it lacks."""

    key: EntityId
    label: str
    money: Figure | None
    lacks: str


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a way up: an entity, and the field by which the one before names it."""

    key: EntityId
    label: str
    field: str
    money: Figure | None


@dataclass(frozen=True, slots=True)
class Row:
    """A tactic of the matrix: by objective, whether it serves it first ("primary"), too ("also") or not."""

    key: EntityId
    label: str
    money: Figure | None
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Matrix:
    """Which tactic serves which objective."""

    objectives: tuple[tuple[EntityId, str], ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """What a question about the trace yields: trees, ways up, gaps or a matrix; `question` says which."""

    question: str
    shown: str
    currency: str
    branches: tuple[Branch, ...] = ()
    ways: tuple[tuple[Step, ...], ...] = ()
    gaps: tuple[Gap, ...] = ()
    unread: int = 0
    matrix: Matrix | None = None


@dataclass(frozen=True, slots=True)
class Tracing:
    """The questions that `trace` answers, over one plan."""

    workspace: Workspace
    assessment: Assessment

    def entity(self, key: EntityId) -> Entity | None:
        """The entity of a key; None for a broken one."""
        return self.workspace.entity(key)

    def label(self, key: EntityId) -> str:
        """What people call an entity."""
        return self.workspace.label(key)

    def named(self, text: str) -> EntityId:
        """The entity that `close-guide` or `tactics.close-guide` names. Raises UsageError."""
        keys = [key for key in self.workspace.bound.origins if key.id]
        exact = [key for key in keys if str(key) == text]
        bare = [key for key in keys if key.id == text]
        found = exact or bare
        if len(found) == 1:
            return found[0]
        if found:
            raise UsageError(
                "“{text}” names {n} things in this plan",
                "say which: {choices}",
                text=text,
                n=len(found),
                choices=", ".join(map(str, found)),
            )
        guess = nearest(text, [*(key.id for key in keys), *map(str, keys)])
        if guess:
            raise UsageError(
                "this plan has nothing named “{text}”", "did you mean {guess}?", text=text, guess=guess
            )
        raise UsageError(
            "this plan has nothing named “{text}”",
            "ids are the plan's keys: tactics.ID, objectives.ID…",
            text=text,
        )

    def money(self, key: EntityId) -> Figure | None:
        """The money that an entity spends or carries; None where money says nothing about it."""
        return self.assessment.money.of(key)

    def ask(
        self,
        *,
        why: str | None = None,
        impact: str | None = None,
        uncovered: bool = False,
        matrix: bool = False,
    ) -> Answer:
        """The answer to one of the questions; to none of them, the whole plan. Raises UsageError."""
        shown, currency = self.workspace.shown, self.workspace.plan.identity.currency
        if why is not None:
            return Answer("why", shown, currency, ways=self.upward(self.named(why)))
        if impact is not None:
            return Answer("impact", shown, currency, branches=(self.downward(self.named(impact)),))
        if uncovered:
            return Answer("uncovered", shown, currency, gaps=self.gaps(), unread=self.unread())
        if matrix:
            return Answer("matrix", shown, currency, matrix=self.matrix())
        return Answer("plan", shown, currency, branches=self.roots())

    def unread(self) -> int:
        """How many entities and names could not be followed: what they lead to is not known."""
        bound = self.workspace.bound
        return len(bound.broken) + sum(reference.target is None for reference in bound.references)

    def upward(self, key: EntityId) -> tuple[tuple[Step, ...], ...]:
        """All ways from an entity to the top, the primary one first; one step where nothing is above."""
        start = Step(key, self.label(key), "", self.money(key))
        ways = self.workspace.trace.paths(key)
        if not ways:
            return ((start,),)
        return tuple((start, *(self.step(edge) for edge in way)) for way in ways)

    def step(self, edge: Edge) -> Step:
        """The far end of an edge."""
        return Step(edge.target, self.label(edge.target), edge.field, self.money(edge.target))

    def downward(
        self,
        key: EntityId,
        field: str = "",
        above: frozenset[EntityId] = frozenset(),
        *,
        first: bool = True,
        also: bool = False,
    ) -> Branch:
        """The tree of all that serves an entity; a circle is cut where it closes.

        `first`: everything on the way here serves what is above it before all else, so that its money
        counts here.
        """
        above = above | {key}
        trace = self.workspace.trace
        children = []
        for edge in trace.children(key):
            if edge.source not in above:
                main = trace.primary(edge.source, key.section) in (key, None)
                children.append(
                    self.downward(edge.source, edge.field, above, first=first and main, also=not main)
                )
        entity = self.entity(key)
        aside = entity is not None and entity.set_aside
        money = self.money(key) if first else None
        return Branch(key, self.label(key), field, money, aside, also, tuple(children))

    def matrix(self) -> Matrix:
        """Living tactics by living objectives, both in the plan's order."""
        plan, trace = self.workspace.plan, self.workspace.trace
        objectives = tuple((each.key, each.label) for each in plan.objectives.values() if not each.set_aside)
        rows = []
        for tactic in plan.tactics.values():
            if tactic.set_aside:
                continue
            served, first = trace.above(tactic.key, "objectives"), trace.primary(tactic.key, "objectives")
            cells = tuple(
                "primary" if key == first else "also" if key in served else "" for key, _ in objectives
            )
            rows.append(Row(tactic.key, tactic.label, self.money(tactic.key), cells))
        return Matrix(objectives, tuple(rows))

    def roots(self) -> tuple[Branch, ...]:
        """The whole plan: each thing that serves nothing above it, with its tree."""
        tops = [
            key for section in SPINE for key in self.keys(section) if not self.workspace.trace.parents(key)
        ]
        return tuple(self.downward(key) for key in tops)

    def keys(self, section: str) -> Iterator[EntityId]:
        """The entities of a section, in the plan's order."""
        for id_ in getattr(self.workspace.plan, section):
            yield EntityId(section, id_)

    def gaps(self) -> tuple[Gap, ...]:
        """What serves nothing, and what nothing serves."""
        trace = self.workspace.trace
        found = [
            self.gap(key, lacks)
            for section, lacks in BELOW.items()
            for key in self.keys(section)
            if self.living(key) and trace.reached_from(key, lacks) is Reach.NO
        ]
        found += [
            self.gap(key, "above")
            for section in ("strategies", "campaigns", "tactics")
            for key in self.keys(section)
            if self.living(key) and trace.reaches(key, "objectives") is Reach.NO
        ]
        return tuple(found)

    def gap(self, key: EntityId, lacks: str) -> Gap:
        """An entity with what it lacks."""
        return Gap(key, self.label(key), self.money(key), lacks)

    def living(self, key: EntityId) -> bool:
        """Whether an entity counts: bound, and not set aside."""
        entity = self.entity(key)
        return entity is not None and not entity.set_aside
