"""A sum in a currency, for showing."""

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Money:
    """An exact amount and its ISO 4217 code; arithmetic is done on amounts, a plan has one currency."""

    amount: Decimal
    currency: str
