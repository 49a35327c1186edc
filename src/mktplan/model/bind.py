"""From trees to entities: section by section, entity by entity, then what only the whole can check."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from mktplan.diagnostics import EntityId, Fault, Place, Related
from mktplan.i18n import N_, Message
from mktplan.model.bound import BoundPlan, Origin
from mktplan.model.composites import EntityShape, PartShape, entity_id
from mktplan.model.direction import Identity
from mktplan.model.entity import Entity
from mktplan.model.plan import Plan
from mktplan.model.reading import Reading, is_null, key_span, span_of
from mktplan.model.resolve import resolved
from mktplan.model.shapes import part_shape, sections
from mktplan.source import Span
from mktplan.syntax import Document, Entry, MapNode, Scalar
from mktplan.values import usable_name

FORMAT: Final = "1"


def bind(documents: Sequence[Document]) -> BoundPlan:
    """All entities of a plan's documents, the root's first; what could not be bound is noted."""
    binder = Binder(tuple(documents))
    for document in documents:
        binder.read(document)
    return binder.finish()


class Binder:
    """The state of one `bind`: entities by section, where each came from, the notebooks."""

    def __init__(self, documents: tuple[Document, ...]) -> None:
        self.documents = documents
        self.found: dict[str, dict[str, Entity]] = {}
        self.singles: dict[str, object] = {}
        self.origins: dict[EntityId, Origin] = {}
        self.broken: set[EntityId] = set()
        self.readings: list[Reading] = []

    def read(self, document: Document) -> None:
        """Read one document's sections."""
        into = Reading(document, EntityId("plan"))
        into.faults.extend(document.faults)
        self.readings.append(into)
        root = document.root
        if root is None:
            return
        if not self.version_known(root, into):
            return
        known = sections()
        part_shape(Plan).keys_right(root, (), into, root.entries)
        for name, entry in root.entries.items():
            shape = known.get(name)
            if isinstance(shape, EntityShape):
                self.section(shape, name, entry, into)
            elif isinstance(shape, PartShape):
                self.single(shape, name, entry, into)
        into.entity, into.prefix = EntityId("plan"), ()

    def version_known(self, root: MapNode, into: Reading) -> bool:
        """Whether the format's version is one we read; another one makes all the rest guesswork."""
        entry = root.entries.get("mktplan")
        if entry is None:
            return True
        if isinstance(entry.value, Scalar) and entry.value.text == FORMAT:
            return True
        text = into.source.slice(span_of(entry.value))
        into.fault("unsupported-version", span_of(entry.value), ("mktplan",), text=text, known=FORMAT)
        return False

    def section(
        self, shape: EntityShape, name: str, entry: Entry, into: Reading, path: tuple[str, ...] = ()
    ) -> None:
        """Read a section of entities by id."""
        path = path or (name,)
        into.entity, into.prefix = EntityId(name), path
        node = entry.value
        if is_null(node):
            into.fault("empty-value", Span(entry.key_start, entry.key_end), (), "section", section=name)
            return
        if not isinstance(node, MapNode):
            form = "list" if not isinstance(node, Scalar) else "text"
            into.fault(
                "invalid-value",
                Span(entry.key_start, entry.key_end),
                (),
                f"{form}-for-entities",
                section=name,
            )
            self.broken.add(EntityId(name))
            return
        found = self.found.setdefault(name, {})
        for below in node.entries.values():
            key = entity_id(below, name, into)
            if key is None:
                self.broken.add(EntityId(name, below.key))
                continue
            if name == "calendar" and not usable_name(key.id):
                # `2027` or `tbd` as the name of a date could never be told from the date itself.
                into.entity = key
                into.fault("invalid-value", key_span(below), (), "date-name", text=key.id)
                self.broken.add(key)
                continue
            if key in self.origins:
                self.same_id(key, below, into)
                continue
            self.entity(shape, key, below, (*path, below.key), into, found)

    def same_id(self, key: EntityId, entry: Entry, into: Reading) -> None:
        """Note an id that is another one written differently (accents composed or not)."""
        first = self.origins[key]
        place = Place(first.document.source, key_span(first.entry))
        related = (Related(Message(N_("the first one stands here")), place),)
        into.fault("duplicate-key", key_span(entry), (), related=related, key=entry.key)

    def entity(
        self,
        shape: EntityShape,
        key: EntityId,
        entry: Entry,
        path: tuple[str, ...],
        into: Reading,
        found: dict[str, Entity],
    ) -> None:
        """Read one entity and keep it, or remember that it is broken."""
        into.entity, into.prefix = key, path
        self.origins[key] = Origin(into.document, entry, path, extras_of(entry))
        value = shape.part.read(entry.value, (), into)
        if isinstance(value, Entity):
            value.named(key)
            found[key.id] = value
        else:
            self.broken.add(key)

    def single(self, shape: PartShape, name: str, entry: Entry, into: Reading) -> None:
        """Read a section that is one entity: `plan`, `budget`."""
        key = EntityId(name)
        into.entity, into.prefix = key, (name,)
        self.origins[key] = Origin(into.document, entry, (name,), extras_of(entry))
        if name == "budget" and isinstance(entry.value, Scalar) and entry.value.text == "none":
            self.singles[name] = "none"
            return
        if name == "budget" and isinstance(entry.value, MapNode):
            self.lines(entry.value, into)
            into.entity, into.prefix = key, (name,)
        if is_null(entry.value):
            if name == "plan":
                into.fault("missing-field", key_span(entry), (), "empty", field="plan")
            else:
                into.fault("empty-value", key_span(entry), (), "section", section=name)
            self.broken.add(key)
            return
        values, whole = shape.values(entry.value, (), into)
        if name == "budget":
            values["lines"] = self.found.get("lines", {})
        if not whole:
            self.broken.add(key)
        if name == "plan":
            values.setdefault("name", "")
        if whole or name == "plan":
            value = shape.built(values)
            if isinstance(value, Entity):
                value.named(key)
            self.singles[name] = value

    def lines(self, node: MapNode, into: Reading) -> None:
        """Read the budget's lines, which are entities of their own inside it."""
        entry = node.entries.get("lines")
        shape = sections()["lines"]
        if entry is not None and isinstance(shape, EntityShape):
            self.section(shape, "lines", entry, into, ("budget", "lines"))

    def finish(self) -> BoundPlan:
        """Resolve what names something else, and freeze the whole."""
        identity = self.singles.get("plan")
        if not isinstance(identity, Identity):
            identity = Identity.model_construct(name="")
            identity.named(EntityId("plan"))
            self.broken.add(EntityId("plan"))
        budget = self.singles.get("budget")
        found: dict[str, Any] = {name: kept for name, kept in self.found.items() if name != "lines"}
        plan = Plan.model_construct(identity=identity, budget=budget, **found)
        whole = resolved(plan, self.readings, self.origins, frozenset(self.broken))
        faults = in_file_order([fault for into in self.readings for fault in into.faults], self.documents)
        complete = all(document.complete for document in self.documents) and not any(
            fault.kind == "unsupported-version" for fault in faults
        )
        return BoundPlan(
            plan=plan,
            documents=self.documents,
            origins=self.origins,
            broken=frozenset(self.broken),
            references=whole.references,
            links=whole.links,
            faults=faults,
            calendar=whole.calendar,
            stages=whole.stages,
            complete=complete,
        )


def extras_of(entry: Entry) -> Mapping[str, object]:
    """The user's own `x-…` keys, as plain data."""
    if not isinstance(entry.value, MapNode):
        return {}
    own = [below for below in entry.value.entries.values() if below.key.startswith("x-")]
    return {below.key: plain(below.value) for below in own}


def plain(node: object) -> object:
    """A tree as text, lists and mappings; its depth is bounded by the parser."""
    if isinstance(node, Scalar):
        return None if is_null(node) else node.text
    if isinstance(node, MapNode):
        return {entry.key: plain(entry.value) for entry in node.entries.values()}
    items = getattr(node, "items", ())
    return [plain(item) for item in items]


def in_file_order(faults: list[Fault], documents: tuple[Document, ...]) -> tuple[Fault, ...]:
    """Faults by file (the root first), then by place."""
    order = {id(document.source): number for number, document in enumerate(documents)}

    def place_of(fault: Fault) -> tuple[int, Span]:
        place: Place = fault.place
        return order.get(id(place.source), 0), place.span

    return tuple(sorted(faults, key=place_of))
