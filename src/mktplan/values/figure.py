"""A figure: a level, a range, a threshold, a change, an estimate or ambitions, exact."""

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from mktplan.values.number import exactly, plainly

Sort = Literal["level", "range", "min", "max", "change", "factor", "estimate", "ambition"]
Scale = Literal["", "%", "pt"]
Relative = Literal["", "change", "factor"]
HUNDRED = Decimal(100)
ESTIMATE = ("low", "likely", "high")
AMBITION = ("minimum", "target", "stretch")


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of the plan, in the KPI's unit or money. Equal where it says the same, however written.

    Percentages keep their number: `4.5%` is 4.5 with the scale `%`; points have the scale `pt`.
    `low ≤ likely ≤ high`, but ambitions for a KPI that goes down fall from `low` (the minimum) to
    `high` (the stretch). A threshold has its value three times; a range's likely value is its middle.
    `relative` says that the numbers are changes of a baseline (`+200`, `-10%`, `+6pt`) or factors
    (`x2`): `against(baseline)` makes them levels.
    """

    sort: Sort
    low: Decimal
    likely: Decimal
    high: Decimal
    scale: Scale = ""
    relative: Relative = ""
    written: str = field(default="", compare=False)

    def __post_init__(self) -> None:
        if not self.written:
            object.__setattr__(self, "written", self.canonical())

    def __str__(self) -> str:
        return self.written

    @classmethod
    def level(cls, number: Decimal | int, scale: Scale = "") -> "Figure":
        """A single number."""
        value = Decimal(number)
        return cls("level", value, value, value, scale)

    @property
    def certain(self) -> bool:
        """Whether it is one number: no range, no estimate, no ambitions."""
        return self.low == self.high

    def best(self, direction: str = "up") -> Decimal:
        """The end that a KPI going `up` (or `down`) would rather see."""
        return min(self.low, self.high) if direction == "down" else max(self.low, self.high)

    def worst(self, direction: str = "up") -> Decimal:
        """The end that a KPI going `up` (or `down`) would rather not see."""
        return max(self.low, self.high) if direction == "down" else min(self.low, self.high)

    def against(self, baseline: "Figure | None") -> "Figure":
        """The levels that changes and factors lead to: `+20%` of 500 is 600, `+6pt` of 20% is 26%.

        A plain change is in the baseline's own scale; `+20%` of a value below zero rises towards zero.
        Levels, and changes without a baseline, come back as they are (still `relative`).
        """
        if not self.relative or baseline is None:
            return self
        with exactly():
            low = self._applied(baseline.low, self.low)
            likely = self._applied(baseline.likely, self.likely)
            high = self._applied(baseline.high, self.high)
        scale: Scale = "" if baseline.scale == "pt" else baseline.scale
        if self.sort == "ambition":
            return Figure("ambition", low, likely, high, scale)
        low, likely, high = sorted((low, likely, high))
        if self.sort in ("change", "factor"):
            return between(low, likely, high, scale)
        return Figure(self.sort, low, likely, high, scale)

    def _applied(self, base: Decimal, number: Decimal) -> Decimal:
        if self.relative == "factor":
            return base * number
        if self.scale == "%":
            return base + abs(base) * number / HUNDRED
        return base + number

    def as_level(self) -> "Figure":
        """A signed number read as a level, for fields that cannot be a change (a baseline of `-5`)."""
        if self.sort != "change":
            return self
        return Figure("level", self.low, self.likely, self.high, self.scale, "", self.written)

    def times(self, factor: Decimal | int) -> "Figure":
        """So many times the figure; not for changes and factors. `factor` is not negative."""
        if self.relative:
            raise ValueError("a change has no multiple before it is set against its baseline")
        with exactly():
            return Figure(self.sort, self.low * factor, self.likely * factor, self.high * factor, self.scale)

    def plus(self, other: "Figure") -> "Figure":
        """The sum of two levels of one scale, ends with ends; thresholds of one kind stay thresholds."""
        if self.relative or other.relative or self.scale != other.scale:
            raise ValueError("only levels of one scale add up")
        with exactly():
            low, likely, high = self.low + other.low, self.likely + other.likely, self.high + other.high
        bounds = {self.sort, other.sort} - {"level"}
        if bounds == {"max"}:
            return Figure("max", low, likely, high, self.scale)
        if bounds == {"min"}:
            return Figure("min", low, likely, high, self.scale)
        return between(low, likely, high, self.scale)

    def parts(self) -> dict[str, str]:
        """An estimate or ambitions as their mapping, key to number; empty for other sorts."""
        names = ESTIMATE if self.sort == "estimate" else AMBITION if self.sort == "ambition" else ()
        return dict(zip(names, map(self._number, (self.low, self.likely, self.high)), strict=False))

    def canonical(self) -> str:
        """Its shortest notation; reading it back gives an equal figure (levels below zero aside)."""
        if self.sort == "range":
            return f"{self._number(self.low)}..{self._number(self.high)}"
        if self.sort in ("min", "max"):
            return f"{self.sort} {self._number(self.likely)}"
        if self.sort in ("estimate", "ambition"):
            return "{" + ", ".join(f"{name}: {number}" for name, number in self.parts().items()) + "}"
        return self._number(self.likely)

    def _number(self, number: Decimal) -> str:
        written = plainly(number)
        if self.relative == "factor":
            return f"x{written}"
        sign = "+" if self.relative == "change" and not number.is_signed() else ""
        if self.relative == "change" and number.is_zero():
            sign, written = "+", "0"
        return f"{sign}{written}{self.scale}"


def between(low: Decimal, likely: Decimal, high: Decimal, scale: Scale = "") -> Figure:
    """The simplest figure with these ends: a level, a range where `likely` is the middle, an estimate."""
    if low == high:
        return Figure("level", low, likely, high, scale)
    with exactly():
        middle = low + high == likely * 2
    return Figure("range" if middle else "estimate", low, likely, high, scale)
