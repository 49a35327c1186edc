"""Adding up many figures with their ranges, by whatever they are sorted by."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Generic, TypeVar

from mktplan.values import Figure
from mktplan.values.figure import between
from mktplan.values.number import exactly

Key = TypeVar("Key")
NOTHING = Decimal(0)


class Sums(Generic[Key]):
    """Running totals by key, in the order in which keys come up; exact, ends added to ends."""

    def __init__(self) -> None:
        self._totals: dict[Key, tuple[Decimal, Decimal, Decimal]] = {}

    def add(self, key: Key, figure: Figure) -> None:
        """Add a figure (a level without a scale) to the total of a key."""
        low, likely, high = self._totals.get(key, (NOTHING, NOTHING, NOTHING))
        self._totals[key] = (low + figure.low, likely + figure.likely, high + figure.high)

    def totals(self) -> Mapping[Key, Figure]:
        """The totals as figures."""
        return {key: between(*total) for key, total in self._totals.items()}


def total_of(figures: Iterable[Figure]) -> Figure:
    """The sum of some figures; 0 of none."""
    with exactly():
        sums: Sums[str] = Sums()
        for figure in figures:
            sums.add("", figure)
        return sums.totals().get("", Figure.level(0))
