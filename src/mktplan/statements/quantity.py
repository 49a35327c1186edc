"""A quantity as it stands in a sentence."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Quantity:
    """An amount from piece `first` to before `end`, its number at piece `at`.

    `unit` is `%`, `points`, `x` (a multiple), a currency's ISO code, `rank`, `/5`, or the counted noun as
    written; `noun` is the piece of that noun, -1 for none. `relative` is None where nothing near says
    whether it is a change or a level. `words` where no digit was written.
    """

    first: int
    end: int
    at: int
    value: float
    unit: str = ""
    noun: int = -1
    maximum: float | None = None
    baseline: float | None = None
    relative: bool | None = None
    per: str | None = None
    approx: bool = False
    words: bool = False

    @property
    def money(self) -> bool:
        """Whether the unit is a currency."""
        return len(self.unit) == 3 and self.unit.isalpha() and self.unit.isupper() and self.noun < 0

    @property
    def ratio(self) -> bool:
        """Whether it is a share, points, a multiple or a rank: nothing is counted."""
        return self.unit in ("%", "points", "x", "rank")
