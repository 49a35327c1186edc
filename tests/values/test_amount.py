"""A budget's total and its months agree, whatever form it has."""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mktplan.values import (
    Amount,
    Calendar,
    Figure,
    Malformed,
    Period,
    figure_from_parts,
    parse_amount,
    parse_figure,
    parse_rhythm,
    parse_when,
)

CALENDAR = Calendar({"launch": Period(date(2027, 3, 1), date(2027, 3, 31)), "opening": None}, year_starts=4)
SPRING = Period.months_from(2027, 3, 4)
PROVISIONAL = Period(date(2000, 1, 1), date(2000, 3, 1), "opening")


def monthly(text: str) -> Amount:
    return Amount.recurring(parse_figure(text), parse_rhythm("month"))


def phased(**sums: str) -> Amount:
    return Amount.phased(
        {parse_when(name.replace("_", "-")): parse_figure(text) for name, text in sums.items()}
    )


def test_a_sum_once() -> None:
    amount = parse_amount("4000")
    assert amount.total(None) == Figure.level(4000)
    assert amount.by_month(Period.month(2027, 2), CALENDAR) == {(2027, 2): Decimal(4000)}
    assert amount.by_month(None, CALENDAR) == {}
    assert amount.by_category(None) == {"": Figure.level(4000)}


def test_a_sum_every_month() -> None:
    amount = monthly("1500")
    assert amount.total(SPRING) == Figure.level(6000)
    assert amount.by_month(SPRING, CALENDAR) == {(2027, month): Decimal(1500) for month in (3, 4, 5, 6)}
    assert amount.total(None) is None
    assert amount.by_category(None) == {}
    assert amount.written == "{amount: 1500, every: month}"


def test_a_sum_every_week_falls_on_the_weeks_it_starts() -> None:
    amount = Amount.recurring(parse_figure("10"), parse_rhythm("week"))
    period = Period(date(2027, 3, 22), date(2027, 4, 12))
    assert amount.total(period) == Figure.level(40)
    assert amount.by_month(period, CALENDAR) == {(2027, 3): Decimal(20), (2027, 4): Decimal(20)}


def test_a_recurring_sum_on_an_open_date_has_a_total_and_no_months() -> None:
    assert monthly("100").total(PROVISIONAL) == Figure.level(300)
    assert monthly("100").by_month(PROVISIONAL, CALENDAR) == {}
    assert parse_amount("100").by_month(PROVISIONAL, CALENDAR) == {}


def test_a_sum_so_many_times() -> None:
    amount = Amount.each(parse_figure("5000"), 8)
    assert amount.total(None) == Figure.level(40000)
    assert sum(amount.by_month(SPRING, CALENDAR).values()) == 40000
    assert amount.written == "{each: 5000, count: 8}"


def test_by_category() -> None:
    amount = Amount.split({"media": monthly("300"), "production": parse_amount("1000..2000")})
    assert amount.total(SPRING) == parse_figure("2200..3200")
    assert amount.by_category(SPRING) == {
        "media": Figure.level(1200),
        "production": parse_figure("1000..2000"),
    }
    assert amount.by_month(SPRING, CALENDAR) == {(2027, month): Decimal(675) for month in (3, 4, 5, 6)}
    assert amount.total(None) is None
    assert amount.by_category(None) == {"production": parse_figure("1000..2000")}
    assert amount.written == "{media: {amount: 300, every: month}, production: 1000..2000}"


def test_by_period() -> None:
    amount = phased(**{"2027_03": "6600", "2027_04/2027_05": "7500"})
    assert amount.total(None) == Figure.level(14100)
    assert amount.by_month(None, CALENDAR) == {
        (2027, 3): Decimal(6600), (2027, 4): Decimal(3750), (2027, 5): Decimal(3750),
    }  # fmt: skip
    assert amount.written == "{2027-03: 6600, 2027-04/2027-05: 7500}"


def test_phases_use_names_and_financial_years_and_leave_open_dates_out() -> None:
    amount = phased(launch="100", FY28_Q1="300", opening="50", nowhere="1")
    assert amount.total(None) == Figure.level(451)
    assert amount.by_month(None, CALENDAR) == {
        (2027, 3): Decimal(100), (2027, 4): Decimal(100), (2027, 5): Decimal(100), (2027, 6): Decimal(100),
    }  # fmt: skip


def test_months_stand_in_order_and_overlapping_phases_add_up() -> None:
    amount = phased(**{"2027_05": "5", "2027_Q2": "30"})
    assert list(amount.by_month(None, CALENDAR).items()) == [
        ((2027, 4), Decimal(10)), ((2027, 5), Decimal(15)), ((2027, 6), Decimal(10)),
    ]  # fmt: skip


def test_totals_carry_ranges_and_months_the_likely_value() -> None:
    estimate = figure_from_parts({"low": "80", "likely": "100", "high": "150"})
    amount = Amount.recurring(estimate, parse_rhythm("month"))
    assert amount.total(SPRING) == figure_from_parts({"low": "320", "likely": "400", "high": "600"})
    assert amount.by_month(SPRING, CALENDAR)[2027, 3] == 100
    both = Amount.split({"media": amount, "fees": parse_amount("max 100")})
    assert both.total(SPRING) == figure_from_parts({"low": "420", "likely": "500", "high": "700"})
    assert parse_amount("max 900").total(None) == parse_figure("max 900")


def test_a_range_with_an_odd_middle_is_kept_to_half_a_cent() -> None:
    months = parse_amount("0.01..0.02").by_month(SPRING, CALENDAR)
    assert sum(months.values()) == Decimal("0.015")


def test_currencies_without_cents() -> None:
    months = parse_amount("1000").by_month(Period.quarter(2027, 1), CALENDAR, digits=0)
    assert list(months.values()) == [334, 333, 333]


MONEY = st.decimals(0, 10**9, allow_nan=False, allow_infinity=False, places=2).map(Figure.level)
RHYTHMS = st.builds(
    "{}/{}".format, st.integers(1, 5), st.sampled_from(["day", "week", "month", "quarter", "year"])
)
LEAVES = st.one_of(
    MONEY.map(Amount.once),
    st.builds(Amount.recurring, MONEY, RHYTHMS.map(parse_rhythm)),
    st.builds(Amount.each, MONEY, st.integers(1, 50)),
    st.dictionaries(st.sampled_from(["2027", "2027-03", "2027-W14", "launch",
    "FY28-Q2"]).map(parse_when), MONEY, min_size=1)
    .map(Amount.phased),
)  # fmt: skip
AMOUNTS = LEAVES | st.dictionaries(st.sampled_from(["media", "fees", "tools"]), LEAVES, min_size=1).map(
    Amount.split
)


@given(AMOUNTS, st.dates(date(2026, 1, 1), date(2028, 1, 1)), st.integers(0, 800))
def test_months_add_up_to_the_total_in_exact_cents(amount: Amount, start: date, days: int) -> None:
    when = Period(start, start + timedelta(days=days))
    total = amount.total(when)
    months = amount.by_month(when, CALENDAR)
    assert total is not None
    assert sum(months.values()) == total.likely
    assert all(part == part.quantize(Decimal("0.01")) for part in months.values())
    by_category = amount.by_category(when)
    assert sum(figure.likely for figure in by_category.values()) == total.likely
    assert hash(amount) == hash(amount)


@pytest.mark.parametrize("text", ["500", "1234.56", "20..30", "max 500", "min 3"])
def test_what_is_read_written_and_read_again_is_equal(text: str) -> None:
    amount = parse_amount(text)
    assert parse_amount(amount.written) == amount
    assert str(amount) == text


def refusal(build: Callable[[], Amount]) -> Malformed:
    with pytest.raises(Malformed) as refused:
        build()
    return refused.value


@pytest.mark.parametrize("text", ["5%", "+200", "-5", "x2", "+6pt", "2%..3%", "min +5"])
def test_what_is_no_money(text: str) -> None:
    figure = parse_figure(text)
    rhythm, when = parse_rhythm("month"), parse_when("2027")
    for problem in (
        refusal(lambda: parse_amount(text)),
        refusal(lambda: Amount.once(figure)),
        refusal(lambda: Amount.recurring(figure, rhythm)),
        refusal(lambda: Amount.each(figure, 2)),
        refusal(lambda: Amount.phased({when: figure})),
    ):
        assert problem.reason == "not-money"
        assert problem.params == {"text": text}


def test_ambitions_are_no_money() -> None:
    with pytest.raises(Malformed, match="not-money"):
        Amount.once(figure_from_parts({"minimum": "1", "target": "2", "stretch": "3"}))


def test_refusals_of_a_sum_say_what_to_write() -> None:
    problem = refusal(lambda: parse_amount("12 k€"))
    assert problem.reason == "not-money"
    assert problem.params == {"text": "12 k€", "suggestion": "12000"}
    assert refusal(lambda: parse_amount("1e400")).reason == "too-long"
