"""Every form of a period means its days, whatever names and financial years the plan has."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mktplan.values import Calendar, Malformed, Period, When, parse_when, usable_name

YEARS = st.integers(1995, 2060)
NOTHING = Calendar()


def matching(year: int, belongs: Callable[[date], bool]) -> tuple[date, date, int]:
    """First, last and number of the days around `year` that belong, looked at one by one."""
    days = [date(year - 1, 1, 1) + timedelta(days=n) for n in range(3 * 366)]
    found = [day for day in days if belongs(day)]
    return found[0], found[-1], len(found)


def resolved(text: str, calendar: Calendar = NOTHING) -> tuple[date, date, int]:
    """First day, last day and length of what a text says."""
    period = parse_when(text).resolve(calendar)
    assert period is not None
    return period.start, period.end, period.days


@given(YEARS, st.integers(1, 4))
def test_quarters(year: int, quarter: int) -> None:
    expected = matching(year, lambda d: d.year == year and (d.month + 2) // 3 == quarter)
    assert resolved(f"{year}-Q{quarter}") == expected


@given(YEARS, st.integers(1, 2))
def test_halves(year: int, half: int) -> None:
    expected = matching(year, lambda d: d.year == year and (d.month > 6) == (half == 2))
    assert resolved(f"{year}-H{half}") == expected


@given(YEARS, st.integers(1, 12))
def test_months_and_years(year: int, month: int) -> None:
    assert resolved(f"{year}-{month:02}") == matching(year, lambda d: (d.year, d.month) == (year, month))
    assert resolved(f"{year}") == matching(year, lambda d: d.year == year)


@given(YEARS, st.integers(1, 52))
def test_weeks_are_those_of_the_platform(year: int, week: int) -> None:
    written = f"{year}-W{week:02}"
    assert resolved(written) == matching(year, lambda d: d.strftime("%G-W%V") == written)


@given(YEARS)
def test_week_53_exists_where_a_thursday_opens_or_ends_the_year(year: int) -> None:
    long = date(year, 1, 1).strftime("%a") == "Thu" or date(year, 12, 31).strftime("%a") == "Thu"
    if long:
        assert resolved(f"{year}-W53")[2] == 7
    else:
        with pytest.raises(Malformed) as refused:
            parse_when(f"{year}-W53")
        assert refused.value.reason == "no-such-day"


@given(st.integers(1, 99), st.integers(1, 12), st.integers(1, 4))
def test_financial_years_end_in_their_number(number: int, starts: int, quarter: int) -> None:
    year, calendar = 2000 + number, Calendar({}, starts)

    def in_year(day: date) -> bool:
        return day.year + (1 if starts > 1 and day.month >= starts else 0) == year

    assert resolved(f"FY{number:02}", calendar) == matching(year, in_year)
    expected = matching(year, lambda d: in_year(d) and (d.month - starts) % 12 // 3 + 1 == quarter)
    assert resolved(f"FY{number:02}-Q{quarter}", calendar) == expected


def test_a_financial_year_from_april() -> None:
    assert resolved("FY27", Calendar({}, 4)) == (date(2026, 4, 1), date(2027, 3, 31), 365)


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)))
def test_days(day: date) -> None:
    assert resolved(day.isoformat()) == (day, day, 1)


LAUNCH = Calendar(
    {
        "launch": Period(date(2027, 3, 1), date(2027, 3, 1)),
        "month-end": Period(date(2027, 1, 31), date(2027, 1, 31)),
        "discovery": Period(date(2027, 1, 1), date(2027, 2, 28)),
        "été": Period(date(2027, 6, 21), date(2027, 9, 22)),
        "opening": None,
        "fair": None,
        "fair-eve": Period(date(1999, 12, 31), date(1999, 12, 31), "fair"),
    }
)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("launch", date(2027, 3, 1), date(2027, 3, 1)),
        ("discovery", date(2027, 1, 1), date(2027, 2, 28)),
        ("launch+2w", date(2027, 3, 15), date(2027, 3, 15)),
        ("launch-5d", date(2027, 2, 24), date(2027, 2, 24)),
        ("launch+3m", date(2027, 6, 1), date(2027, 6, 1)),
        ("launch+1y", date(2028, 3, 1), date(2028, 3, 1)),
        ("month-end+1m", date(2027, 2, 28), date(2027, 2, 28)),
        ("month-end+13m", date(2028, 2, 29), date(2028, 2, 29)),
        ("month-end-1d", date(2027, 1, 30), date(2027, 1, 30)),
        ("discovery+1w", date(2027, 1, 8), date(2027, 1, 8)),
        ("launch+W1", date(2027, 3, 1), date(2027, 3, 7)),
        ("launch+W3", date(2027, 3, 15), date(2027, 3, 21)),
        ("launch+M2", date(2027, 4, 1), date(2027, 4, 30)),
        ("month-end+M1", date(2027, 1, 31), date(2027, 2, 27)),
        ("month-end+M2", date(2027, 2, 28), date(2027, 3, 30)),
        ("launch+2w/launch+6w", date(2027, 3, 15), date(2027, 4, 12)),
        ("2027-01-04/launch", date(2027, 1, 4), date(2027, 3, 1)),
        ("launch/2027-Q2", date(2027, 3, 1), date(2027, 6, 30)),
        ("2027-03/2027-W14", date(2027, 3, 1), date(2027, 4, 11)),
        ("2027-03-15/2027-03", date(2027, 3, 15), date(2027, 3, 31)),
        ("2027/2028", date(2027, 1, 1), date(2028, 12, 31)),
        ("FY26/FY27-Q1", date(2026, 1, 1), date(2027, 3, 31)),
        ("été", date(2027, 6, 21), date(2027, 9, 22)),
        ("e\u0301te\u0301+1d", date(2027, 6, 22), date(2027, 6, 22)),
    ],
)
def test_named_dates_and_intervals(text: str, start: date, end: date) -> None:
    assert parse_when(text).resolve(LAUNCH) == Period(start, end)
    assert parse_when(text).deadline(LAUNCH) == end


def test_an_open_date_keeps_order_and_length() -> None:
    opening = parse_when("opening").resolve(LAUNCH)
    before = parse_when("opening-2w/opening-1d").resolve(LAUNCH)
    after = parse_when("opening+W1").resolve(LAUNCH)
    assert opening is not None
    assert before is not None
    assert after is not None
    assert {opening.hangs_on, before.hangs_on, after.hangs_on} == {"opening"}
    assert before.end < opening.start == after.start
    assert (before.days, after.days) == (14, 7)
    assert not before.overlap(after)


def test_what_hangs_on_an_open_date_is_counted_from_it() -> None:
    eve = parse_when("fair-eve/fair+1d").resolve(LAUNCH)
    assert eve == Period(date(1999, 12, 31), date(2000, 1, 2), "fair")
    assert parse_when("fair").deadline(LAUNCH) is None


@pytest.mark.parametrize("text", ["ongoing", "tbd", "nowhere", "nowhere+2w", "2027/nowhere", "launch/opening",
                                  "opening/launch", "opening/fair", "opening/2027-06-30"])  # fmt: skip
def test_what_cannot_be_known_is_none(text: str) -> None:
    assert parse_when(text).resolve(LAUNCH) is None
    assert parse_when(text).deadline(LAUNCH) is None


def test_counting_out_of_the_calendar_is_unknown() -> None:
    far = Calendar({"far": Period(date(9999, 12, 31), date(9999, 12, 31)), "old": Period.year(1)})
    for text in ("far+1d", "far+1m", "far+1y", "far+W1", "far+M1", "far+M2", "old-1d", "old-1m"):
        assert parse_when(text).resolve(far) is None, text


@pytest.mark.parametrize("text", ["2027-06/2027-03", "2027-Q2/2027-03-31", "launch/2027-02", "FY27/FY26",
                                  "launch+2w/launch+1w", "opening/opening-1d"])  # fmt: skip
def test_an_interval_that_ends_before_it_starts_is_refused(text: str) -> None:
    when = parse_when(text)
    with pytest.raises(Malformed) as refused:
        when.resolve(LAUNCH)
    assert refused.value.reason == "ends-before-start"
    assert refused.value.params["text"] == text
    assert refused.value.params["start"] > refused.value.params["end"]  # type: ignore[operator] # both are dates


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("2027", ()), ("FY27/2027-06", ()), ("tbd", ()), ("launch", ("launch",)), ("launch+2w", ("launch",)),
        ("launch+2w/launch+6w", ("launch",)), ("b/a", ("b", "a")),
        ("2027-01/benchmark-out", ("benchmark-out",)),
        ("wave-2", ("wave-2",)), ("wave-2-3d", ("wave-2",)), ("2027-launch+W2", ("2027-launch",)),
    ],
)  # fmt: skip
def test_names_it_uses(text: str, names: tuple[str, ...]) -> None:
    assert parse_when(text).names == names


def test_ongoing_and_open() -> None:
    assert parse_when("ongoing").ongoing
    assert not parse_when("ongoing").open
    assert parse_when("tbd").open
    assert not parse_when("launch").ongoing


@pytest.mark.parametrize(
    "name", ["launch", "wave-2", "spring-2027", "2027-launch", "été", "J", "_".join("ab")]
)
def test_usable_names(name: str) -> None:
    assert usable_name(name)


@pytest.mark.parametrize("name", ["", "2027", "27", "FY27", "tbd", "ongoing", "TBD", "launch-5d", "a/b",
"a b", "2027-Q9",
                                  "march-2027", "-launch", "2027-03-x", "fy27", "launch+2w"])  # fmt: skip
def test_names_that_read_as_something_else(name: str) -> None:
    assert not usable_name(name)


PARTS = st.one_of(
    st.dates(date(1900, 1, 1), date(2199, 12, 31)).map(date.isoformat),
    st.builds("{}-Q{}".format, YEARS, st.integers(1, 4)),
    st.builds("FY{:02}".format, st.integers(0, 99)),
    st.builds("launch{:+}{}".format, st.integers(1, 99), st.sampled_from("dwmy")),
    st.builds("opening{:+}{}".format, st.integers(-99, -1), st.sampled_from("dwmy")),
    st.builds("launch+{}{}".format, st.sampled_from("WM"), st.integers(1, 99)),
    st.from_regex(r"[a-zé][a-zé_-]{0,8}[a-z]", fullmatch=True).filter(usable_name),
)


@given(PARTS, st.none() | PARTS)
def test_what_is_read_is_written_alike_and_never_breaks(first: str, last: str | None) -> None:
    text = f"{first}/{last}" if last else first
    when = parse_when(text)
    assert when.written == str(when) == text
    assert parse_when(when.written) == when
    assert hash(parse_when(when.written)) == hash(when)
    outcome = attempt(when)
    assert outcome is None or isinstance(outcome, Period) or (last and outcome == "ends-before-start")


def attempt(when: When) -> Period | str | None:
    """What resolving gives, or the reason why it does not."""
    try:
        return when.resolve(LAUNCH)
    except Malformed as problem:
        return problem.reason
