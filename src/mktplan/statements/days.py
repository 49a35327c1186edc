"""Last days of the periods that a text can name with a year."""

from calendar import monthrange
from datetime import date, timedelta


def month_end(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, month, monthrange(year, month)[1])


def month_before(year: int, month: int) -> date:
    """The day before a month begins."""
    return date(year, month, 1) - timedelta(days=1)


def parts_end(year: int, number: int, months: int) -> date:
    """The last day of the n-th quarter (3 months) or half (6) of a year."""
    return month_end(year, number * months)


def week_end(year: int, week: int) -> date | None:
    """The Sunday of an ISO week; None where the year has no such week."""
    try:
        return date.fromisocalendar(year, week, 7)
    except ValueError:
        return None


def real_day(year: int, month: int, day: int) -> date | None:
    """A day; None where the calendar has none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def full_year(written: str) -> int | None:
    """`2027`, `27` as a year; None for what is none near our time."""
    if not written.isdigit():
        return None
    year = int(written)
    if len(written) == 2:
        return 2000 + year
    return year if len(written) == 4 and 2000 <= year <= 2080 else None
