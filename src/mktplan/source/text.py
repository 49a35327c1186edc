"""One file's text with its offsets: the ground every position stands on."""

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple


class Span(NamedTuple):
    """A half-open range of character offsets in a text, counted from 0."""

    start: int
    end: int


class Position(NamedTuple):
    """A place as people count: line and column from 1, columns in characters."""

    line: int
    column: int


@dataclass(frozen=True)
class SourceText:
    r"""The text of one file: without its byte order mark, line ends kept as they are.

    `path` is what is shown to people: relative, with forward slashes, or `<stdin>`.
    Lines end with `\n` or `\r\n` only, as in editors (libyaml counts five more).
    """

    path: str
    text: str
    bom: bool = False

    @cached_property
    def line_starts(self) -> tuple[int, ...]:
        """Offset of the first character of each line; the first is 0."""
        starts = [0]
        at = self.text.find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = self.text.find("\n", at + 1)
        return tuple(starts)

    def position(self, offset: int) -> Position:
        """Line and column (from 1) of an offset; the end of the text is a valid offset."""
        line = bisect_right(self.line_starts, offset)
        return Position(line, offset - self.line_starts[line - 1] + 1)

    def line(self, number: int) -> str:
        """The text of line `number` (from 1) without its line end; empty past the last line."""
        if not 1 <= number <= len(self.line_starts):
            return ""
        start = self.line_starts[number - 1]
        end = self.line_starts[number] if number < len(self.line_starts) else len(self.text)
        return self.text[start:end].rstrip("\r\n")

    def slice(self, span: Span) -> str:
        """The characters of a span, as written."""
        return self.text[span.start : span.end]
