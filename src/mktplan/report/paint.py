"""Colours for a terminal, only where they were asked for."""

from typing import Final

from mktplan.report.look import Look

BOLD: Final = "1;"
FAINT: Final = "2;"
RED: Final = "31;"
YELLOW: Final = "33;"
CYAN: Final = "36;"


def paint(text: str, style: str, look: Look) -> str:
    """The text in a style (several may be joined), or as it is."""
    return f"\x1b[{style.rstrip(';')}m{text}\x1b[0m" if look.colour else text
