"""The first and the last day of a period, as a message says them."""

from datetime import date

from mktplan.values import Period, When, parse_when


def first_day(when: When, period: Period) -> date | When:
    """The day, or the plan's own words where it hangs on an open date."""
    return parse_when(when.written.partition("/")[0]) if period.hangs_on else period.start


def last_day(when: When, period: Period) -> date | When:
    """The day, or the plan's own words where it hangs on an open date."""
    return parse_when(when.written.rpartition("/")[2]) if period.hangs_on else period.end
