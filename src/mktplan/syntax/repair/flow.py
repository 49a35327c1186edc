"""The pieces of a list in brackets or a mapping in braces, as its author sees them."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from mktplan.source import Span

KEY: Final = re.compile(r"""[ \t]*(?P<key>[\w][\w \-]*?)[ \t]*:[ \t]+""")


class Piece(NamedTuple):
    """What stands between two commas or brackets, and its value where it begins with a key."""

    whole: Span
    value: Span


def pieces(text: str, start: int, end: int, cuts: str = ",[]{}\n") -> Iterator[Piece]:
    """The pieces of a stretch, cut at brackets, braces and commas that stand in no quotes."""
    at = begin = start
    fresh = True  # a quote encloses only where a piece or its value begins
    while at < end:
        char = text[at]
        if char in "\"'" and fresh:
            close = closing(text, at, end)
            at = close if close > 0 else at + 1
            fresh = False
            continue
        if char in cuts:
            yield from piece(text, begin, at)
            begin, fresh = at + 1, True
        elif not char.isspace():
            fresh = char == ":"
        at += 1
    yield from piece(text, begin, end)


def closing(text: str, at: int, end: int) -> int:
    """The offset behind the quote that closes the one at `at`; -1 where the line has none."""
    mark, line_end = text[at], text.find("\n", at, end)
    stop = end if line_end < 0 else line_end
    at += 1
    while at < stop:
        if text[at] == "\\" and mark == '"':
            at += 2
            continue
        if text[at] == mark:
            if mark == "'" and text.startswith("'", at + 1):
                at += 2
                continue
            return at + 1
        at += 1
    return -1


def piece(text: str, start: int, end: int) -> Iterator[Piece]:
    """The piece of a stretch without its blanks, if anything is left."""
    stretch = text[start:end]
    start += len(stretch) - len(stretch.lstrip())
    end = start + len(stretch.strip())
    if start >= end:
        return
    key = KEY.match(text, start, end)
    yield Piece(Span(start, end), Span(key.end() if key else start, end))
