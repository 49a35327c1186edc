"""From trees to entities: section by section, entity by entity, then what only the whole can check."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from mktplan.diagnostics import EntityId, Fault, Place, Related
from mktplan.i18n import N_, Message
from mktplan.model.bound import BoundPlan, FieldPath, Origin
from mktplan.model.composites import EntityShape, ListShape, PartShape, entity_id
from mktplan.model.diagnosis import Situation
from mktplan.model.direction import Identity
from mktplan.model.entity import Entity
from mktplan.model.listed import ids_from_names
from mktplan.model.merge import merged
from mktplan.model.plan import Plan
from mktplan.model.reading import Reading, is_null, key_span, span_of
from mktplan.model.resolve import resolved
from mktplan.model.shapes import plan_shape, sections
from mktplan.source import Span
from mktplan.syntax import Document, Entry, MapNode, Scalar
from mktplan.values import usable_name

FORMAT: Final = "1"
# What belongs to the file that includes the others.
OF_THE_ROOT: Final = frozenset({"plan", "include"})


def bind(documents: Sequence[Document], *, whole: bool = True) -> BoundPlan:
    """All entities of a plan's documents, the root's first; what could not be bound is noted.

    `whole` is False where a file that the plan includes is missing here: then nothing is called absent.
    """
    binder = Binder(tuple(documents))
    for document in documents:
        binder.read(document)
    return binder.finish(whole=whole)


class Binder:
    """The state of one `bind`: entities by section, where each came from, the notebooks."""

    def __init__(self, documents: tuple[Document, ...]) -> None:
        self.documents = documents
        self.found: dict[str, dict[str, Entity]] = {}
        self.singles: dict[str, object] = {}
        self.entities: dict[EntityId, Entity] = {}
        self.origins: dict[EntityId, Origin] = {}
        self.broken: set[EntityId] = set()
        self.readings: list[Reading] = []

    def read(self, document: Document) -> None:
        """Read one document's sections."""
        into = Reading(document, EntityId("plan"))
        into.faults.extend(document.faults)
        self.readings.append(into)
        tree = document.root
        if tree is None:
            return
        if not self.version_known(tree, into):
            return
        root = document is self.documents[0]
        known = sections()
        plan_shape(root=root).keys_right(tree, (), into, tree.entries)
        for name, entry in tree.entries.items():
            shape = known.get(name)
            if shape is None:
                continue
            if not root and name in OF_THE_ROOT:
                into.fault("include-problem", key_span(entry), (name,), "root-only", key=name)
            elif isinstance(shape, EntityShape):
                self.section(shape, name, entry, (name,), into, self.found.setdefault(name, {}))
            elif isinstance(shape, PartShape):
                self.single(shape, name, entry, into)
            else:
                self.texts(shape, name, entry, into)
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

    def texts(self, shape: ListShape, name: str, entry: Entry, into: Reading) -> None:
        """Read a key of the file that holds a list of texts."""
        into.entity, into.prefix = EntityId("plan"), ()
        value = shape.read(entry.value, (name,), into)
        if isinstance(value, tuple):
            self.singles[name] = (*self.texts_so_far(name), *value)

    def texts_so_far(self, name: str) -> tuple[str, ...]:
        """What other files of the plan said under this key."""
        found = self.singles.get(name, ())
        return found if isinstance(found, tuple) else ()

    def section(
        self,
        shape: EntityShape,
        name: str,
        entry: Entry,
        path: FieldPath,
        into: Reading,
        found: dict[str, Entity],
    ) -> None:
        """Read entities by id, a section of the file or inside another one, into `found`."""
        into.entity, into.prefix = EntityId(name), path
        node = entry.value
        if is_null(node):
            into.fault("empty-value", key_span(entry), (), "section", section=name)
            return
        if not isinstance(node, MapNode):
            form = "list" if not isinstance(node, Scalar) else "text"
            fix = ids_from_names(entry, into.source)
            into.fault("invalid-value", key_span(entry), (), f"{form}-for-entities", fix=fix, section=name)
            self.broken.add(EntityId(name))
            return
        for below in node.entries.values():
            key = entity_id(below, name, into)
            if key is None:
                lost = EntityId(name, below.key)
                self.broken.add(lost)
                self.origins.setdefault(lost, Origin(into.document, below, (*path, below.key)))
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
        """Note an id that stands in the section already: in another file, or written differently."""
        first = self.origins[key]
        place = Place(first.document.source, key_span(first.entry))
        related = (Related(Message(N_("the first one stands here")), place),)
        elsewhere = first.document is not into.document
        params = {"key": entry.key, "file": first.document.source.path}
        into.note(
            "duplicate-key", key_span(entry), (), "other-file" if elsewhere else "", params, related=related
        )

    def entity(
        self,
        shape: EntityShape,
        key: EntityId,
        entry: Entry,
        path: FieldPath,
        into: Reading,
        found: dict[str, Entity],
    ) -> None:
        """Read one entity and keep it, or remember that it is broken."""
        into.entity, into.prefix = key, path
        self.origins[key] = Origin(into.document, entry, path, extras_of(entry))
        value = shape.part.read(entry.value, (), into)
        if isinstance(value, Entity):
            value.named(key)
            found[key.id] = self.entities[key] = value
        else:
            self.broken.add(key)

    def single(self, shape: PartShape, name: str, entry: Entry, into: Reading) -> None:
        """Read a section that is one entity: `plan`, `budget`, `situation`."""
        key = EntityId(name)
        into.entity, into.prefix = key, (name,)
        first = self.origins.get(key)
        if first is not None and name != "situation":
            place = Place(first.document.source, key_span(first.entry))
            related = (Related(Message(N_("the first one stands here")), place),)
            params = {"section": name, "file": first.document.source.path}
            into.note("include-problem", key_span(entry), (), "twice", params, related=related)
            return
        self.origins.setdefault(key, Origin(into.document, entry, (name,), extras_of(entry)))
        if name == "budget" and isinstance(entry.value, Scalar) and entry.value.text == "none":
            self.singles[name] = "none"
            return
        if is_null(entry.value):
            if name == "plan":
                into.fault("missing-field", key_span(entry), (), "empty", field="plan")
            else:
                into.fault("empty-value", key_span(entry), (), "section", section=name)
            self.broken.add(key)
            return
        values, whole = shape.values(entry.value, (), into)
        self.inner(into)
        if not whole:
            self.broken.add(key)
        if name == "plan":
            values.setdefault("name", "")
        if whole or name == "plan":
            self.keep(key, shape.built(values))

    def inner(self, into: Reading) -> None:
        """Read the entities that stand inside the one just read: budget lines, findings, pillars."""
        waiting, into.inner = into.inner, []
        for shape, entry, path, found in waiting:
            self.section(EntityShape(shape.part), shape.section, entry, path, into, found)

    def keep(self, key: EntityId, value: object) -> None:
        """Keep a section that is one entity; the findings of several files come together."""
        first = self.singles.get(key.section)
        if isinstance(first, Situation) and isinstance(value, Situation):
            value = merged(first, value)
        if isinstance(value, Entity):
            value.named(key)
            self.entities[key] = value
        self.singles[key.section] = value

    def finish(self, *, whole: bool) -> BoundPlan:
        """Resolve what names something else, and freeze the whole."""
        identity = self.singles.pop("plan", None)
        if not isinstance(identity, Identity):
            identity = Identity.model_construct(name="")
            identity.named(EntityId("plan"))
            self.broken.add(EntityId("plan"))
        kept: dict[str, Any] = {**self.singles, **self.found}
        plan = Plan.model_construct(identity=identity, **kept)
        found = resolved(plan, self.readings, self.origins, frozenset(self.broken), whole=whole)
        faults = in_file_order([fault for into in self.readings for fault in into.faults], self.documents)
        complete = whole and all(document.complete for document in self.documents)
        return BoundPlan(
            plan=plan,
            entities=self.entities,
            documents=self.documents,
            origins=self.origins,
            broken=frozenset(self.broken),
            references=found.references,
            links=found.links,
            faults=faults,
            calendar=found.calendar,
            stages=found.stages,
            complete=complete and not any(fault.kind == "unsupported-version" for fault in faults),
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
