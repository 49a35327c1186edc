"""What binding yields: the plan's entities, where each stands in the file, and what they name."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from mktplan.diagnostics import EntityId, Fault, Place
from mktplan.model.entity import Entity
from mktplan.model.markers import Section
from mktplan.model.plan import Plan
from mktplan.syntax import Document, Entry
from mktplan.values import Calendar

FieldPath = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an entity stands: its document, its key and value there, its path from the root."""

    document: Document
    entry: Entry
    path: FieldPath
    extras: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reference:
    """One entity names another: `field` of `source` says `name`, which should stand in `sections`.

    `path` leads from the entity to the text. `target` is None where no such entity exists.
    `upward` marks the spine (tactic → campaign → strategy → objective → goal).
    """

    source: EntityId
    path: FieldPath
    name: str
    sections: tuple[Section, ...]
    upward: bool
    place: Place
    target: EntityId | None = None

    @property
    def field(self) -> str:
        """The entity's field that holds the reference; empty where the entity is in its short form."""
        return str(self.path[0]) if self.path else ""


@dataclass(frozen=True, slots=True)
class LinkUse:
    """A link to a file of the repository, whose presence only a folder can tell."""

    source: EntityId
    path: FieldPath
    text: str
    place: Place


@dataclass(frozen=True, slots=True)
class BoundPlan:
    """A plan as far as it could be understood.

    `entities` holds all of `plan` by section and id, those inside other sections too. `broken` ones
    could not be bound: they are absent from both, but `origins` knows them and `references` holds what
    could be read of theirs. `complete` is False where a part of the plan could not be read at all: then
    nothing may be called absent.
    """

    plan: Plan
    entities: Mapping[EntityId, Entity]
    documents: tuple[Document, ...]
    origins: Mapping[EntityId, Origin]
    broken: frozenset[EntityId]
    references: tuple[Reference, ...]
    links: tuple[LinkUse, ...]
    faults: tuple[Fault, ...]
    calendar: Calendar
    stages: tuple[str, ...]
    complete: bool
