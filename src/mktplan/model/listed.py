"""Entities written as a list, where each needs an id: the edits that make ids of their names."""

from collections.abc import Iterator

from mktplan.diagnostics import Fix
from mktplan.i18n import N_, Message
from mktplan.model.composites import slugged
from mktplan.source import Edit, SourceText, Span
from mktplan.syntax import Entry, MapNode, Node, Scalar, SeqNode

# An id that people can type: the first words of a title are enough to tell it from others.
WORDS = 5
NAMES = ("title", "name", "statement", "text", "hypothesis")


def ids_from_names(entry: Entry, source: SourceText) -> Fix | None:
    """The correction that gives each item of a block list an id made of its name; None where one has none.

    Never safe: only the author knows by which ids the rest of the plan will name them.
    """
    node = entry.value
    if not isinstance(node, SeqNode) or node.flow or not node.items:
        return None
    edits: list[Edit] = []
    taken: set[str] = set()
    for item in node.items:
        dash = dash_before(item.start, source)
        slug = unique(slug_of(item), taken)
        if dash is None or not slug or not plain_enough(item, dash, source):
            return None
        taken.add(slug)
        column = dash - line_start(dash, source)
        if isinstance(item, Scalar):
            edits.append(Edit(Span(dash, item.start), f"{deeper(entry, column, source)}{slug}: "))
            continue
        # What follows the dash stands two characters further right than it: below the id as well.
        pad = deeper(entry, column, source)
        edits.append(Edit(Span(dash, item.start), f"{pad}{slug}:\n{' ' * column}{pad}  "))
        edits += [Edit(Span(at, at), pad) for at in line_starts(item, source) if pad]
    message = Message(N_("give each an id: {ids}"), {"ids": ", ".join(list(taken)[:3])})
    return Fix(message, source, tuple(edits), safe=False)


def slug_of(item: Node) -> str:
    """An id from the name of an entity; empty where it has none."""
    if isinstance(item, MapNode):
        named = next((item.entries[name].value for name in NAMES if name in item.entries), None)
        return slug_of(named) if isinstance(named, Scalar) else ""
    if not isinstance(item, Scalar):
        return ""
    return "-".join(slugged(item.text).split("-")[:WORDS])


def unique(slug: str, taken: set[str]) -> str:
    """The id, with a number where another one has it already."""
    if not slug or slug not in taken:
        return slug
    return next(f"{slug}-{number}" for number in range(2, 1000) if f"{slug}-{number}" not in taken)


def plain_enough(item: Node, dash: int, source: SourceText) -> bool:
    """Whether an item stands right behind its dash, so that an id can take the dash's place."""
    between = source.text[dash + 1 : item.start]
    return between.strip(" ") == "" and between != "" and not (isinstance(item, MapNode) and item.flow)


def dash_before(start: int, source: SourceText) -> int | None:
    """Where the dash of an item stands; None where something else stands before the item."""
    at = start - 1
    while at >= 0 and source.text[at] == " ":
        at -= 1
    return at if at >= 0 and source.text[at] == "-" else None


def line_start(at: int, source: SourceText) -> int:
    """Where the line of a character begins."""
    return source.text.rfind("\n", 0, at) + 1


def deeper(entry: Entry, column: int, source: SourceText) -> str:
    """What must be added where the list stands as far left as its key."""
    return "" if column > entry.key_start - line_start(entry.key_start, source) else "  "


def line_starts(item: Node, source: SourceText) -> Iterator[int]:
    """Where each further line of an item begins."""
    at = source.text.find("\n", item.start, item.end)
    while at >= 0:
        yield at + 1
        at = source.text.find("\n", at + 1, item.end)
