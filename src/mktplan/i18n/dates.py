"""Days and periods as each language writes them, the shortest way that is clear."""

from datetime import date
from typing import Final, Literal

from mktplan.values import Period

Language = Literal["en", "fr"]

HALF: Final = {"en": "H", "fr": "S"}
QUARTER: Final = {"en": "Q", "fr": "T"}
DASH: Final = "–"


def day(value: date, language: Language, *, short: bool = False) -> str:
    """`31 December 2027`, `31 Dec 2027`; « 1er mars 2027 », « 31 déc. 2027 »."""
    return patterned(value, "d MMM y" if short else "d MMMM y", language)


def month(value: date, language: Language, *, short: bool = False) -> str:
    """`March 2027`, `Mar 2027`; « mars 2027 »."""
    return patterned(value, "MMM y" if short else "MMMM y", language)


def patterned(value: date, pattern: str, language: Language) -> str:
    """A day in a CLDR pattern; French says « 1er » for the first of a month."""
    from babel.dates import format_date

    text = format_date(value, pattern, locale=language)
    if language == "fr" and value.day == 1 and pattern.startswith("d"):
        return "1er" + text[1:]
    return text


def period(value: Period, language: Language) -> str:
    """A year, half, quarter or month by its name; months and days as a span: `Mar–May 2027`."""
    named = by_name(value, language)
    if named:
        return named
    start, end = value.start, value.end
    if value.whole_months:
        return joined(start, end, "MMM", language)
    if start == end:
        return day(start, language, short=True)
    if (start.year, start.month) == (end.year, end.month):
        return f"{patterned(start, 'd', language)}{DASH}{day(end, language, short=True)}"
    return joined(start, end, "d MMM", language)


def by_name(value: Period, language: Language) -> str:
    """The name of a calendar year, half, quarter or month; nothing for any other span."""
    start, year = value.start, value.start.year
    if value.provisional or start.day != 1:
        return ""
    if value == Period.year(year):
        return str(year)
    half, quarter = (start.month - 1) // 6 + 1, (start.month - 1) // 3 + 1
    if value == Period.half(year, half):
        return f"{HALF[language]}{half} {year}"
    if value == Period.quarter(year, quarter):
        return f"{QUARTER[language]}{quarter} {year}"
    if value == Period.month(year, start.month):
        return month(start, language)
    return ""


def joined(start: date, end: date, pattern: str, language: Language) -> str:
    """Two ends with a dash; the year is said once where it is the same."""
    first = patterned(start, pattern if start.year == end.year else f"{pattern} y", language)
    return f"{first}{DASH}{patterned(end, f'{pattern} y', language)}"
