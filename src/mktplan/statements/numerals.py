"""Numbers in digits and in words, with the habits of both languages."""

import re
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from mktplan.statements.listed import valued
from mktplan.statements.pieces import Piece

SMALL: Final[Mapping[str, float]] = {word: float(value) for word, value in valued("numbers").items()}
SCALES: Final[Mapping[str, float]] = {word: float(value) for word, value in valued("scales").items()}
# These name a rough number, and stand after “une” or “a”.
ROUGH: Final = frozenset(
    ("dizaine", "quinzaine", "vingtaine", "trentaine", "quarantaine", "cinquantaine", "soixantaine",
     "centaine", "millier")
)  # fmt: skip
# What may follow “a”: a hundred, a dozen, un millier.
AFTER_A: Final = ROUGH | frozenset(
    ("dozen", "hundred", "thousand", "million", "billion", "milliard", "cent", "lakh", "crore", "douzaine")
)
# One letter is a scale only right behind digits.
LETTERS: Final = frozenset(("k", "m", "md", "mn"))
# “hundreds of”, « des milliers de » are no number.
VAGUE: Final = frozenset(("cents", "milliers", "millions", "milliards", "lakhs", "thousands", "grand"))
# Currencies stuck to their scale: `k€`, `M€`, `MCHF`.
STUCK: Final = re.compile(r"(k|m|md|mio|mds)(eur|usd|gbp|chf|cad|fcfa|xof)")


class Number(NamedTuple):
    """A number and the place after it; `rough` for “une vingtaine”, `words` where no digit was written."""

    value: float
    end: int
    rough: bool = False
    words: bool = False


def digits(written: str) -> float:
    """`1 200`, `1,200`, `1.200`, `1'200`, `1,5`, `1.5`, `12,345.6` as a number.

    A single mark before exactly three digits groups them, unless a zero stands alone before it.
    """
    plain = re.sub(r"[ \u00a0\u2009\u202f'’]", "", written)
    marks = [c for c in plain if c in ".,"]
    if len(marks) > 1:
        last = next((plain[-size:] for size in (3, 2) if plain[-size] in ".,"), "")
        whole = plain.removesuffix(last) if last else plain
        return float(re.sub("[.,]", "", whole) + last.replace(",", "."))
    if not marks:
        return float(plain)
    before, after = re.split("[.,]", plain)
    return float(before + after) if len(after) == 3 and before != "0" else float(f"{before}.{after}")


def number(those: Sequence[Piece], at: int) -> Number | None:
    """The number that begins at a piece; None where none does."""
    first = those[at]
    if first.kind == "word":
        return in_words(those, at)
    if first.kind != "number":
        return None
    value, end = digits(first.text), at + 1
    while end < len(those) and (scale := scale_of(those, end)) is not None:
        value, end = value * scale, end + 1
        if those[end - 1].low in LETTERS:
            break
    return Number(value, end)


def scale_of(those: Sequence[Piece], at: int) -> float | None:
    """The scale that a word after digits is; a letter only where nothing lies between."""
    low = those[at].low
    stuck = STUCK.fullmatch(low)
    if stuck is not None:
        return SCALES[stuck[1]]
    scale = SCALES.get(low)
    return None if scale is None or (low in LETTERS and not behind(those, at)) else scale


def behind(those: Sequence[Piece], at: int) -> bool:
    """Whether a letter stands right behind digits, or with a blank and before a currency: `12 k€`."""
    if those[at].start == those[at - 1].end or those[at].low == "k":
        return True
    return at + 1 < len(those) and those[at + 1].text in ("€", "$", "£")


def in_words(those: Sequence[Piece], at: int) -> Number | None:
    """A number in words: “two hundred and fifty”, « trois mille deux cents », “half a million”."""
    low = those[at].low
    after = those[at + 1].low if at + 1 < len(those) else ""
    if low == "half" and after in ("a", "an") and at + 2 < len(those) and those[at + 2].low in SCALES:
        return Number(SCALES[those[at + 2].low] / 2, at + 3, words=True)
    if low in ("a", "an", "une", "un"):
        return spelt(those, at + 1) if after in AFTER_A else None
    return None if low in VAGUE else spelt(those, at)


def spelt(those: Sequence[Piece], at: int) -> Number | None:
    """The number that words from a place on spell."""
    total = part = 0.0
    end, rough = at, False
    while end < len(those) and those[end].kind == "word":
        word = those[end].low
        value = SMALL.get(word) if word in SMALL else hyphened(word)
        if word == "dozen" and part:
            part *= SMALL[word]
        elif value is not None:
            part += value
        elif word in SCALES and len(word) > 2 and word != "grand":
            part = (part or 1) * SCALES[word]
            if SCALES[word] >= 1000:
                total, part = total + part, 0
        elif not links(those, end, part >= 100 or total > 0, end > at):
            break
        rough = rough or word in ROUGH
        end += 1
    return Number(total + part, end, rough, words=True) if end > at else None


def links(those: Sequence[Piece], at: int, large: bool, begun: bool) -> bool:  # noqa: FBT001  (two facts of one test)
    """Whether “and” only joins the parts of a number: “two hundred and fifty”."""
    if those[at].low not in ("and", "et") or not (large and begun) or at + 1 >= len(those):
        return False
    following = those[at + 1].low
    return following in SMALL or hyphened(following) is not None


def hyphened(word: str) -> float | None:
    """`twenty-five`, `vingt-cinq`, `quatre-vingt-douze`; None where a part is no number."""
    if "-" not in word:
        return None
    parts = word.split("-")
    total, at = 0.0, 0
    while at < len(parts):
        for length in (3, 2, 1):
            joined = "-".join(parts[at : at + length])
            if joined in SMALL:
                total += SMALL[joined]
                at += length
                break
        else:
            if parts[at] not in ("et", "and"):
                return None
            at += 1
    return total
