"""Fractions as decimals that people and files can read."""

from decimal import ROUND_FLOOR, Decimal
from fractions import Fraction
from typing import Final

from mktplan.values.number import exactly

PLACES: Final = Decimal("0.000001")
RATIO: Final = Decimal("0.0001")


def plain(number: Fraction) -> Decimal:
    """The number, exact where its decimals end within six places, else rounded to six."""
    with exactly():
        decimal = Decimal(number.numerator) / Decimal(number.denominator)
        rounded = decimal.quantize(PLACES)
        return rounded if rounded != decimal else decimal


def down(number: Fraction) -> Decimal:
    """A ratio with four decimals, rounded down."""
    with exactly():
        return (Decimal(number.numerator) / Decimal(number.denominator)).quantize(RATIO, ROUND_FLOOR)
