"""How a text is written so that YAML reads it as it stands."""

import re
from typing import Final

# A hint that is to be typed stays readable; what is longer is mended by the fix.
SHOWN: Final = 160
NOTHING: Final = "\u2060"  # stands where a byte order mark was put aside
LINE_ENDS: Final = re.compile(r"[\r\n\x85\u2028\u2029]+")
OPENING: Final = re.compile(r"(?:^|[\s(\[{«“])[\"']\Z")

# Words that English writes with an apostrophe in front: 'Tis the season, 'til Friday, the '90s.
SHORTENED: Final = re.compile(r"'(?:tis|twas|til|till|em|cause|round|bout|n|[0-9]{2}s?)\b", re.IGNORECASE)


def quoted(text: str) -> str:
    """The text in double quotes, on one line."""
    line = " ".join(part.strip() for part in LINE_ENDS.split(text)).replace(NOTHING, "")
    return '"' + line.replace("\\", "\\\\").replace('"', '\\"') + '"'


def shown(text: str) -> str:
    """A text or its notation as a message shows it."""
    flat = re.sub(r"\s+", " ", text)
    return flat if len(flat) <= SHOWN else f"{flat[: SHOWN - 1]}…"


def meant(text: str) -> str:
    """The text that someone meant who wrote `text`: quotes that should enclose the whole are not part of it.

    `"Top" offers` keeps its quotes; `"the "best" offer"` and `'l'été` lose the outer ones.
    """
    mark = text[:1]
    if mark not in {'"', "'"} or len(text) == 1:
        return text
    inner = text[1:]
    closed = len(inner) > 1 and inner.endswith(mark)
    at = inner.find(mark)
    if at < 0:
        return text if SHORTENED.match(text) else inner
    if closed and at == len(inner) - 1:
        return inner[:-1]
    after = inner[at + 1 : at + 2]
    if OPENING.search(inner[: at + 1]) or (mark == "'" and after.isalnum()):
        return inner[:-1] if closed else inner
    return text
