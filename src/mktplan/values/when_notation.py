"""The notation of periods: `2027-Q2`, `FY27`, `2027-03-01/2027-04-15`, `launch+2w`."""

import re
import unicodedata
from calendar import monthrange
from datetime import date
from functools import lru_cache
from typing import Final

from mktplan.values.malformed import Malformed
from mktplan.values.near_dates import near_date
from mktplan.values.period import Period
from mktplan.values.when import End, Fiscal, Named, Offset, When

FIRST_YEAR: Final = 1900
LAST_YEAR: Final = 2199
LONGEST: Final = 200

DATE: Final = re.compile(r"([0-9]{4})(?:-(?:([0-9]{2})(?:-([0-9]{2}))?|([QH])([0-9])|W([0-9]{2})))?")
FISCAL: Final = re.compile(r"FY([0-9]{2})(?:-Q([0-9]))?")
COUNTED: Final = re.compile(r"\+([WM])([1-9][0-9]{0,2})")
MOVED: Final = re.compile(r"([+-])([1-9][0-9]{0,2})([dwmy])")
# Letters (accents allowed), digits, `-`, `_`: the ids of a plan's entities.
NAME: Final = re.compile(r"[0-9A-Za-zÀ-ÖØ-öø-ÿŒœŸ][0-9A-Za-zÀ-ÖØ-öø-ÿŒœŸ_\-]*")
LIKE_A_DATE: Final = re.compile(r"[0-9]{4}-*(?:[QHW]?[0-9]|\Z)|[0-9]+\Z")


def parse_when(text: str) -> When:
    """What `text` says, not yet resolved.

    Raises Malformed: `not-a-period`, `no-such-day` (days, weeks, months, quarters and halves that do not
    exist), `year-out-of-range`, `open-interval` (`tbd` or `ongoing` as an end), `too-long`.
    """
    if len(text) > LONGEST:
        raise Malformed("too-long", text=text[:40], most=LONGEST)
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    try:
        return exact(text)
    except Malformed as problem:
        if problem.reason == "not-a-period":
            raise mended(text) from None
        raise


# A plan says the same few dozen periods thousands of times, and reading one costs more than all that is
# done with it. The answer depends on the text alone and is frozen; texts are short and the store is bounded.
@lru_cache(maxsize=1024)
def exact(text: str) -> When:
    """What `text` says in the plan's own notation. Raises Malformed, without suggestions."""
    if text in ("ongoing", "tbd"):
        return When(text, ())
    if "/" not in text:
        return When(text, (one_end(text),))
    first, _, last = text.partition("/")
    if {first, last} & {"ongoing", "tbd"}:
        raise Malformed("open-interval", text=text)
    try:
        return When(text, (one_end(first), one_end(last)))
    except Malformed as problem:
        raise problem.about(text) from None


def one_end(text: str) -> End:
    """A period that is no interval. Raises Malformed."""
    match = DATE.fullmatch(text)
    if match:
        return dated(text, match)
    match = FISCAL.fullmatch(text)
    if match:
        year, quarter = 2000 + int(match[1]), match[2]
        return Fiscal(year, within(text, "quarter", quarter, 4) if quarter else 0)
    return named(text)


def dated(text: str, match: re.Match[str]) -> Period:
    """The period of a date that is written as it should be. Raises Malformed where there is none."""
    year_text, month, day, letter, part, week = match.groups()
    year = int(year_text)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise Malformed("year-out-of-range", text=text, first=FIRST_YEAR, last=LAST_YEAR)
    if month:
        number = within(text, "month", month, 12)
        if not day:
            return Period.month(year, number)
        return Period.day(date(year, number, within(text, "day", day, monthrange(year, number)[1])))
    if week:
        # 28 December lies in the last week of its year (ISO 8601).
        return Period.week(year, within(text, "week", week, date(year, 12, 28).isocalendar().week))
    if part and letter == "Q":
        return Period.quarter(year, within(text, "quarter", part, 4))
    if part:
        return Period.half(year, within(text, "half", part, 2))
    return Period.year(year)


def within(text: str, unit: str, digits: str, last: int) -> int:
    """A part's number. Raises Malformed where it is not between 1 and `last`."""
    number = int(digits)
    if not 1 <= number <= last:
        raise Malformed("no-such-day", text=text, unit=unit, number=number, last=last, **{unit: number})
    return number


def named(text: str) -> Named:
    """A named date with or without a count. Raises Malformed."""
    name, sign, rest = text.partition("+")
    if not sign:
        name, sign, rest = text.rpartition("-")
    if name and readable_name(name):
        match = MOVED.fullmatch(sign + rest)
        if match:
            return Named(name, int(match[1] + match[2]), offset(match[3]))
        match = COUNTED.fullmatch(sign + rest)
        if match:
            return Named(name, int(match[2]), offset(match[1]))
    if readable_name(text):
        return Named(text)
    raise Malformed("not-a-period", text=text)


def offset(unit: str) -> Offset:
    """The unit as its type. Raises Malformed for another letter."""
    for known in ("d", "w", "m", "y", "W", "M"):
        if unit == known:
            return known
    raise Malformed("not-a-period", text=unit)


def readable_name(text: str) -> bool:
    """Whether a text is an id that does not look like a date."""
    return bool(
        NAME.fullmatch(text)
        and not LIKE_A_DATE.match(text)
        and text not in ("ongoing", "tbd")
        and not near_date(text)
    )


def usable_name(text: str) -> bool:
    """Whether `when:` can call a date of the calendar by this name: it reads as nothing else."""
    try:
        return one_end(text) == Named(text)
    except Malformed:
        return False


def mended(text: str) -> Malformed:
    """The refusal of `text`, with the right notation where there is only one."""
    guess = near_date(text)
    if not guess:
        return Malformed("not-a-period", text=text)
    try:
        exact(guess)
    except Malformed as problem:
        # “30 February 2027”: rightly guessed, and the day does not exist.
        return problem.about(text)
    return Malformed("not-a-period", text=text, suggestion=guess)
