"""The unit behind a number, and what it is counted per."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from mktplan.statements.calendar_words import UNITS
from mktplan.statements.counted_nouns import noun_after
from mktplan.statements.listed import listed, valued
from mktplan.statements.multiples import word_at
from mktplan.statements.numerals import number
from mktplan.statements.pieces import Piece
from mktplan.statements.quantity import Quantity

CURRENCIES: Final = valued("currencies")
RHYTHMS: Final = valued("rhythms")
PERCENT: Final = frozenset(("%", "percent", "pourcent", "pct", "pc"))
POINTS: Final = frozenset(("points", "point", "pts", "pt", "pp", "ppt", "ppts", "percentage points"))
COMPARED: Final = frozenset(("plus", "more", "as", "la", "le", "the", "moins", "higher"))
STUCK: Final = re.compile(r"(?:k|m|md|mio|mds)?(eur|usd|gbp|chf|cad|fcfa|xof)")
NOTES: Final = (5, 10, 20, 100)
ENDS: Final = listed("units.ends") | {","}
EACH: Final = frozenset(("a", "an", "each", "every", "chaque", "une", "un"))


def measured(one: Quantity, those: Sequence[Piece], taken: frozenset[int]) -> Quantity:
    """The quantity with its unit and what it is counted per."""
    before = word_at(those, one.first - 1)
    if before in CURRENCIES and before not in ("fr", "francs", "dt", "dh", "pounds", "euros"):
        one = replace(one, first=one.first - 1, unit=CURRENCIES[before])
    if one.end < len(those) and one.end not in taken:
        one = unit_after(one, those, one.end, taken)
    return counted_per(one, those)


def unit_after(one: Quantity, those: Sequence[Piece], step: int, taken: frozenset[int]) -> Quantity:
    """The unit that stands behind the number: a sign, money, a note out of ten, else the counted noun."""
    marked = sign(one, those, step) or money(one, those, step)
    if marked is not None or one.unit:
        return marked or one
    note = out_of(one, those, step, taken)
    if note is not None:
        return note
    counted = noun_after(one, those, step, taken)
    # “3 visitors out of 4”: a share of those who were just named.
    return (out_of(counted, those, counted.end, taken) if counted.noun >= 0 else None) or counted


def sign(one: Quantity, those: Sequence[Piece], step: int) -> Quantity | None:
    """Per cent, points, times."""
    low, after = those[step].low, word_at(those, step + 1)
    if low in ("per", "pour", "percentage") and after in ("cent", "points", "point"):
        return replace(one, unit="%" if after == "cent" else "points", end=step + 2)
    if low in PERCENT:
        points = after in ("points", "point")
        return replace(one, unit="points" if points else "%", end=step + 1 + points)
    if low in POINTS:
        whole = after == "de" and word_at(those, step + 2) in ("pourcentage", "pourcentages")
        return replace(one, unit="points", end=step + (3 if whole else 1))
    if low == "x" or (low in ("fois", "times") and after in COMPARED):
        return replace(one, unit="x", end=step + 1, relative=True)
    return None


def money(one: Quantity, those: Sequence[Piece], step: int) -> Quantity | None:
    """A currency's sign, code or name."""
    low, after = those[step].low, word_at(those, step + 1)
    if (low == "$" and after in ("ca", "cad", "can")) or (low == "c" and after == "$"):
        return replace(one, unit="CAD", end=step + 2)
    if low == "f" and after == "cfa":
        return replace(one, unit="XOF", end=step + 2)
    stuck = STUCK.fullmatch(low)
    code = CURRENCIES.get(stuck[1] if stuck is not None else low)
    return replace(one, unit=code, end=step + 1) if code is not None else None


def out_of(one: Quantity, those: Sequence[Piece], step: int, taken: frozenset[int]) -> Quantity | None:
    """4.6/5, 8 sur 10, three out of four: a note, or a share of people."""
    low, after = word_at(those, step), word_at(those, step + 1)
    skip = {"/": 1, "sur": 1}.get(low, 2 if low == "out" and after == "of" else 0)
    skip = 1 if low == "in" and one.words and one.value < 10 else skip
    if not skip or step + skip >= len(those) or step + skip in taken:
        return None
    whole = number(those, step + skip)
    if whole is None or not whole.value or one.value > whole.value:
        return None
    counted = whole.end < len(those) and those[whole.end].has("noun")
    if whole.value in NOTES and not counted and not one.words and one.noun < 0:
        return replace(one, unit=f"/{whole.value:g}", end=whole.end)
    return replace(one, value=100 * one.value / whole.value, unit="%", end=whole.end, relative=False)


def counted_per(one: Quantity, those: Sequence[Piece]) -> Quantity:
    """The quantity with what it is counted per: “a month”, « par commande », “weekly”."""
    for at in range(one.at, min(one.end + 3, len(those))):
        if those[at].low in RHYTHMS:
            return replace(one, per=RHYTHMS[those[at].low], end=max(one.end, at + 1))
    for at in range(one.end, min(one.end + 5, len(those) - 1)):
        piece, following = those[at], those[at + 1]
        if piece.text in ENDS or piece.low in ENDS or piece.kind == "number":
            break
        unit = UNITS.get(following.low)
        if unit is not None and (
            piece.low in ("per", "par", "/") or (piece.low in EACH and piece.text != "à")
        ):
            return replace(one, per=unit, end=at + 2)
        if piece.low in ("per", "/") and following.kind == "word":
            return replace(one, per=following.low, end=at + 2)
        if (
            piece.low == "par"
            and following.has("noun.people", "noun.metric")
            and not following.has("noun.output")
        ):
            return replace(one, per=following.low, end=at + 2)
    return one
