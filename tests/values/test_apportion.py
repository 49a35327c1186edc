"""A sum divided is a sum again, to the cent."""

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mktplan.values import Period, apportion, spread

SUMS = st.decimals(-(10**12), 10**12, allow_nan=False, allow_infinity=False, places=4)
WEIGHTS = st.lists(st.integers(0, 400), min_size=1, max_size=40).filter(any)


@given(SUMS, WEIGHTS, st.integers(0, 3))
def test_parts_add_up_and_are_within_a_unit_of_their_share(
    total: Decimal, weights: list[int], digits: int
) -> None:
    parts = apportion(total, weights, digits)
    assert sum(map(Fraction, parts)) == Fraction(total)
    assert len(parts) == len(weights)
    for part, weight in zip(parts, weights, strict=True):
        share = Fraction(total) * weight / sum(weights)
        assert abs(Fraction(part) - share) < Fraction(1, 10**digits)


def test_the_largest_remainders_are_served_first() -> None:
    assert apportion(Decimal(100), [1, 1, 1]) == (Decimal("33.34"), Decimal("33.33"), Decimal("33.33"))
    assert apportion(Decimal("0.05"), [31, 28, 31]) == (Decimal("0.02"), Decimal("0.01"), Decimal("0.02"))
    assert apportion(Decimal(100), [1, 2], 0) == (Decimal(33), Decimal(67))
    assert apportion(Decimal("-0.03"), [1, 1]) == (Decimal("-0.02"), Decimal("-0.01"))


def test_a_total_finer_than_a_cent_keeps_its_digits() -> None:
    assert apportion(Decimal("0.005"), [1, 1]) == (Decimal("0.003"), Decimal("0.002"))


def test_whole_months_get_the_same_and_other_periods_go_by_days() -> None:
    assert spread(Decimal(1000), Period.quarter(2027, 1)) == {
        (2027, 1): Decimal("333.34"), (2027, 2): Decimal("333.33"), (2027, 3): Decimal("333.33"),
    }  # fmt: skip
    half = Period(date(2027, 1, 22), date(2027, 2, 20))
    assert spread(Decimal(300), half) == {(2027, 1): Decimal(100), (2027, 2): Decimal(200)}


@given(SUMS, st.dates(date(2019, 1, 1), date(2032, 1, 1)), st.integers(0, 900))
def test_spreading_adds_up_to_the_cent(total: Decimal, start: date, days: int) -> None:
    total = total.quantize(Decimal("0.01"))
    period = Period(start, start + timedelta(days=days))
    parts = spread(total, period)
    assert sum(parts.values()) == total
    assert list(parts) == sorted(parts)
    assert all(part == part.quantize(Decimal("0.01")) for part in parts.values())


def test_a_sum_without_end_cannot_be_divided() -> None:
    with pytest.raises(ValueError, match="finite"):
        apportion(Decimal("Infinity"), [1])
