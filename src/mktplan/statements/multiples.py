"""Fractions and multiples: half of, by a third, double, x3, divisé par deux."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from mktplan.statements.listed import listed, valued
from mktplan.statements.numerals import SMALL, number
from mktplan.statements.pieces import Piece
from mktplan.statements.quantity import Quantity

FRACTIONS: Final[Mapping[str, float]] = {word: float(value) for word, value in valued("fractions").items()}
MULTIPLES: Final[Mapping[str, float]] = {word: float(value) for word, value in valued("multiples").items()}
HYPHENED: Final = re.compile(r"(one|two|three|four)-(thirds?|quarters?|fifths?)")
# “double opt-in”, “double page”: nothing is doubled.
NOT_DOUBLED: Final = listed("multiples.not-doubled")
# “half a day”, “half price”: no half of anything counted.
NOT_HALVED: Final = listed("multiples.not-halved")
TIMES: Final = frozenset(("multiplier", "multiply", "diviser", "divide"))


def word_at(those: Sequence[Piece], at: int) -> str:
    """The folded word at a place; empty outside the sentence."""
    return those[at].low if 0 <= at < len(those) else ""


def fraction(those: Sequence[Piece], at: int) -> Quantity | None:
    """A half, two thirds, la moitié, un quart; as a part of something, or as a cut by so much."""
    step, times = at, 1.0
    low = those[at].low
    if low in ("a", "an", "un", "une", "la", "one", "le"):
        step += 1
    elif low in SMALL and 1 < SMALL[low] < 10:
        step, times = at + 1, SMALL[low]
    low = word_at(those, step)
    stuck = HYPHENED.fullmatch(low)
    if stuck is not None:
        times, low = SMALL[stuck[1]], stuck[2]
    if low not in FRACTIONS or is_time(those, at, step, low):
        return None
    before, after = word_at(those, at - 1), word_at(those, step + 1)
    part_of = after in ("of", "des", "de", "du", "d'") or (low == "half" and after in ("our", "the", "all"))
    cut = before in ("by", "de", "d'") or after in ("moins", "plus", "fewer", "less")
    if not part_of and not cut:
        return None
    value = 100 * times / 3 if low in ("third", "thirds", "tiers") else times * FRACTIONS[low]
    return Quantity(at, step + 1, at, round(value, 1), "%", relative=cut and not part_of, words=True)


def is_time(those: Sequence[Piece], at: int, step: int, low: str) -> bool:
    """Whether a half or a quarter is one of a year: “the third quarter”, “half of the year”."""
    after, further = word_at(those, step + 1), (word_at(those, step + 2), word_at(those, step + 3))
    if low in ("quarter", "quarters") and (step == at or (after != "of" and word_at(those, at - 1) != "by")):
        return True
    if low == "half" and after in NOT_HALVED:
        return True
    return after in ("of", "du", "de") and any(word in ("year", "annee", "season") for word in further)


def multiple(those: Sequence[Piece], at: int) -> Quantity | None:
    """Double, halve, x3, multiply by three, twofold, diviser par deux."""
    piece = those[at]
    low, after = piece.low, word_at(those, at + 1)
    if low in MULTIPLES:
        idle = (low in ("twice", "thrice") and after not in ("as", "the")) or (
            low == "double" and after in NOT_DOUBLED
        )
        return None if idle else times(at, at + 1, MULTIPLES[low])
    stuck = re.fullmatch(r"x(\d{1,2})|(\d{1,2})x", low)
    if stuck is not None:
        return times(at, at + 1, float(stuck[1] or stuck[2]))
    if low in ("x", "×") and at + 1 < len(those) and those[at + 1].kind == "number":
        count = number(those, at + 1)
        return times(at, count.end, count.value) if count is not None else None
    return multiplied(those, at) if piece.sense.lemma in TIMES else None


def multiplied(those: Sequence[Piece], at: int) -> Quantity | None:
    """Multiply … by three, diviser … par deux."""
    for step in range(at + 1, min(at + 8, len(those) - 1)):
        if those[step].low not in ("par", "by"):
            continue
        count = number(those, step + 1)
        if count is None or not count.value:
            return None
        grows = those[at].sense.lemma.startswith("multipl")
        return times(at, count.end, count.value if grows else round(1 / count.value, 3))
    return None


def times(first: int, end: int, value: float) -> Quantity:
    """So many times what there is."""
    return Quantity(first, end, first, value, "x", relative=True, words=True)
