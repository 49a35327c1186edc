"""A source line with the words in question underlined, within a width."""

import unicodedata
from typing import NamedTuple

from mktplan.diagnostics import Place
from mktplan.report.clean import clean

TAB = "    "


class Excerpt(NamedTuple):
    """A line's number, its visible text, and the line of marks below it."""

    number: int
    line: str
    marks: str


class Cell(NamedTuple):
    """One character as it is shown, and the columns that it takes."""

    shown: str
    columns: int


def excerpt(place: Place, width: int, mark: str = "^") -> Excerpt:
    """The first line of a place; a long one is cut to a window of `width` columns around the words.

    A place of several lines is marked to the end of its first; an empty one gets a single mark.
    """
    position = place.source.position(place.span.start)
    line = place.source.line(position.line)
    start = min(position.column - 1, len(line))
    end = min(max(start + place.span.end - place.span.start, start + 1), max(len(line), start + 1))
    cells = [cell(char) for char in line]
    first, last = window(cells, start, width)
    shown = "".join(one.shown for one in cells[first:last])
    before = sum(one.columns for one in cells[first:start])
    under = sum(one.columns for one in cells[start : min(end, last)])
    if first > 0:
        shown, before = "…" + shown, before + 1
    if last < len(cells):
        shown += "…"
    return Excerpt(position.line, shown.rstrip(), " " * before + mark * max(under, 1))


def window(cells: list[Cell], start: int, width: int) -> tuple[int, int]:
    """The range of characters to show: all where they fit, else the words with some of what is around."""
    if sum(one.columns for one in cells) <= width:
        return 0, len(cells)
    room = max(width - 2, 8)
    first = last = start
    used = 0
    # A third of the room goes to what stands before, the rest to the words and what follows.
    while first > 0 and used + cells[first - 1].columns <= room // 3:
        first -= 1
        used += cells[first].columns
    while last < len(cells) and used + cells[last].columns <= room:
        used += cells[last].columns
        last += 1
    while first > 0 and used + cells[first - 1].columns <= room:
        first -= 1
        used += cells[first].columns
    return first, last


def cell(char: str) -> Cell:
    """A character as a terminal shows it."""
    if char == "\t":
        return Cell(TAB, len(TAB))
    shown = clean(char)
    if shown != char:
        return Cell(shown, len(shown))
    if unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return Cell(char, 0)
    return Cell(char, 2 if unicodedata.east_asian_width(char) in ("W", "F") else 1)
