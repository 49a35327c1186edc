"""One plan, read, bound and linked: what every stage after it starts from."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from mktplan.diagnostics import EntityId, Fault, Place
from mktplan.model import BoundPlan, Entity, FieldPath, Plan, entry_at, node_at
from mktplan.source import Span
from mktplan.trace import TraceGraph


@dataclass(frozen=True, slots=True)
class Workspace:
    """A plan with its places and its graph.

    `shown` is the root file's path as people see it; `root` the folder that includes, links and
    images may not leave, None where the plan came from standard input. `faults` are those of the
    plan and those that only the folder can tell (links to files that are not there).
    """

    shown: str
    root: Path | None
    bound: BoundPlan
    trace: TraceGraph
    faults: tuple[Fault, ...]

    @property
    def plan(self) -> Plan:
        """The entities that bound."""
        return self.bound.plan

    def entity(self, key: EntityId) -> Entity | None:
        """The entity of a key; None where it could not be bound or does not exist."""
        return self.bound.entities.get(key)

    def label(self, key: EntityId) -> str:
        """What people call an entity: its title, else its id."""
        found = self.entity(key)
        return found.label if found is not None else key.id or key.section

    def place(self, entity: EntityId, path: FieldPath = (), part: Literal["key", "value"] = "key") -> Place:
        """Where a field of an entity stands; what is absent stands on its nearest ancestor's key.

        An entity that the file does not hold stands on the `plan:` key, else at the file's start.
        """
        origin = self.bound.origins.get(entity)
        if origin is None:
            holding = (each for each in self.bound.documents if entry_at(each, (entity.section,)))
            section = next(holding, None)
            document = section or self.bound.documents[0]
            base: FieldPath = (entity.section,) if section is not None else ("plan",)
        else:
            document, base = origin.document, origin.path
        whole = (*base, *path)
        if part == "value":
            node = node_at(document, whole)
            if node is not None:
                return Place(document.source, Span(node.start, node.end))
        entry = entry_at(document, whole)
        span = Span(entry.key_start, entry.key_end) if entry is not None else Span(0, 0)
        return Place(document.source, span)
