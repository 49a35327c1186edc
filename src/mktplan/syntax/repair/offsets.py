"""A text with edits, and where each of its characters stood before them."""

from bisect import bisect_right
from collections.abc import Iterable

from mktplan.source import Edit
from mktplan.syntax.tree import Entry, MapNode, Node, Scalar, SeqNode


class Edited:
    """`original` with `edits` made: the new `text`, and the way back from its offsets.

    Raises ValueError where edits overlap.
    """

    def __init__(self, original: str, edits: Iterable[Edit]) -> None:
        ordered = sorted(set(edits))
        parts: list[str] = []
        done = 0
        self.starts: list[int] = []
        self.pieces: list[tuple[int, int, int, int]] = []
        shift = 0
        for edit in ordered:
            if edit.span.start < done:
                raise ValueError(f"edits overlap at {edit.span}")
            parts += original[done : edit.span.start], edit.text
            done = edit.span.end
            start = edit.span.start + shift
            end = start + len(edit.text)
            self.starts.append(start)
            self.pieces.append((start, end, edit.span.start, edit.span.end))
            shift += len(edit.text) - (edit.span.end - edit.span.start)
        self.text = "".join((*parts, original[done:])) if ordered else original

    def back(self, offset: int) -> int:
        """Where the character at an offset of the new text stood; inside an edit, as near as can be said."""
        number = bisect_right(self.starts, offset) - 1
        if number < 0:
            return offset
        start, end, old_start, old_end = self.pieces[number]
        if offset >= end:
            return old_end + offset - end
        return min(old_start + offset - start, old_end)

    def tree(self, node: Node) -> Node:
        """A tree of the new text with its offsets in the old one; its depth is bounded by the reader."""
        if not self.pieces:
            return node
        back = self.back
        if isinstance(node, Scalar):
            return Scalar(node.text, node.style, back(node.start), back(node.end))
        if isinstance(node, SeqNode):
            items = tuple(self.tree(item) for item in node.items)
            return SeqNode(items, back(node.start), back(node.end), node.flow)
        entries = {
            key: Entry(entry.key, back(entry.key_start), back(entry.key_end), self.tree(entry.value))
            for key, entry in node.entries.items()
        }
        return MapNode(entries, back(node.start), back(node.end), node.flow)
