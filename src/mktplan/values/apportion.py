"""Dividing a sum so that the parts are exact cents and add up to it."""

from collections.abc import Sequence
from decimal import Decimal

from mktplan.values.number import exactly
from mktplan.values.period import Period


def apportion(total: Decimal, weights: Sequence[int], digits: int = 2) -> tuple[Decimal, ...]:
    """`total` in proportion to `weights` (whole, not negative, not all 0), in units of `digits` decimals.

    The parts add up to `total` exactly: what rounding down leaves goes to the largest remainders, the
    first of equals first (Hamilton's method). A total with more decimals is divided in its own unit.
    """
    exponent = total.as_tuple().exponent
    if not isinstance(exponent, int):
        raise ValueError("only finite sums can be divided")
    whole = sum(weights)
    with exactly():
        unit = Decimal(1).scaleb(min(-digits, exponent))
        units = int(abs(total) / unit)
        shares = [divmod(units * weight, whole) for weight in weights]
        left = units - sum(share for share, _ in shares)
        neediest = sorted(range(len(shares)), key=lambda at: -shares[at][1])[:left]
        more = frozenset(neediest)
        sign = -unit if total < 0 else unit
        return tuple((share + (at in more)) * sign for at, (share, _) in enumerate(shares))


def spread(total: Decimal, period: Period, digits: int = 2) -> dict[tuple[int, int], Decimal]:
    """`total` by (year, month) over a period's months in order: evenly where they are whole, else by days."""
    months = period.months()
    weights = [1] * len(months) if period.whole_months else [month.days for month in months]
    parts = apportion(total, weights, digits)
    return {(month.start.year, month.start.month): part for month, part in zip(months, parts, strict=True)}
