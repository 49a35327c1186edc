"""Make text from a plan harmless for a terminal."""

import re
from typing import Final

# C0 but tab, DEL, C1, directions (bidi), line and paragraph separators, byte order mark, surrogates, tags:
# what a terminal would obey, or an eye would not see.
OBEYED: Final = re.compile(
    "[\x00-\x08\x0a-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff"
    "\U000e0000-\U000e007f]"
)


def clean(text: str) -> str:
    r"""The text with every such character spelt out: `\x1b`, `\u202e`, and `\n` for a line end."""
    return OBEYED.sub(spelt, text)


def spelt(found: re.Match[str]) -> str:
    """One character in ASCII."""
    char = found.group()
    if char == "\n":
        return "\\n"
    code = ord(char)
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def inert(line: str) -> str:
    """A line that a CI runner takes for no command of its own (`##[…]` anywhere, `::` in front)."""
    line = line.replace("##[", "## [")
    return f"\\{line}" if line.lstrip().startswith("::") else line
