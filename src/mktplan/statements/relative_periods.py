"""Periods counted from now: six months, 90 days, next year, les 12 prochains mois, M+6."""

import re
from collections.abc import Sequence
from typing import Final

from mktplan.statements.calendar_words import EVENTS, FEASTS, SEASONS, SHORT_UNITS, UNITS
from mktplan.statements.listed import listed
from mktplan.statements.mention import Mention, Part
from mktplan.statements.named_periods import is_month
from mktplan.statements.numerals import number
from mktplan.statements.pieces import Piece

NEXT: Final = listed("periods.next")
PAST: Final = listed("periods.past")
SORTS_OF_YEAR: Final = listed("periods.sorts-of-year")
TRAILING: Final = listed("periods.trailing")
DAYS: Final = {"day": 1, "week": 7, "fortnight": 14}
MONTHS: Final = {"month": 1, "quarter": 3, "half": 6, "year": 12}
COUNTED: Final = re.compile(r"([mjtdwy])\+(\d{1,3})")
COUNTED_UNITS: Final = {"m": "month", "j": "day", "d": "day", "t": "day", "w": "week", "y": "year"}


def relative(those: Sequence[Piece], at: int) -> Mention | None:
    """The period counted from now that begins at a piece."""
    return coming(those, at) or counted(those, at) or single(those, at)


def ahead(unit: str, count: float) -> Part:
    """How far ahead so many of a unit are."""
    if unit in DAYS:
        return ("days", round(count * DAYS[unit]))
    return ("months", round(count * MONTHS[unit])) if unit in MONTHS else ()


def coming(those: Sequence[Piece], at: int) -> Mention | None:
    """Next year, the coming 12 months, cette saison, last year."""
    low = those[at].low
    if low not in NEXT and low not in PAST:
        return None
    step = at + 1
    count = number(those, step) if step < len(those) else None
    step = count.end if count is not None else step
    while step < len(those) and those[step].low in SORTS_OF_YEAR:
        step += 1
    if step >= len(those):
        return None
    if those[step].low not in UNITS and step + 1 < len(those) and those[step + 1].low in EVENTS:
        step += 1
    unit = those[step]
    known = unit.low in UNITS or unit.low in SEASONS or unit.low in EVENTS or unit.low in FEASTS
    if not known and not is_month(unit, sure=True):
        return None
    part: Part = ()
    if unit.low in UNITS and step == at + 1:
        part = (f"this-{UNITS[unit.low]}", 0 if low in ("this", "current", "cette", "ce") else 1)
    elif unit.low in UNITS and count is not None:
        part = ahead(UNITS[unit.low], count.value)
    return Mention(at, step + 1, "relative", past=low in PAST, part=part)


def counted(those: Sequence[Piece], at: int) -> Mention | None:
    """Six months, 90 days, 12 prochains mois; hours and minutes are `short`."""
    count = number(those, at)
    if count is None or count.end >= len(those) or those[at].low == "a":
        return None
    step = count.end
    while step < len(those) and those[step].low in NEXT:
        step += 1
    if step >= len(those) or those[step].low not in UNITS:
        return None
    end = step + 1
    while end < len(those) and those[end].low in TRAILING:
        end += 1
    unit = UNITS[those[step].low]
    past = end < len(those) and those[end].low == "ago"
    return Mention(at, end, sort_of(unit), past=past, part=ahead(unit, count.value))


def sort_of(unit: str) -> str:
    """Hours and less are never a deadline."""
    return "short" if unit in SHORT_UNITS else "relative"


def single(those: Sequence[Piece], at: int) -> Mention | None:
    """A year, un an, the quarter, l'année prochaine, l'année à venir."""
    if at + 1 >= len(those) or those[at + 1].low not in UNITS:
        return None
    low, unit, end = those[at].low, UNITS[those[at + 1].low], at + 2
    if low in ("un", "une", "a", "an", "one"):
        return Mention(at, end, sort_of(unit), part=ahead(unit, 1))
    if low not in ("l'", "the", "cette", "la", "le"):
        return None
    if end < len(those) and (those[end].low in NEXT or those[end].low in PAST):
        return Mention(at, end + 1, "relative", past=those[end].low in PAST, part=(f"this-{unit}", 1))
    if end + 1 < len(those) and those[end].low == "a" and those[end + 1].low == "venir":
        return Mention(at, end + 2, "relative", part=ahead(unit, 1))
    if low in ("l'", "the", "cette") and unit in MONTHS:
        return Mention(at, end, "relative", bare=True, part=(f"this-{unit}", 0))
    return None


def offset(piece: Piece) -> Part:
    """M+6, J+30."""
    match = COUNTED.fullmatch(piece.low.replace(" ", ""))
    return ahead(COUNTED_UNITS[match[1]], int(match[2])) if match is not None else ()
