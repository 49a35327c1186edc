"""How lists, mappings, entities and unions are read, each fault noted once."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from mktplan.diagnostics import EntityId, Fix
from mktplan.i18n import N_, Message
from mktplan.model.bound import FieldPath
from mktplan.model.entity import Entity, Part
from mktplan.model.ids import ID
from mktplan.model.locate import entry_at
from mktplan.model.markers import Section
from mktplan.model.nearest import likely, sure
from mktplan.model.reading import ABSENT, BROKEN, Missing, Reading, is_empty, is_null, key_span, span_of
from mktplan.model.scalars import Shape, expected, replacement, sentence_cut
from mktplan.source import Edit, Span
from mktplan.syntax import Entry, MapNode, Node, Scalar, SeqNode


@dataclass(frozen=True, slots=True)
class ListShape:
    """A list of one kind of thing; `lenient`: a single thing may stand for a list of one."""

    item: Shape
    lenient: bool = False

    def claims(self, node: Node) -> bool:
        """Lists, and single things where these may stand alone."""
        return isinstance(node, SeqNode) or (self.lenient and isinstance(node, Scalar))

    def read(self, node: Node, path: FieldPath, into: Reading) -> object:
        """The items that could be read, as a tuple; BROKEN when one could not."""
        if is_empty(node):
            if is_null(node):
                into.fault("empty-value", span_of(node), path)
            return ABSENT
        if isinstance(node, Scalar):
            if self.lenient:
                value = self.item.read(node, path, into)
                return value if isinstance(value, Missing) else (value,)
            return self.lonely(node, path, into)
        if isinstance(node, MapNode):
            return expected("list", node, path, into)
        values: list[object] = []
        broken = False
        for number, item in enumerate(node.items):
            value = self.item.read(item, (*path, number), into)
            broken = broken or value is BROKEN
            if not isinstance(value, Missing):
                values.append(value)
        return BROKEN if broken else tuple(values)

    def lonely(self, node: Scalar, path: FieldPath, into: Reading) -> object:
        """One thing where a list belongs: easily mended, and still understood."""
        written = into.source.slice(span_of(node))
        fix = None
        if node.style != "block" and not (node.style == "plain" and set(written) & set(",[]{}")):
            fix = replacement(into, span_of(node), f"[{written}]", safe=True)
        into.fault("invalid-value", span_of(node), path, "text-for-list", fix=fix, text=written)
        value = self.item.read(node, (*path, 0), into)
        return value if isinstance(value, Missing) else (value,)


@dataclass(frozen=True, slots=True)
class MapShape:
    """A mapping whose keys are data: references, periods, or free names."""

    key: Shape | None
    value: Shape

    def claims(self, node: Node) -> bool:
        """Mappings."""
        return isinstance(node, MapNode)

    def read(self, node: Node, path: FieldPath, into: Reading) -> object:
        """The pairs that could be read; BROKEN when one could not."""
        if is_empty(node):
            if is_null(node):
                into.fault("empty-value", span_of(node), path)
            return ABSENT
        if not isinstance(node, MapNode):
            return expected("mapping", node, path, into)
        pairs: dict[object, object] = {}
        broken = False
        for name, entry in node.entries.items():
            below = (*path, name)
            key: object = name
            if self.key is not None:
                key = self.key.read(as_scalar(entry), below, into)
            value = self.value.read(entry.value, below, into)
            if key is BROKEN or value is BROKEN:
                broken = True
            elif not isinstance(value, Missing):
                pairs[key] = value
        return BROKEN if broken else pairs


def as_scalar(entry: Entry) -> Scalar:
    """A key, read like a value."""
    return Scalar(entry.key, "plain", entry.key_start, entry.key_end)


@dataclass(frozen=True, slots=True)
class UnionShape:
    """One of several shapes, chosen by the node's form before anything is read."""

    options: tuple[Shape, ...]

    def claims(self, node: Node) -> bool:
        """Whatever one of the options claims."""
        return any(option.claims(node) for option in self.options)

    def read(self, node: Node, path: FieldPath, into: Reading) -> object:
        """The value as the first option that claims the node reads it."""
        for option in self.options:
            if option.claims(node):
                return option.read(node, path, into)
        return self.options[0].read(node, path, into)


@dataclass(frozen=True, slots=True)
class Field:
    """One declared field: its name in the file and in the model, its shape, whether it must be there."""

    name: str
    attribute: str
    shape: Shape
    required: bool


@dataclass(frozen=True, slots=True)
class PartShape:
    """A mapping with declared fields; `short` names the field that may stand for the whole.

    `defaults` holds, by attribute, what absent fields are; nobody changes a part, so they are shared.
    """

    model: type[Part]
    fields: Mapping[str, Field]
    defaults: Mapping[str, object]
    short: str | None

    def claims(self, node: Node) -> bool:
        """Mappings that use one of its fields, and texts where it has a short form."""
        if isinstance(node, MapNode):
            return any(name in self.fields for name in node.entries)
        return self.short is not None and isinstance(node, Scalar)

    def read(self, node: Node, path: FieldPath, into: Reading) -> object:
        """The frozen part, or BROKEN with its faults noted."""
        if is_null(node):
            into.fault("empty-value", span_of(node), path)
            return ABSENT
        if self.short is not None and path and not self.claims(node) and self.strange(node):
            node = sentence_cut(node, path, into) or node
        values, whole = self.values(node, path, into)
        return self.built(values) if whole else BROKEN

    def strange(self, node: Node) -> bool:
        """Whether no key of a mapping looks like one of the fields."""
        return isinstance(node, MapNode) and not any(likely(key, self.fields) for key in node.entries)

    def built(self, values: Mapping[str, object]) -> Part:
        """The frozen part with these fields and the defaults of all others.

        What pydantic's `model_construct` does, without asking each field anew: that was a third of the
        time of binding a large plan.
        """
        part = self.model.__new__(self.model)
        object.__setattr__(part, "__dict__", {**self.defaults, **values})
        object.__setattr__(part, "__pydantic_fields_set__", set(values))
        object.__setattr__(part, "__pydantic_extra__", None)
        object.__setattr__(part, "__pydantic_private__", None)
        return part

    def values(self, node: Node, path: FieldPath, into: Reading) -> tuple[dict[str, Any], bool]:
        """The fields that could be read, by attribute, and whether nothing is missing or unclear."""
        if isinstance(node, Scalar) and self.short is not None:
            field = self.fields[self.short]
            value = field.shape.read(node, path, into)
            return ({} if isinstance(value, Missing) else {field.attribute: value}), value is not BROKEN
        if not isinstance(node, MapNode):
            expected("mapping", node, path, into)
            return {}, False
        values: dict[str, Any] = {}
        whole = True
        for name, entry in node.entries.items():
            known = self.fields.get(name)
            if known is None:
                continue
            if known.required and is_null(entry.value):
                # Written and left empty: what the plan cannot do without is missing all the same.
                into.fault("missing-field", key_span(entry), (*path, name), "empty", field=name)
                whole = False
                continue
            value = known.shape.read(entry.value, (*path, name), into)
            whole = whole and value is not BROKEN
            if not isinstance(value, Missing):
                values[known.attribute] = value
        return values, self.keys_right(node, path, into, values) and whole

    def keys_right(self, node: MapNode, path: FieldPath, into: Reading, values: Mapping[str, object]) -> bool:
        """Note unknown keys and missing ones; a missing key that a misspelt one explains is withheld."""
        explained: set[str] = set()
        right = True
        free = [name for name in self.fields if name not in node.entries]
        for name, entry in node.entries.items():
            if name in self.fields or name.startswith("x-"):
                continue
            right = False
            explained |= self.unknown(entry, free, path, into)
        for field in self.fields.values():
            if field.required and field.name not in node.entries and field.name not in explained:
                into.fault("missing-field", owner_span(node, path, into), path, field=field.name)
                right = False
            elif field.required and field.attribute not in values:
                # It stands there empty or broken: that has been said.
                right = False
        return right

    def unknown(self, entry: Entry, free: list[str], path: FieldPath, into: Reading) -> set[str]:
        """Note a key that is no field; the missing field that it probably stands for."""
        span = key_span(entry)
        guesses = likely(entry.key, free)
        if guesses:
            fix = replacement(into, span, guesses[0], safe=sure(entry.key, guesses))
            into.fault(
                "unknown-field", span, (*path, entry.key), "near",
                fix=fix, field=entry.key, nearest=guesses[0], known=tuple(self.fields),
            )  # fmt: skip
            return {guesses[0]}
        variant = "split-sentence" if is_null(entry.value) and " " in entry.key else ""
        if entry.key in self.fields:
            variant = "repeated"
        into.fault(
            "unknown-field", span, (*path, entry.key), variant, field=entry.key, known=tuple(self.fields)
        )
        return set()


@dataclass(frozen=True, slots=True)
class EntityShape:
    """A section of entities by id."""

    part: PartShape


@dataclass(frozen=True, slots=True)
class NestedShape:
    """Entities inside another section (`budget.lines`), with ids in a section of their own."""

    section: Section
    part: PartShape

    def claims(self, node: Node) -> bool:
        """Anything: what is no mapping is said when the entities are read."""
        return True

    def read(self, node: Node, path: FieldPath, into: Reading) -> object:
        """A mapping that is empty yet: the binder reads these entities after the one that holds them."""
        found: dict[str, Entity] = {}
        entry = entry_at(into.document, (*into.prefix, *path))
        if entry is not None:
            into.inner.append(Inner(self, entry, (*into.prefix, *path), found))
        return found


class Inner(NamedTuple):
    """Entities found inside another, still to be read into `found`; `path` leads there from the root."""

    shape: NestedShape
    entry: Entry
    path: FieldPath
    found: dict[str, Entity]


def owner_span(node: MapNode, path: FieldPath, into: Reading) -> Span:
    """Where a finding about something absent stands: on the key of the mapping that lacks it."""
    entry = entry_at(into.document, (*into.prefix, *path))
    return key_span(entry) if entry is not None else Span(node.start, node.start)


def entity_id(entry: Entry, section: str, into: Reading) -> EntityId | None:
    """The id that a key gives its entity, in NFC; None, and a fault, where it is no id."""
    name = unicodedata.normalize("NFC", entry.key)
    if ID.match(name) and len(name) <= 200:
        return EntityId(section, name)
    into.entity = EntityId(section, entry.key)
    slug = slugged(name)
    fix = None
    if slug:
        message = Message(N_("write “{text}”"), {"text": slug})
        fix = Fix(message, into.source, (Edit(key_span(entry), slug),), safe=False)
    into.fault("invalid-value", key_span(entry), (), "id", fix=fix, text=entry.key, suggestion=slug)
    return None


def slugged(text: str) -> str:
    """An id made from a text: lower case, words joined by hyphens; empty where nothing is left."""
    kept = "".join(c if ID.match(c) else " " for c in text.casefold())
    return "-".join(kept.split())[:60].strip("-")
