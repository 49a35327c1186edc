"""One thing to mend: what it is, where, and the edits that mend it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from mktplan.source import Edit, Span
from mktplan.syntax.repair.quote import meant, quoted, shown


@dataclass(frozen=True, slots=True)
class Repair:
    """A fault of the text with edits to the original that let YAML read on.

    `offered`: the edits are a fix to show; else they only serve to read on. `safe`: they cannot change
    what is meant. `whole`: nothing of the text is lost to the tree.
    """

    kind: str
    variant: str
    span: Span
    edits: tuple[Edit, ...]
    params: Mapping[str, object] = field(default_factory=dict)
    offered: bool = True
    safe: bool = True
    whole: bool = True
    read_on: bool = True

    def overlaps(self, other: "Repair") -> bool:
        """Whether both would change the same characters."""
        return any(
            one.span == two.span or (one.span.start < two.span.end and two.span.start < one.span.end)
            for one in self.edits
            for two in other.edits
        )

    def encloses(self, other: "Repair") -> bool:
        """Whether every edit of the other lies within an edit of this one."""
        return all(
            any(one.span.start <= two.span.start and two.span.end <= one.span.end for one in self.edits)
            for two in other.edits
        )


def in_quotes(text: str, span: Span, variant: str, kind: str = "syntax") -> Repair:
    """The repair that puts the text at a span in quotes."""
    written = text[span.start : span.end]
    notation = quoted(meant(written))
    params = {"text": shown(written), "quoted": shown(notation)}
    return Repair(kind, variant, span, (Edit(span, notation),), params)
