"""One line of a plan as its author sees it: indent, dashes, key, value, comment."""

import re
from typing import Final, NamedTuple

from mktplan.source import Span

# A key ends at the first colon that a blank or the line's end follows; quotes around it are its own.
KEY: Final = re.compile(
    r"""(?P<key>"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*'|[^\s"'\[\]{}@`%*&!|>#,?:-][^:#\r\n]*?(?::[^\s:#][^:#\r\n]*?)*)"""
    r"""(?<![ \t])[ \t]*:(?=[ \t\r\n]|\Z)[ \t]*"""
)
DASHES: Final = re.compile(r"(?:-(?:[ \t]+|(?=[\r\n]|\Z)))*")
INDENT: Final = re.compile(r"[ \t]*")
# An ordinary comment has a blank behind its mark; a hashtag has none and is text.
COMMENT: Final = re.compile(r"(?<![ \t])[ \t]+#(?=[ \t\r\n!=-]|\Z)")
ONLY_COMMENT: Final = re.compile(r"(?<=[ \t])#(?=[ \t\r\n!=-]|\Z)")
MOST_BLANK: Final = 1000  # empty lines and comments between two lines that have to do with each other
LONGEST_KEY: Final = 1100  # libyaml gives up a key after 1,024 characters


class Line(NamedTuple):
    """Offsets in the whole text. `value` is what a person would call the value: without a comment."""

    start: int
    end: int
    content: int
    body: int
    key: Span | None
    value: Span

    @property
    def indent(self) -> int:
        """How far the line stands in."""
        return self.content - self.start

    @property
    def blank(self) -> bool:
        """Whether the line says nothing to YAML."""
        return self.content == self.end


def line_at(text: str, offset: int) -> Line:
    """The line that holds an offset."""
    start = text.rfind("\n", 0, offset) + 1
    end = text.find("\n", offset)
    end = len(text) if end < 0 else end
    if end > start and text[end - 1] == "\r":
        end -= 1
    indent = INDENT.match(text, start, end)
    content = indent.end() if indent else start
    if text.startswith("#", content) and content < end:
        return Line(start, end, end, end, None, Span(end, end))
    dashes = DASHES.match(text, content, end)
    body = dashes.end() if dashes else content
    key = KEY.match(text, body, min(end, body + LONGEST_KEY))
    value = key.end() if key else body
    return Line(
        start,
        end,
        content,
        body,
        Span(*key.span("key")) if key else None,
        Span(value, value_end(text, value, end)),
    )


def value_end(text: str, start: int, end: int) -> int:
    """Where a value on one line ends: before an ordinary comment, without the blanks at its end."""
    if ONLY_COMMENT.match(text, start, end):
        return start
    comment = COMMENT.search(text, start, end)
    stop = max(comment.start(), start) if comment else end
    return start + len(text[start:stop].rstrip())


def line_before(text: str, line: Line) -> Line | None:
    """The nearest line above that says something; None at the top and after a long gap."""
    for _ in range(MOST_BLANK):
        if line.start == 0:
            break
        line = line_at(text, line.start - 1)
        if not line.blank:
            return line
    return None


def line_after(text: str, line: Line) -> Line | None:
    """The nearest line below that says something; None at the end and after a long gap."""
    for _ in range(MOST_BLANK):
        end = text.find("\n", line.end)
        if end < 0:
            break
        line = line_at(text, end + 1)
        if not line.blank:
            return line
    return None


def below(text: str, line: Line, most: int = 1000) -> list[Line]:
    """The lines that stand deeper than this one, down to the next that does not."""
    found: list[Line] = []
    current = line_after(text, line)
    while current is not None and current.indent > line.indent and len(found) < most:
        found.append(current)
        current = line_after(text, current)
    return found
