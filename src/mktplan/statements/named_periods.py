"""Periods named outright: days, months, quarters, halves, years, weeks, financial years, seasons, feasts."""

import re
from collections.abc import Sequence
from datetime import date
from typing import Final

from mktplan.statements.calendar_words import CAPITAL_ONLY, FEASTS, MONTHS, NUMBERED, SEASONS
from mktplan.statements.days import (
    full_year,
    month_before,
    month_end,
    parts_end,
    real_day,
    week_end,
)
from mktplan.statements.listed import listed
from mktplan.statements.mention import Mention
from mktplan.statements.pieces import Piece

CODE: Final = re.compile(r"(?:(20\d{2})-?)?([qths])([1-4])(?:[ -]?/?((?:20)?\d{2}))?")
WEEK: Final = re.compile(r"(?:(20\d{2})-?)?[sw](\d{1,2})")
OF: Final = listed("periods.of") | {","}
FISCAL: Final = listed("periods.fiscal")


def plain(those: Sequence[Piece], at: int, piece: Piece | None = None) -> Mention | None:
    """A period named outright: day, month, quarter, half, year, week, financial year, season, feast."""
    if at >= len(those):
        return None
    piece = piece or those[at]
    if piece.kind == "day":
        return whole_day(piece, at)
    if piece.kind == "years":
        return years(piece, at)
    if piece.kind == "code":
        return code(those, piece, at)
    for read in (day_of_month, month, numbered_part, week, fiscal, season, year):
        found = read(those, at, piece)
        if found is not None:
            return found
    return None


def whole_day(piece: Piece, at: int) -> Mention | None:
    """2027-06-30, 30/06/2027, 30.06.27; the day stands first unless it cannot."""
    parts = [int(part) for part in re.split(r"[-/.]", piece.text)]
    if parts[0] > 999:
        day = real_day(*parts)
    else:
        first, second, last = parts
        last += 2000 if last < 100 else 0
        day = real_day(last, second, first) or real_day(last, first, second)
    return Mention(at, at + 1, "absolute", day, day) if day is not None else None


def years(piece: Piece, at: int) -> Mention:
    """2027-2029 ends with 2029; 2026-2027, side by side, is a season or a school year."""
    first, last = re.findall(r"\d+", piece.text)
    start, end = int(first), full_year(last)
    if end is None or end == start + 1 or end <= start:
        return Mention(at, at + 1, "season")
    return Mention(at, at + 1, "absolute", date(end, 12, 31), date(start, 1, 1))


def code(those: Sequence[Piece], piece: Piece, at: int) -> Mention | None:
    """Q3 2027, T3, H2, S1 (the half in French), S12, FY27, M+6."""
    low = piece.low.replace(" ", "")
    if low.startswith("fy"):
        return Mention(at, at + 1, "fiscal")
    if "+" in low:
        return Mention(at, at + 1, "relative")
    part = CODE.fullmatch(piece.low)
    if part is not None:
        written = part[1] or part[4]
        end = at + 1
        if written is None:
            written, end = year_after(those, at + 1)
        chosen = full_year(written) if written else None
        if chosen is None:
            size = 3 if part[2] in "qt" else 6
            return Mention(at, at + 1, "absolute", part=("parts", int(part[3]), size))
        months = 3 if part[2] in "qt" else 6
        count = int(part[3])
        if months * count > 12:
            return None
        day = parts_end(chosen, count, months)
        return Mention(at, end, "absolute", day, month_before(chosen, (count - 1) * months + 1))
    counted = WEEK.fullmatch(piece.low)
    if counted is None or not 1 <= int(counted[2]) <= 53:
        return None
    written, end = (counted[1], at + 1) if counted[1] else year_after(those, at + 1)
    chosen = full_year(written) if written else None
    part_of = () if chosen else ("week", int(counted[2]))
    return Mention(at, end, "absolute", week_end(chosen, int(counted[2])) if chosen else None, part=part_of)


def year_after(those: Sequence[Piece], at: int) -> tuple[str, int]:
    """The year that stands at a piece, perhaps behind “of”, and the place after it; empty for none."""
    step = at
    while step < len(those) and step < at + 2 and (those[step].low in OF or those[step].text in "-/"):
        step += 1
    if step < len(those) and is_year(those[step]):
        return those[step].text, step + 1
    if (
        step < len(those)
        and step > at
        and those[step - 1].text in "'’"
        and re.fullmatch(r"\d\d", those[step].text)
    ):
        return those[step].text, step + 1
    return "", at


def is_year(piece: Piece) -> bool:
    """Whether a piece is four digits that are a year of our time."""
    return (
        piece.kind == "number"
        and len(piece.text) == 4
        and piece.text.isdigit()
        and 2010 <= int(piece.text) <= 2060
    )


def is_month(piece: Piece, *, sure: bool = False) -> bool:
    """Whether a piece names a month; short and doubtful names need their capital."""
    low = piece.low.rstrip(".")
    if piece.kind != "word" or low not in MONTHS:
        return False
    return sure or low not in CAPITAL_ONLY or piece.capital


def day_of_month(those: Sequence[Piece], at: int, piece: Piece) -> Mention | None:
    """30 June 2027, 1er mars, June 30th, 2027."""
    ordinal = re.fullmatch(r"(\d{1,2})(?:st|nd|rd|th|er)?", piece.low)
    step = at + 1
    if ordinal is not None and step < len(those):
        if those[step].low in ("of", "de"):
            step += 1
        if step < len(those) and is_month(those[step], sure=True) and 1 <= int(ordinal[1]) <= 31:
            written, end = year_after(those, step + 1)
            chosen = full_year(written) if written else None
            return dated(at, end, step + 1, chosen, MONTHS[those[step].low.rstrip(".")], int(ordinal[1]))
    if is_month(piece) and step < len(those):
        following = re.fullmatch(r"(\d{1,2})(?:st|nd|rd|th)?", those[step].low)
        if following is not None and 1 <= int(following[1]) <= 31 and those[step].start == piece.end + 1:
            after = those[step + 1] if step + 1 < len(those) else None
            if after is not None and (after.text == "%" or after.has("noun")):
                return None
            written, end = year_after(those, step + 1)
            chosen = full_year(written) if written else None
            return dated(at, end, step + 1, chosen, MONTHS[piece.low.rstrip(".")], int(following[1]))
    return None


def dated(at: int, end: int, short: int, year: int | None, month: int, day: int) -> Mention:
    """A day of a month, with its year or without."""
    if year is None:
        return Mention(at, short, "absolute", part=("day", month, day))
    found = real_day(year, month, day)
    return Mention(at, end, "absolute", found, found)


def month(those: Sequence[Piece], at: int, piece: Piece) -> Mention | None:
    """June 2027, juin, March–June 2027."""
    if not is_month(piece):
        return None
    start, last, step = MONTHS[piece.low.rstrip(".")], MONTHS[piece.low.rstrip(".")], at + 1
    if step < len(those) and those[step].text == ".":
        step += 1
    if (
        step + 1 < len(those)
        and those[step].low in ("-", "–", "—", "/", "and", "et")
        and is_month(those[step + 1], sure=True)
    ):
        last, step = MONTHS[those[step + 1].low.rstrip(".")], step + 2
    written, end = year_after(those, step)
    chosen = full_year(written) if written else None
    if chosen is None:
        return Mention(at, step, "month", part=("month", last))
    return Mention(at, end, "month", month_end(chosen, last), month_before(chosen, start))


def numbered_part(those: Sequence[Piece], at: int, piece: Piece) -> Mention | None:
    """The third quarter of 2027, 1er semestre, first half of the year."""
    if piece.low not in NUMBERED or at + 1 >= len(those):
        return None
    unit = those[at + 1].low
    months = {"quarter": 3, "trimestre": 3, "half": 6, "semestre": 6, "semester": 6}.get(unit)
    if months is None:
        return None
    written, end = year_after(those, at + 2)
    chosen = full_year(written) if written else None
    if chosen is None:
        step = at + 2
        if step + 2 < len(those) and those[step].low in ("of", "de") and those[step + 1].low in ("the", "l'"):
            step += 3
        return Mention(at, step, "absolute", part=("parts", NUMBERED[piece.low], months))
    count = min(NUMBERED[piece.low], 12 // months)
    return Mention(
        at, end, "absolute", parts_end(chosen, count, months), month_before(chosen, (count - 1) * months + 1)
    )


def week(those: Sequence[Piece], at: int, piece: Piece) -> Mention | None:
    """Week 12 of 2027, semaine 12."""
    if piece.low not in ("week", "semaine", "wk", "sem") or at + 1 >= len(those):
        return None
    counted = those[at + 1]
    if counted.kind != "number" or not counted.text.isdigit() or not 1 <= int(counted.text) <= 53:
        return None
    written, end = year_after(those, at + 2)
    chosen = full_year(written) if written else None
    return Mention(
        at, end if chosen else at + 2, "absolute", week_end(chosen, int(counted.text)) if chosen else None
    )


def fiscal(those: Sequence[Piece], at: int, piece: Piece) -> Mention | None:
    """Fiscal 2027, financial year 2026/27, exercice 2027, saison 2026-2027, academic year 2027."""
    if piece.low not in FISCAL or at + 1 >= len(those):
        return None
    step = at + 1
    if those[step].low in ("year", "of", "de") and step + 1 < len(those):
        step += 1
    following = those[step]
    if following.kind == "years" or is_year(following):
        end = step + 1
        if end + 1 < len(those) and those[end].text == "/" and those[end + 1].kind == "number":
            end += 2
        return Mention(at, end, "fiscal")
    return None


def season(those: Sequence[Piece], at: int, piece: Piece) -> Mention | None:
    """Spring 2027, été, Christmas 2027; a feast of a fixed day with its year is that day."""
    low = piece.low
    if low not in SEASONS and low not in FEASTS:
        return None
    if low == "ete" and piece.text.lower() != "été":
        return None
    written, end = year_after(those, at + 1)
    if low in FEASTS:
        chosen = full_year(written) if written else None
        day = real_day(chosen, *FEASTS[low]) if chosen else None
        part = () if chosen else ("day", *FEASTS[low])
        return Mention(at, end if chosen else at + 1, "event", day, day, bare=not written, part=part)
    if not written and end < len(those) and those[end].kind == "years":
        return Mention(at, end + 1, "season")
    return Mention(at, end, "season", bare=not written)


def year(those: Sequence[Piece], at: int, piece: Piece) -> Mention | None:
    """2027, l'année 2027, calendar 2027."""
    if piece.low in ("annee", "year", "calendar") and at + 1 < len(those) and is_year(those[at + 1]):
        piece, end = those[at + 1], at + 2
    elif is_year(piece):
        end = at + 1
    elif piece.kind == "word" and re.fullmatch(r"20[1-6]\d", piece.low):
        return Mention(
            at, at + 1, "absolute", date(int(piece.low), 12, 31), date(int(piece.low) - 1, 12, 31), bare=True
        )
    else:
        return None
    chosen = int(piece.text)
    return Mention(at, end, "absolute", date(chosen, 12, 31), date(chosen - 1, 12, 31), bare=True)
