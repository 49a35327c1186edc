"""What a text must not hold: samples left in, days that do not exist."""

import re
from calendar import monthrange
from collections.abc import Mapping
from typing import Final, NamedTuple

# A bracketed text is a sample unless it is a link's label, a reference, a footnote or a tick box.
PLACEHOLDER: Final = re.compile(
    r"\[(?![ x\d]*\])[^\[\]\n]{1,80}\](?![\(\[:])"
    r"|\bX{2,5}\b(?=\s?(?:%|€|£|\$|$|[.,;:)]|\s))"
    r"|\b(?:TODO|TBD|FIXME|À COMPLÉTER|A COMPLETER)\b"
    r"|(?i:\blorem ipsum\b"
    r"|\byour (?:name|company|brand|product) here\b"
    r"|\bto be (?:determined|defined|completed|filled in)\b"
    r"|\bvotre (?:nom|entreprise|marque|produit) ici\b"
    r"|\bà (?:déterminer|définir|compléter|remplir)\b)",
)

MONTHS: Final[Mapping[str, int]] = {
    name: number
    for names in (
        "january february march april may june july august september october november december",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "jan feb mar apr may jun jul aug sep oct nov dec",
    )
    for number, name in enumerate(names.split(), 1)
}
DAY_FIRST: Final = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th|er)?\s+([^\W\d_]{3,9})\.?,?\s+(\d{4})\b")
MONTH_FIRST: Final = re.compile(r"\b([^\W\d_]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b")
ISO: Final = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")


class Slip(NamedTuple):
    """Something found in a text: offsets in that text, and the words themselves."""

    start: int
    end: int
    text: str


def placeholder(text: str) -> Slip | None:
    """The first sample text left in, or None."""
    found = PLACEHOLDER.search(text)
    return Slip(found.start(), found.end(), found.group()) if found else None


def impossible_day(text: str) -> Slip | None:
    """The first date written in a text that no calendar has (29 February 2026, 31 April), or None."""
    for pattern, order in ((DAY_FIRST, "dmy"), (MONTH_FIRST, "mdy"), (ISO, "ymd")):
        for found in pattern.finditer(text):
            part = dict(zip(order, found.groups(), strict=True))
            word = part["m"].casefold()
            month = int(word) if word.isdigit() else MONTHS.get(word, 0)
            year = int(part["y"])
            if not 1 <= month <= 12 or not 1900 <= year <= 2999:
                continue
            if not 1 <= int(part["d"]) <= monthrange(year, month)[1]:
                return Slip(found.start(), found.end(), found.group())
    return None
