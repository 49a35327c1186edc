"""Exact decimal numbers: their one notation, their limits, and arithmetic that never rounds."""

import re
from contextlib import AbstractContextManager
from decimal import Context, Decimal, localcontext
from typing import Final

from mktplan.values.malformed import Malformed

MOST_DIGITS: Final = 18
PLAIN: Final = re.compile(r"[0-9]+(?:\.[0-9]+)?")


def exactly() -> AbstractContextManager[Context]:
    """Arithmetic in which sums, products and halves of our numbers are exact, whatever the caller's context.

    Two numbers of 18 digits multiply to 36; a hundred digits leave room for what is built on them.
    """
    return localcontext(Context(prec=100))


def parse_number(digits: str, text: str) -> Decimal:
    """A number without sign: `1234`, `1234.5`. `text` is what a refusal speaks of.

    Raises Malformed: `not-a-figure`, `too-long` (over 18 digits), `leading-zero`.
    """
    if not PLAIN.fullmatch(digits):
        raise Malformed("not-a-figure", text=text)
    if len(digits) - ("." in digits) > MOST_DIGITS:
        raise Malformed("too-long", text=text[:40], most=MOST_DIGITS)
    if digits[0] == "0" and digits[1:2].isdigit():
        raise Malformed("leading-zero", text=text)
    return Decimal(digits)


def plainly(number: Decimal) -> str:
    """The number in its shortest plain notation: `1200`, `4.5`; never with an exponent."""
    written = f"{number:f}"
    if "." in written:
        written = written.rstrip("0").rstrip(".")
    return "0" if written in ("-0", "") else written
