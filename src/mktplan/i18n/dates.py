"""Days and periods as each language writes them, the shortest way that is clear."""

from datetime import date
from typing import Final

from mktplan.i18n.numbers import NBSP, Language
from mktplan.values import Period

HALF: Final = {"en": "H", "fr": "S"}
QUARTER: Final = {"en": "Q", "fr": "T"}
DASH: Final = "–"
# Around a dash whose sides have spaces of their own; a line may end behind it, not before.
WIDE_DASH: Final = f"{NBSP}– "


def day(value: date, language: Language, *, short: bool = False) -> str:
    """`31 December 2027`, `31 Dec 2027`; « 1er mars 2027 », « 31 déc. 2027 »."""
    return patterned(value, "d MMM y" if short else "d MMMM y", language)


def month(value: date, language: Language, *, short: bool = False, year: bool = True) -> str:
    """`March 2027`, `Mar 2027`, `Mar`; « mars 2027 »."""
    return patterned(value, ("MMM" if short else "MMMM") + (" y" if year else ""), language)


def patterned(value: date, pattern: str, language: Language) -> str:
    """A day in a CLDR pattern; French says « 1er », and keeps a day and its month on one line."""
    from babel.dates import format_date

    text = format_date(value, pattern, locale=language)
    if language == "fr" and pattern.startswith("d"):
        first, _, rest = text.partition(" ")
        first = "1er" if value.day == 1 else first
        return f"{first}{NBSP}{rest}" if rest else first
    return text


def period(value: Period, language: Language) -> str:
    """A year, half, quarter or month by its name; years, months and days as a span: `Mar–May 2027`."""
    named = by_name(value, language)
    if named:
        return named
    start, end = value.start, value.end
    if value.whole_months and (start.month, end.month) == (1, 12):
        return f"{start.year}{DASH}{end.year}"
    if start == end:
        return day(start, language, short=True)
    if value.whole_months:
        return joined(start, end, "MMM", language)
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
    part, number = half_of(start), quarter_of(start)
    if value == Period.half(year, part):
        return f"{HALF[language]}{part} {year}"
    if value == Period.quarter(year, number):
        return f"{quarter(number, language)} {year}"
    if value == Period.month(year, start.month):
        return month(start, language)
    return ""


def joined(start: date, end: date, pattern: str, language: Language) -> str:
    """Two ends with a dash; the year is said once where it is the same."""
    same = start.year == end.year
    first = patterned(start, pattern if same else f"{pattern} y", language)
    dash = DASH if same and pattern == "MMM" else WIDE_DASH
    return f"{first}{dash}{patterned(end, f'{pattern} y', language)}"


def half_of(day: date) -> int:
    """1 or 2."""
    return (day.month - 1) // 6 + 1


def quarter_of(day: date) -> int:
    """1 to 4."""
    return (day.month - 1) // 3 + 1


def quarter(number: int, language: Language) -> str:
    """`Q4`, « T4 »."""
    return f"{QUARTER[language]}{number}"
