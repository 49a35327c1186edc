"""Lengths of time and work are read exactly, and refused with the right notation where there is one."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mktplan.values import Malformed, Period, parse_duration, parse_effort


def refusal(parse: Callable[[str], object], text: str) -> Malformed:
    with pytest.raises(Malformed) as refused:
        parse(text)
    return refused.value


@given(st.integers(0, 999), st.sampled_from("dwmy"))
def test_durations_survive_their_notation(count: int, unit: str) -> None:
    duration = parse_duration(f"{count}{unit}")
    assert (duration.count, duration.unit) == (count, unit)
    assert duration.written == str(duration) == f"{count}{unit}"


@pytest.mark.parametrize(
    ("text", "later", "earlier"),
    [
        ("0d", date(2027, 3, 31), date(2027, 3, 31)), ("5d", date(2027, 4, 5), date(2027, 3, 26)),
        ("2w", date(2027, 4, 14), date(2027, 3, 17)), ("1m", date(2027, 4, 30), date(2027, 2, 28)),
        ("11m", date(2028, 2, 29), date(2026, 4, 30)), ("1y", date(2028, 3, 31), date(2026, 3, 31)),
    ],
)  # fmt: skip
def test_durations_move_a_day(text: str, later: date, earlier: date) -> None:
    duration = parse_duration(text)
    assert duration.add_to(date(2027, 3, 31)) == later
    assert duration.before(date(2027, 3, 31)) == earlier


def test_a_duration_past_the_calendar() -> None:
    for text in ("1d", "1w", "1m", "1y"):
        with pytest.raises(OverflowError):
            parse_duration(text).add_to(date.max)
        with pytest.raises(OverflowError):
            parse_duration(text).before(date.min)


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [("3 months", "3m"), ("3 mois", "3m"), ("2 Weeks", "2w"),
     ("5 jours", "5d"), ("03m", "3m"), ("1 an", "1y"), ("3M", "3m")],
)  # fmt: skip
def test_near_durations(text: str, suggestion: str) -> None:
    problem = refusal(parse_duration, text)
    assert (problem.reason, dict(problem.params)) == (
        "not-a-duration",
        {"text": text, "suggestion": suggestion},
    )


@pytest.mark.parametrize(
    "text", ["", "3", "m", "-3m", "1.5m", "1000d", "3q", "P3M", "3m2w", "soon", "9" * 9999]
)
def test_what_is_no_duration(text: str) -> None:
    problem = refusal(parse_duration, text)
    assert problem.reason == "not-a-duration"
    assert "suggestion" not in problem.params


@given(
    st.decimals(0, 10**6, allow_nan=False, allow_infinity=False, places=2),
    st.sampled_from("hd"),
    st.sampled_from(["", "/day", "/week", "/month", "/quarter", "/year"]),
)
def test_efforts_survive_their_notation(amount: Decimal, unit: str, every: str) -> None:
    effort = parse_effort(f"{amount:f}{unit}{every}")
    assert parse_effort(effort.written) == effort
    assert (effort.amount, effort.unit, effort.every or "") == (amount, unit, every[1:])


@pytest.mark.parametrize(
    ("text", "days"),
    [("3d", "3"), ("0.5d", "0.5"), ("7h", "1"), ("10h", "1.43"),
     ("2h/week", "1.43"), ("1d/month", "2"), ("1d/quarter", "1")],
)  # fmt: skip
def test_efforts_in_days(text: str, days: str) -> None:
    period = Period(date(2027, 3, 1), date(2027, 4, 4))
    assert parse_effort(text).days(period) == Decimal(days)


def test_efforts_without_a_period() -> None:
    assert parse_effort("2h/week").days(None) is None
    assert parse_effort("16h").days(None, Decimal(8)) == 2


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [("3 days", "3d"), ("1,5 j", "1.5d"), ("2 h / week", "2h/week"), ("2h par semaine", "2h/week"),
     ("3 hours a month", "3h/month"), ("03d", "3d")],
)  # fmt: skip
def test_near_efforts(text: str, suggestion: str) -> None:
    problem = refusal(parse_effort, text)
    assert (problem.reason, dict(problem.params)) == (
        "not-an-effort",
        {"text": text, "suggestion": suggestion},
    )


@pytest.mark.parametrize("text", ["", "3", "3w", "-3d", "d", "3d/fortnight", "a lot", "3d/", "2h/2week"])
def test_what_is_no_effort(text: str) -> None:
    problem = refusal(parse_effort, text)
    assert (problem.reason, dict(problem.params)) == ("not-an-effort", {"text": text})


def test_efforts_keep_the_limits_of_numbers() -> None:
    assert refusal(parse_effort, "9" * 19 + "d").reason == "too-long"
