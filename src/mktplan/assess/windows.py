"""When an objective is judged."""

from calendar import monthrange
from datetime import date, timedelta

from mktplan.assess.lengths import DAYS as UNIT_DAYS
from mktplan.assess.lengths import MONTHS
from mktplan.values import Period
from mktplan.values.period import plus_months


def window(nature: str, per: str, deadline: date, start: date | None, year_starts: int) -> Period | None:
    """The period in which a figure is judged, where the objective does not say one (`judged_on`).

    A rate is judged in the last whole unit (`per`) that ends by the deadline; a flow from the
    objective's start to the deadline, or, where no start is known, as a rate; a stock or a share on
    the deadline.
    """
    if nature in ("stock", "share"):
        return Period.day(deadline)
    if nature == "flow" and start is not None:
        return Period(start, deadline) if start <= deadline else None
    try:
        return last_unit(per, deadline, year_starts)
    except (OverflowError, ValueError):
        return None


def open_window(nature: str, per: str, due: Period, start: Period | None) -> Period:
    """The window of an objective whose deadline hangs on an open date: that of `window`, counted in days.

    Calendar units mean nothing before the day is known: the last unit ends on the deadline itself.
    """
    if nature in ("stock", "share"):
        return Period(due.end, due.end, due.hangs_on)
    if nature == "flow" and start is not None and start.comparable(due) and start.start <= due.end:
        return Period(start.start, due.end, due.hangs_on)
    days = UNIT_DAYS.get(per)
    if days is not None:
        return Period(due.end - timedelta(days=days - 1), due.end, due.hangs_on)
    return Period(plus_months(due.end, -MONTHS[per]) + timedelta(days=1), due.end, due.hangs_on)


def last_unit(per: str, deadline: date, year_starts: int) -> Period:
    """The last day, ISO week, month, quarter or year that ends by `deadline`.

    Quarters and years are those of the financial year. Raises OverflowError or ValueError near the year 1.
    """
    if per == "day":
        return Period.day(deadline)
    if per == "week":
        sunday = deadline - timedelta(days=deadline.isoweekday() % 7)
        return Period(sunday - timedelta(days=6), sunday)
    count = MONTHS[per]
    last = deadline.replace(day=1)
    if deadline.day != monthrange(deadline.year, deadline.month)[1]:
        last = plus_months(last, -1)
    last = plus_months(last, -((last.month - year_starts + 1) % count))
    first = plus_months(last, 1 - count)
    return Period.months_from(first.year, first.month, count)
