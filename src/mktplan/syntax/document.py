"""One file as a tree, with what was wrong in it."""

from dataclasses import dataclass

from mktplan.diagnostics import Fault
from mktplan.source import SourceText, Span
from mktplan.syntax.comments import comment_spans
from mktplan.syntax.tree import MapNode


@dataclass(frozen=True)
class Document:
    """A plan file that was read.

    `root` is the tree as the author meant it: where something had to be mended to read on, there is a
    fault with the fix, and the tree is that of the mended text with its places in the original. None
    where no tree could be made. `complete` says that nothing of the file is missing in the tree: only
    then does the absence of something mean that the author left it out.
    """

    source: SourceText
    root: MapNode | None
    faults: tuple[Fault, ...]
    complete: bool

    def comments(self) -> tuple[Span, ...]:
        """Where each comment stands, from its `#` to the end of its line."""
        return comment_spans(self.source.text, self.root)
