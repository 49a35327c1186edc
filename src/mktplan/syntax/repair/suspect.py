"""What may be wrong with a value: which sign YAML took for its own."""

import re
from typing import Final

# The first sign of a text that YAML reads as something else.
FIRST_SIGNS: Final = {
    "@": "at-sign",
    "`": "backtick",
    "%": "percent-sign",
    "*": "asterisk",
    "&": "ampersand",
    "!": "exclamation-mark",
    ">": "greater-than",
    "|": "vertical-bar",
    "[": "brackets",
    "{": "braces",
    ",": "comma",
    "]": "closing-bracket",
    "}": "closing-brace",
    "#": "hash",
    ":": "colon",
}
COLON: Final = re.compile(r":(?=\s|\Z)")
BLOCK_HEADER: Final = re.compile(r"[|>][0-9+\-]{0,2}(?:[ \t]+#.*)?\Z")
# Possessive, so that a text of a megabyte needs no stack to go back on.
DOUBLE: Final = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"', re.DOTALL)
SINGLE: Final = re.compile(r"'[^']*+(?:''[^']*+)*+'")
ESCAPE: Final = re.compile(r'\\(?![0abt\tnvfre "/\\N_LP]|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8})')


def suspect(value: str) -> str:
    """The variant of the fault that a value may be; empty when nothing about it is strange."""
    first = value[:1]
    if first in {'"', "'"}:
        return in_quotes(value, first)
    if value.startswith("- ") or value == "-":
        return "dash"
    if value.startswith("? ") or value == "?":
        return "question-mark"
    if first in {"|", ">"} and BLOCK_HEADER.match(value):
        return ""
    if first in FIRST_SIGNS:
        return FIRST_SIGNS[first]
    return "colon" if COLON.search(value) else ""


def in_quotes(value: str, mark: str) -> str:
    """What may be wrong with a value that begins with a quote."""
    closed = (DOUBLE if mark == '"' else SINGLE).match(value)
    if closed is None:
        return "open-quote"
    if closed.end() < len(value):
        return "quotes" if mark == '"' else "apostrophe"
    return "backslash" if mark == '"' and ESCAPE.search(value) else ""
