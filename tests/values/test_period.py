"""Periods hold their days, and what is said of two of them is right."""

from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mktplan.values import Malformed, Period

DAYS = st.dates(date(2019, 1, 1), date(2032, 12, 31))


@st.composite
def periods(draw: st.DrawFn) -> Period:
    """Periods of up to three years."""
    start = draw(DAYS)
    return Period(start, start + timedelta(days=draw(st.integers(0, 1100))))


def days_of(period: Period) -> list[date]:
    """Every day of a period, counted one by one."""
    return [date.fromordinal(n) for n in range(period.start.toordinal(), period.end.toordinal() + 1)]


@given(periods())
def test_months_are_its_days_by_month(period: Period) -> None:
    by_month = Counter((day.year, day.month) for day in days_of(period))
    assert {(m.start.year, m.start.month): m.days for m in period.months()} == by_month
    assert [day for month in period.months() for day in days_of(month)] == days_of(period)


@given(periods(), periods())
def test_overlap_is_the_days_of_both(one: Period, other: Period) -> None:
    both = sorted(set(days_of(one)) & set(days_of(other)))
    assert one.overlap(other) == len(both)
    assert one.contains(other) == (len(both) == other.days)
    shared = one.intersect(other)
    assert (days_of(shared) if shared else []) == both


@given(periods())
def test_whole_months_start_on_a_first_and_end_on_a_last(period: Period) -> None:
    before, after = period.start - timedelta(days=1), period.end + timedelta(days=1)
    whole = before.month != period.start.month and after.month != period.end.month
    assert period.whole_months == whole


def test_periods_on_different_open_dates_cannot_be_compared() -> None:
    march = Period(date(2027, 3, 1), date(2027, 3, 31))
    provisional = Period(date(2027, 3, 1), date(2027, 3, 31), "launch")
    assert march.comparable(march)
    assert not march.comparable(provisional)
    assert march.overlap(provisional) == 0
    assert not march.contains(provisional)
    assert not provisional.contains(date(2027, 3, 5))
    assert march.contains(date(2027, 3, 5))
    assert provisional.overlap(Period(date(2027, 3, 31), date(2027, 4, 2), "launch")) == 1


def test_whole_months_mean_nothing_on_a_provisional_day() -> None:
    assert not Period(date(2000, 1, 1), date(2000, 1, 31), "launch").whole_months


def test_a_period_does_not_end_before_it_starts() -> None:
    with pytest.raises(Malformed) as refused:
        Period(date(2027, 3, 2), date(2027, 3, 1))
    assert refused.value.reason == "ends-before-start"
    assert refused.value.params == {"start": date(2027, 3, 2), "end": date(2027, 3, 1), "hangs_on": ""}
