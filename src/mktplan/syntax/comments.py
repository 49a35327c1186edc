"""Where the comments of a document stand: a `#` in quotes or in a block is none."""

import re
from bisect import bisect_right
from typing import Final

from mktplan.source import Span
from mktplan.syntax.tree import MapNode, Node, Scalar

# A comment begins a line or follows a blank; libyaml also takes one right behind a quote or a bracket.
CANDIDATE: Final = re.compile(r"#[^\r\n]*")
HEADER: Final = re.compile(r"[|>][0-9+\-]{0,2}")


def comment_spans(text: str, root: Node | None) -> tuple[Span, ...]:
    """All comments of a text whose tree is `root`, in their order."""
    if "#" not in text:
        return ()
    closed = opaque(text, root)
    starts = [start for start, _ in closed]
    found: list[Span] = []
    at = text.find("#")
    while at >= 0:
        number = bisect_right(starts, at) - 1
        if number >= 0 and at < closed[number][1]:
            at = text.find("#", closed[number][1])
            continue
        if at and text[at - 1] not in " \t\n\r\"'[]{},\ufeff":
            at = text.find("#", at + 1)
            continue
        end = line_end(text, at)
        found.append(Span(at, end))
        at = text.find("#", end)
    return tuple(found)


def line_end(text: str, at: int) -> int:
    """The offset of the end of the line at `at`, before its line end characters."""
    end = text.find("\n", at)
    end = len(text) if end < 0 else end
    return end - 1 if end > at and text[end - 1] == "\r" else end


def opaque(text: str, root: Node | None) -> list[tuple[int, int]]:
    """The stretches where a `#` is no comment: every key and value; of a block all but its header."""
    found: list[tuple[int, int]] = []
    open_nodes: list[Node] = [root] if root is not None else []
    while open_nodes:
        node = open_nodes.pop()
        if isinstance(node, Scalar):
            start = node.start
            if node.style == "block":
                # The header's own comment lies inside the mark of the block.
                header = HEADER.match(text, start)
                start = line_end(text, header.end() if header else start)
            found.append((start, node.end))
        elif isinstance(node, MapNode):
            for entry in node.entries.values():
                found.append((entry.key_start, entry.key_end))
                open_nodes.append(entry.value)
        else:
            open_nodes.extend(node.items)
    return sorted(found)
