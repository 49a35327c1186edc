"""Words behind a `#` that YAML takes for a comment and a marketer for a hashtag."""

import re
from collections.abc import Iterator
from typing import Final

from mktplan.source import Edit, Span
from mktplan.syntax.comments import comment_spans
from mktplan.syntax.repair.lines import value_end
from mktplan.syntax.repair.quote import quoted, shown
from mktplan.syntax.repair.repair import Repair
from mktplan.syntax.tree import MapNode, Node, Scalar

KIND: Final = "lost-to-yaml"
# A hashtag, `#1`, a colour; ordinary comments have a blank behind the mark.
# The literal first: the search for it is ten times as fast.
BEHIND_BLANK: Final = re.compile(r"#(?<=[ \t]#)\w")
HASHTAG: Final = re.compile(r"#(?!mktplan\b)\w")


def hashtags(text: str, root: Node | None) -> Iterator[Repair]:
    """Comments that look like words of the value before them, or stand where a value should."""
    if root is None or not BEHIND_BLANK.search(text):
        return
    suspicious = [span for span in comment_spans(text, root) if HASHTAG.match(text, span.start)]
    if not suspicious:
        return
    ends = plain_scalars_by_end(root)
    for span in suspicious:
        before = span.start
        while before and text[before - 1] in " \t":
            before -= 1
        value = ends.get(before)
        if value is None or before == span.start:
            continue
        end = value_end(text, span.start, span.end)
        if value.start == value.end:
            yield lost(text, Span(span.start, end), "hash-value")
        else:
            yield lost(text, Span(value.start, end), "hash-in-text", Span(span.start, end))


def lost(text: str, whole: Span, variant: str, part: Span | None = None) -> Repair:
    """The repair that puts the whole in quotes; the fault stands on the words that were lost."""
    shown_at = part or whole
    notation = quoted(text[slice(*whole)])
    params = {"text": shown(text[slice(*shown_at)]), "quoted": shown(notation)}
    return Repair(
        KIND, variant, shown_at, (Edit(whole, notation),), params, safe=part is None, read_on=part is None
    )


def plain_scalars_by_end(root: Node) -> dict[int, Scalar]:
    """Every unquoted value by the offset at which it ends; an empty one ends where it begins."""
    found: dict[int, Scalar] = {}
    open_nodes: list[Node] = [root]
    while open_nodes:
        node = open_nodes.pop()
        if isinstance(node, Scalar):
            if node.style == "plain":
                found[node.end] = node
        elif isinstance(node, MapNode):
            open_nodes.extend(entry.value for entry in node.entries.values())
        else:
            open_nodes.extend(node.items)
    return found
