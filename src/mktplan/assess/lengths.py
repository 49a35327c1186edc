"""How long periods are, as exact fractions of months and other units of time."""

from calendar import monthrange
from fractions import Fraction

from mktplan.values import Duration, Malformed, Period

MONTHS = {"month": 1, "quarter": 3, "year": 12}
DAYS = {"day": 1, "week": 7}
ONE = Fraction(1)
NONE = Fraction(0)


def months_in(period: Period) -> Fraction:
    """The length in months: whole months count one each, parts of a month by their days."""
    first, last = period.start, period.end
    if (first.year, first.month) == (last.year, last.month):
        return Fraction(period.days, monthrange(first.year, first.month)[1])
    between = (last.year - first.year) * 12 + last.month - first.month - 1
    days = monthrange(first.year, first.month)[1]
    head = Fraction(days - first.day + 1, days)
    return head + between + Fraction(last.day, monthrange(last.year, last.month)[1])


def units_in(period: Period, unit: str) -> Fraction:
    """The length in days, weeks, months, quarters or years."""
    if unit in DAYS:
        return Fraction(period.days, DAYS[unit])
    return months_in(period) / MONTHS[unit]


def portion(whole: Period, part: Period | None) -> Fraction:
    """The part of `whole` that lies in `part`, 0 to 1: months count alike, parts of a month by days."""
    shared = whole.intersect(part) if part is not None else None
    if shared is None:
        return NONE
    return ONE if shared == whole else months_in(shared) / months_in(whole)


def earlier(window: Period, lag: Duration | None) -> Period | None:
    """The window moved back by a lag; month ends stay month ends. None before the year 1."""
    if lag is None or not lag.count:
        return window
    try:
        start, end = lag.before(window.start), lag.before(window.end)
        if lag.unit in ("m", "y") and window.end.day == monthrange(window.end.year, window.end.month)[1]:
            end = end.replace(day=monthrange(end.year, end.month)[1])
        return Period(start, end, window.hangs_on)
    except (OverflowError, Malformed):
        return None
