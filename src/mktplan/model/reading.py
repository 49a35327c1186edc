"""What is gathered while one document is read: faults, references, dates to check."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from mktplan.diagnostics import EntityId, Fault, Fix, Place, Related
from mktplan.model.bound import FieldPath
from mktplan.model.markers import Section
from mktplan.source import SourceText, Span
from mktplan.syntax import Document, Entry, MapNode, Node, Scalar
from mktplan.values import When

if TYPE_CHECKING:
    from mktplan.model.composites import Inner


class Missing(Enum):
    """Why a field has no value: it was left empty, or what stands there cannot be understood."""

    ABSENT = "absent"
    BROKEN = "broken"


ABSENT = Missing.ABSENT
BROKEN = Missing.BROKEN

NULLS = frozenset({"", "~", "null", "Null", "NULL"})


class Mention(NamedTuple):
    """A text that should name an entity, a calendar date or a stage: checked when all is read."""

    source: EntityId
    path: FieldPath
    name: str
    sections: tuple[Section, ...]
    upward: bool
    span: Span
    document: Document


class StageMention(NamedTuple):
    """A text that should name a stage of the plan's framework."""

    source: EntityId
    path: FieldPath
    name: str
    span: Span
    document: Document


class Interval(NamedTuple):
    """A period that only the calendar can check."""

    source: EntityId
    path: FieldPath
    when: When
    span: Span
    document: Document


class LinkMention(NamedTuple):
    """A link: an address or a file of the repository."""

    source: EntityId
    path: FieldPath
    text: str
    place: Place


@dataclass(slots=True)
class Reading:
    """The reader's notebook for one document; `entity` is the one being read, at `prefix` in the file."""

    document: Document
    entity: EntityId
    prefix: FieldPath = ()
    faults: list[Fault] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    stages: list[StageMention] = field(default_factory=list)
    intervals: list[Interval] = field(default_factory=list)
    links: list[LinkMention] = field(default_factory=list)
    inner: list["Inner"] = field(default_factory=list)

    @property
    def source(self) -> SourceText:
        """The text being read."""
        return self.document.source

    def fault(
        self,
        kind: str,
        span: Span,
        path: FieldPath,
        variant: str = "",
        *,
        related: tuple[Related, ...] = (),
        fix: Fix | None = None,
        **params: object,
    ) -> None:
        """Note a fault at a span of this document."""
        self.note(kind, span, path, variant, params, fix=fix, related=related)

    def note(
        self,
        kind: str,
        span: Span,
        path: FieldPath,
        variant: str,
        params: Mapping[str, object],
        *,
        fix: Fix | None = None,
        related: tuple[Related, ...] = (),
    ) -> None:
        """Note a fault whose parameters come as a mapping."""
        place = Place(self.source, span)
        self.faults.append(Fault(kind, place, variant, params, self.entity, path, related, fix))

    def mention(
        self, node: Scalar, path: FieldPath, name: str, sections: tuple[Section, ...], *, upward: bool = False
    ) -> None:
        """Note a reference to be resolved when all is read."""
        span = Span(node.start, node.end)
        self.mentions.append(Mention(self.entity, path, name, sections, upward, span, self.document))


def span_of(node: Node) -> Span:
    """Where a value stands."""
    return Span(node.start, node.end)


def key_span(entry: Entry) -> Span:
    """Where a key stands."""
    return Span(entry.key_start, entry.key_end)


def is_null(node: Node) -> bool:
    """Whether nothing was written: an empty value is absent."""
    return isinstance(node, Scalar) and node.style == "plain" and node.text in NULLS


def is_empty(node: Node) -> bool:
    """Whether a value says nothing: null, an empty mapping or an empty list."""
    if isinstance(node, Scalar):
        return is_null(node)
    return not (node.entries if isinstance(node, MapNode) else node.items)
