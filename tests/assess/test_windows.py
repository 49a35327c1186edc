"""When a figure is judged."""

from datetime import date
from fractions import Fraction

import pytest

from mktplan.assess.lengths import earlier, months_in, portion, units_in
from mktplan.assess.windows import last_unit, window
from mktplan.values import Duration, Period


def days(first: str, last: str) -> Period:
    return Period(date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize(
    ("per", "deadline", "year_starts", "first", "last"),
    [
        ("day", "2027-06-15", 1, "2027-06-15", "2027-06-15"),
        ("week", "2027-06-20", 1, "2027-06-14", "2027-06-20"),
        ("week", "2027-06-19", 1, "2027-06-07", "2027-06-13"),
        ("month", "2027-06-30", 1, "2027-06-01", "2027-06-30"),
        ("month", "2027-06-29", 1, "2027-05-01", "2027-05-31"),
        ("month", "2028-02-28", 1, "2028-01-01", "2028-01-31"),
        ("quarter", "2027-12-31", 1, "2027-10-01", "2027-12-31"),
        ("quarter", "2027-11-30", 1, "2027-07-01", "2027-09-30"),
        ("quarter", "2027-11-30", 3, "2027-09-01", "2027-11-30"),
        ("year", "2027-12-31", 1, "2027-01-01", "2027-12-31"),
        ("year", "2027-12-31", 4, "2026-04-01", "2027-03-31"),
        ("year", "2027-03-31", 4, "2026-04-01", "2027-03-31"),
    ],
)
def test_the_last_unit_ends_by_the_deadline(
    per: str, deadline: str, year_starts: int, first: str, last: str
) -> None:
    assert last_unit(per, date.fromisoformat(deadline), year_starts) == days(first, last)


def test_each_nature_has_its_window() -> None:
    start, end = date(2027, 1, 1), date(2027, 6, 30)
    assert window("rate", "month", end, start, 1) == Period.month(2027, 6)
    assert window("flow", "month", end, start, 1) == Period.half(2027, 1)
    assert window("flow", "quarter", end, None, 1) == Period.quarter(2027, 2)
    assert window("flow", "month", date(2026, 1, 1), start, 1) is None
    assert window("stock", "month", end, start, 1) == Period.day(end)
    assert window("share", "month", end, start, 1) == Period.day(end)


def test_a_deadline_near_the_first_year_has_no_window() -> None:
    assert window("rate", "year", date(1, 1, 1), None, 1) is None
    assert window("rate", "week", date(1, 1, 3), None, 1) is None


def test_months_count_alike_and_parts_of_a_month_by_days() -> None:
    assert months_in(Period.quarter(2027, 1)) == 3
    assert months_in(days("2027-01-17", "2027-02-14")) == Fraction(15, 31) + Fraction(1, 2)
    assert months_in(days("2027-02-08", "2027-02-14")) == Fraction(1, 4)
    assert months_in(days("2026-12-01", "2028-01-31")) == 14
    assert units_in(Period.year(2027), "quarter") == 4
    assert units_in(Period.half(2027, 1), "year") == Fraction(1, 2)
    assert units_in(Period.week(2027, 14), "week") == 1
    assert units_in(Period.month(2027, 2), "day") == 28


def test_portions_are_of_the_whole() -> None:
    quarter = Period.quarter(2027, 1)
    assert portion(quarter, quarter) == 1
    assert portion(quarter, Period.year(2027)) == 1
    assert portion(quarter, Period.month(2027, 2)) == Fraction(1, 3)
    assert portion(quarter, Period.month(2027, 4)) == 0
    assert portion(quarter, None) == 0


@pytest.mark.parametrize(
    ("lag", "first", "last"),
    [
        (Duration(3, "m"), "2027-07-01", "2027-09-30"),
        (Duration(1, "m"), "2027-09-01", "2027-11-30"),
        (Duration(1, "y"), "2026-10-01", "2026-12-31"),
        (Duration(2, "w"), "2027-09-17", "2027-12-17"),
        (Duration(0, "d"), "2027-10-01", "2027-12-31"),
    ],
)
def test_a_window_moved_back_keeps_its_month_ends(lag: Duration, first: str, last: str) -> None:
    assert earlier(Period.quarter(2027, 4), lag) == days(first, last)


def test_no_window_moves_out_of_the_calendar() -> None:
    assert earlier(days("0001-01-01", "0001-01-31"), Duration(1, "m")) is None
    assert earlier(Period.quarter(2027, 4), None) == Period.quarter(2027, 4)
