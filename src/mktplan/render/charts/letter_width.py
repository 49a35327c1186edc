"""How wide a text may become: measured in DejaVu Sans, the widest of the usual interface fonts."""

import unicodedata
from typing import Final

# Widths in thousandths of the size; what is not listed here falls under its Unicode class below.
LETTERS: Final = {
    letter: width
    for letters, width in (
        (" \u00a0,.;:|!'’ijlI", 318), ("\u202f\u2009", 200), ('ft/\\()[]-"“”', 400), ("rJ", 411),
        ("sczvxykL?_", 592), ("abdeghnopqu", 635), ("0123456789£€$«»*", 636), ("FETPYZXSK", 656),
        ("ABCRVN", 750), ("GHDUOQ", 787), ("mwM&+=<>~^#", 974), ("W%@—…", 1000), ("–·", 500),
    )
    for letter in letters
}  # fmt: skip
BOLD: Final = 1.12
SAFETY: Final = 1.03


def letter(char: str) -> int:
    """The width of one character, in thousandths of the size; accents take their letter's."""
    known = LETTERS.get(char)
    if known is not None:
        return known
    base = unicodedata.normalize("NFD", char)[0]
    if base in LETTERS:
        return LETTERS[base]
    if unicodedata.combining(char) or unicodedata.category(char) in ("Cf", "Mn"):
        return 0
    return 1300 if unicodedata.east_asian_width(char) in ("W", "F") else 800


def width(text: str, size: float, *, bold: bool = False) -> float:
    """The width of a line of text at a size, in the same unit; rather too much than too little."""
    return sum(map(letter, text)) / 1000 * size * SAFETY * (BOLD if bold else 1)


def wrap(text: str, size: float, room: float, *, bold: bool = False) -> tuple[str, ...]:
    """The lines of a text in a column: broken at spaces, inside a word only where it alone is too wide."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if width(longer, size, bold=bold) <= room:
            line = longer
            continue
        if line:
            lines.append(line)
        pieces = broken(word, size, room, bold=bold)
        lines += pieces[:-1]
        line = pieces[-1]
    return (*lines, line) if line or not lines else tuple(lines)


def broken(word: str, size: float, room: float, *, bold: bool = False) -> list[str]:
    """A word in pieces that fit, at least one letter each."""
    pieces = [""]
    for char in word:
        if pieces[-1] and width(pieces[-1] + char, size, bold=bold) > room:
            pieces.append("")
        pieces[-1] += char
    return pieces
