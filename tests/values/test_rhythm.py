"""What comes back falls on the right days, however long the months are."""

from calendar import monthrange
from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mktplan.values import Malformed, Period, Rhythm, parse_rhythm

MONTHS = {"month": 1, "quarter": 3, "year": 12}
UNITS = st.sampled_from(["day", "week", "month", "quarter", "year"])


@st.composite
def periods(draw: st.DrawFn) -> Period:
    """Periods of up to three years, often from the end of a month."""
    start = draw(st.dates(date(2019, 1, 1), date(2032, 12, 31)))
    if draw(st.booleans()):
        start = start.replace(day=monthrange(start.year, start.month)[1])
    return Period(start, start + timedelta(days=draw(st.integers(0, 1100))))


def falls_on(day: date, start: date, unit: str) -> bool:
    """Whether a day opens a unit counted from `start`, seen from the day alone."""
    if unit in ("day", "week"):
        return unit == "day" or (day - start).days % 7 == 0
    months = (day.year - start.year) * 12 + day.month - start.month
    return months % MONTHS[unit] == 0 and day.day == min(start.day, monthrange(day.year, day.month)[1])


@given(periods(), UNITS)
def test_occurrences_day_by_day(period: Period, unit: str) -> None:
    every = [period.start + timedelta(days=n) for n in range(period.days)]
    expected = tuple(day for day in every if falls_on(day, period.start, unit))
    assert parse_rhythm(unit).occurrences(period) == expected


@given(periods(), UNITS, st.integers(1, 40))
def test_times_and_months_count_the_occurrences(period: Period, unit: str, count: int) -> None:
    rhythm = parse_rhythm(f"{count}/{unit}")
    days = rhythm.occurrences(period)
    assert rhythm.times(period) == len(days)
    assert rhythm.by_month(period) == Counter((day.year, day.month) for day in days)
    assert list(rhythm.by_month(period)) == sorted(rhythm.by_month(period))
    assert list(days) == sorted(days)
    assert all(period.contains(day) for day in days)


@given(periods(), UNITS, st.integers(1, 40))
def test_every_full_unit_has_its_count(period: Period, unit: str, count: int) -> None:
    rhythm = parse_rhythm(f"{count}/{unit}")
    found = Counter(rhythm.occurrences(period))
    for start, length in rhythm.units(period):
        within = sum(found[start + timedelta(days=n)] for n in range(length))
        full = start + timedelta(days=length - 1) <= period.end
        assert within == count if full else 1 <= within <= count


def test_the_end_of_a_month_is_counted_from_the_start() -> None:
    days = parse_rhythm("month").occurrences(Period(date(2027, 1, 31), date(2027, 5, 30)))
    assert days == (date(2027, 1, 31), date(2027, 2, 28), date(2027, 3, 31), date(2027, 4, 30))


def test_several_are_spread_over_their_unit() -> None:
    week = Period(date(2027, 3, 1), date(2027, 3, 7))
    assert [day.day for day in parse_rhythm("3/week").occurrences(week)] == [1, 3, 5]
    assert [day.day for day in parse_rhythm("2/month").occurrences(Period.month(2027, 4))] == [1, 16]


def test_usual_counts_in_a_year() -> None:
    year = Period.year(2027)
    counts = {unit: parse_rhythm(unit).times(year) for unit in ("day", "week", "month", "quarter", "year")}
    assert counts == {"day": 365, "week": 53, "month": 12, "quarter": 4, "year": 1}


def test_at_the_end_of_time() -> None:
    last = Period(date(9999, 12, 1), date(9999, 12, 31))
    assert parse_rhythm("month").occurrences(last) == (date(9999, 12, 1),)
    assert parse_rhythm("day").times(last) == 31


@given(st.integers(1, 99), UNITS)
def test_what_is_read_written_and_read_again_is_equal(count: int, unit: str) -> None:
    rhythm = parse_rhythm(f"{count}/{unit}")
    assert isinstance(rhythm, Rhythm)
    assert (rhythm.count, rhythm.unit) == (count, unit)
    assert parse_rhythm(rhythm.written) == rhythm
    assert str(rhythm) == (unit if count == 1 else f"{count}/{unit}")


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [
        ("weekly", "week"), ("Monthly", "month"), ("every week", "week"), ("per quarter", "quarter"),
        ("3 per week", "3/week"), ("3x/week", "3/week"), ("3 / week", "3/week"),
        ("2 times a month", "2/month"),
        ("2 fois par mois", "2/month"), ("chaque semaine", "week"), ("mensuel", "month"),
        ("3/semaine", "3/week"),
        ("2/weeks", "2/week"), ("daily", "day"), ("1 a year", "year"), (" week", "week"),
    ],
)  # fmt: skip
def test_near_misses_say_what_to_write(text: str, suggestion: str) -> None:
    with pytest.raises(Malformed) as refused:
        parse_rhythm(text)
    assert refused.value.reason == "not-a-rhythm"
    assert refused.value.params == {"text": text, "suggestion": suggestion}


@pytest.mark.parametrize("text", ["", "every 2 weeks", "2 weeks", "biweekly", "0/week", "100/day",
"03/week", "-1/week",
                                  "1.5/week", "often", "week/3", "3/fortnight", "x" * 10_000])  # fmt: skip
def test_what_is_no_rhythm(text: str) -> None:
    with pytest.raises(Malformed) as refused:
        parse_rhythm(text)
    assert refused.value.reason == "not-a-rhythm"
    assert "suggestion" not in refused.value.params
