"""Shares are percentages, exact."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mktplan.values import Malformed, parse_share


@given(st.decimals(0, 1000, allow_nan=False, allow_infinity=False, places=4))
def test_what_is_read_written_and_read_again_is_equal(percent: Decimal) -> None:
    share = parse_share(f"{percent}%")
    assert parse_share(share.written) == share
    assert str(share) == share.written
    assert Fraction(share.fraction) * 100 == Fraction(percent) == Fraction(share.of(Decimal(100)))


@pytest.mark.parametrize(
    ("text", "reason", "suggestion"),
    [
        ("60", "not-a-share", None), ("0.6", "not-a-share", None), ("+5%", "not-a-share", None),
        ("-5%", "not-a-share", None), ("10%..20%", "not-a-share", None), ("min 5%", "not-a-share", None),
        ("", "not-a-share", None), ("half", "not-a-share", None), ("10-20%", "not-a-share", None),
        ("60 %", "not-a-share", "60%"), ("4,5 %", "not-a-share", "4.5%"),
        ("60 percent", "not-a-share", "60%"),
        ("060%", "leading-zero", "60%"), ("nan", "not-finite", None), ("1e400", "too-long", None),
    ],
)  # fmt: skip
def test_what_is_no_share(text: str, reason: str, suggestion: str | None) -> None:
    with pytest.raises(Malformed) as refused:
        parse_share(text)
    assert refused.value.reason == reason
    assert refused.value.params.get("suggestion") == suggestion
