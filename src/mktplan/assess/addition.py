"""What a tactic adds to a figure, with its range."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from mktplan.assess.lengths import NONE
from mktplan.model import Kpi
from mktplan.values import Figure


@dataclass(frozen=True, slots=True)
class Addition:
    """An exact amount in the KPI's unit: likely, at its best and at its worst for the KPI's direction.

    `ended`: all of it came before the window; `later`: all of it comes after. `undated`: some of it
    cannot be placed in time, or is a change of a figure that nobody said, and is not in the amount.
    """

    likely: Fraction = NONE
    best: Fraction = NONE
    worst: Fraction = NONE
    ended: bool = False
    later: bool = False
    undated: bool = False

    def times(self, factor: Fraction) -> "Addition":
        """A part or a multiple, never negative."""
        if factor == 1:
            return self
        return Addition(
            self.likely * factor,
            self.best * factor,
            self.worst * factor,
            self.ended,
            self.later,
            self.undated,
        )


UNDATED = Addition(undated=True)


def together(parts: Iterable[Addition]) -> Addition:
    """The sum of several additions of one tactic; before or after the window only if all of them are."""
    those = list(parts)
    if len(those) == 1:
        return those[0]
    placed = [each for each in those if not each.undated]
    return Addition(
        sum((each.likely for each in those), NONE),
        sum((each.best for each in those), NONE),
        sum((each.worst for each in those), NONE),
        bool(placed) and all(each.ended for each in placed),
        bool(placed) and all(each.later for each in placed),
        any(each.undated for each in those),
    )


def amount(figure: Figure, kpi: Kpi, *, percent: bool, baseline: Figure | None) -> Addition:
    """What a figure of `expects` says is added; `percent`: the KPI itself is in per cent.

    A plain number is added in the KPI's unit; percentages of a KPI in per cent are points, of another
    one a part of its baseline. `+20%` is a part of the baseline, `x2` once the baseline more. A figure
    without a sign for a KPI that should go down is meant as a reduction.
    """
    ends = [Fraction(end) for end in (figure.low, figure.likely, figure.high)]
    of_baseline = figure.scale == "%" and (bool(figure.relative) or not percent)
    if of_baseline or figure.relative == "factor":
        if baseline is None:
            return UNDATED
        base = abs(Fraction(baseline.likely))
        ends = [base * (end / 100 if of_baseline else end - 1) for end in ends]
    if kpi.direction == "down" and not figure.relative:
        ends = [-abs(end) for end in ends]
    low, high = min(ends[0], ends[2]), max(ends[0], ends[2])
    best, worst = (low, high) if kpi.direction == "down" else (high, low)
    return Addition(ends[1], best, worst)
