"""Which characters no plan may hold, wherever they stand."""

import re
from typing import Final

# C0 but tab and line ends, DEL, C1 but NEL (a line end to some programs, judged where lines are),
# surrogates: what YAML calls not printable, and what drives terminals.
FORBIDDEN: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]")

# Deleting these from the bytes leaves next to nothing to search: ten times as fast as the pattern alone.
PLAIN: Final = bytes([0x09, 0x0A, 0x0D, *range(0x20, 0x7F)])


def remarkable(text: str) -> str:
    """All characters of a text but tabs, line ends and printable ASCII, in their order."""
    return text.encode("utf-8", "surrogatepass").translate(None, PLAIN).decode("utf-8", "surrogatepass")


def forbidden(text: str) -> int | None:
    """The offset of the first character that no plan may hold; None where there is none."""
    if not FORBIDDEN.search(remarkable(text)):
        return None
    found = FORBIDDEN.search(text)
    return found.start() if found else None


def refusal(char: str) -> tuple[str, str]:
    """Why a forbidden character is refused, and its name (`U+0007`)."""
    name = f"U+{ord(char):04X}"
    if char == "\0":
        return "nul", name
    return ("surrogate" if "\ud800" <= char <= "\udfff" else "control-character"), name
