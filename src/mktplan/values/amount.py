"""What a budget says: a sum once, again and again, so many times, by category or by period."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from mktplan.values.apportion import spread
from mktplan.values.calendar import Calendar
from mktplan.values.figure import Figure
from mktplan.values.figure_notation import parse_figure
from mktplan.values.malformed import Malformed
from mktplan.values.number import exactly
from mktplan.values.period import Period
from mktplan.values.rhythm import Rhythm
from mktplan.values.when import When

AmountSort = Literal["once", "recurring", "each", "split", "phased"]
Month = tuple[int, int]
MONEY_SORTS = frozenset({"level", "range", "min", "max", "estimate"})


@dataclass(frozen=True, slots=True)
class Amount:
    """Money in the plan's currency, never negative; built by `once`, `recurring`, `each`, `split`, `phased`.

    `figure` is the sum once, every time or each (`count` times); `parts` are the amounts by category,
    `phases` the sums by period. What does not belong to its `sort` is empty.
    """

    sort: AmountSort
    figure: Figure | None = None
    every: Rhythm | None = None
    count: int = 1
    parts: tuple[tuple[str, "Amount"], ...] = ()
    phases: tuple[tuple[When, Figure], ...] = ()

    @classmethod
    def once(cls, figure: Figure) -> "Amount":
        """A sum, spread over the period. Raises Malformed `not-money` for shares and changes."""
        return cls("once", money_figure(figure))

    @classmethod
    def recurring(cls, figure: Figure, every: Rhythm) -> "Amount":
        """A sum at each occurrence of a rhythm. Raises Malformed `not-money`."""
        return cls("recurring", money_figure(figure), every)

    @classmethod
    def each(cls, figure: Figure, count: int) -> "Amount":
        """A sum `count` times (at least 1). Raises Malformed `not-money`."""
        return cls("each", money_figure(figure), count=count)

    @classmethod
    def split(cls, parts: Mapping[str, "Amount"]) -> "Amount":
        """Amounts by category, at least one; the outer category counts where they are split again."""
        return cls("split", parts=tuple(parts.items()))

    @classmethod
    def phased(cls, phases: Mapping[When, Figure]) -> "Amount":
        """Sums by period, at least one. Raises Malformed `not-money`."""
        return cls("phased", phases=tuple((when, money_figure(figure)) for when, figure in phases.items()))

    def __str__(self) -> str:
        return self.written

    @property
    def written(self) -> str:
        """Its notation in the plan, mappings on one line."""
        if self.sort == "recurring":
            return f"{{amount: {self.figure}, every: {self.every}}}"
        if self.sort == "each":
            return f"{{each: {self.figure}, count: {self.count}}}"
        if self.sort == "split":
            return "{" + ", ".join(f"{name}: {part.written}" for name, part in self.parts) + "}"
        if self.sort == "phased":
            return "{" + ", ".join(f"{when.written}: {figure}" for when, figure in self.phases) + "}"
        return str(self.figure)

    def total(self, when: Period | None) -> Figure | None:
        """All of it, with its range; None where it comes back over a period that is not known."""
        if self.figure is not None:
            if self.every is None:
                return self.figure.times(self.count)
            return self.figure.times(self.every.times(when)) if when else None
        if self.sort == "phased":
            return added(figure for _, figure in self.phases)
        totals = [part.total(when) for _, part in self.parts]
        known = [figure for figure in totals if figure is not None]
        return added(known) if len(known) == len(totals) else None

    def by_month(self, when: Period | None, calendar: Calendar, digits: int = 2) -> dict[Month, Decimal]:
        """The likely sum of each month, (year, month) in order, in units of `digits` decimals.

        Adds up exactly to the likely total, but for what has no known days: an amount without `when`,
        with a provisional one, phases on such dates. What recurs falls whole on its occurrences; what
        does not is spread over its period, evenly over whole months, else by days.
        """
        found: dict[Month, Decimal] = {}
        dated = when if when is not None and not when.hangs_on else None
        if self.sort == "phased":
            for phase, figure in self.phases:
                period = phase.resolve(calendar)
                if period is not None and not period.hangs_on:
                    merge(found, spread(figure.likely, period, digits))
        elif self.figure is not None and dated is not None:
            merge(found, self._dated(self.figure, dated, digits))
        for _, part in self.parts:
            merge(found, part.by_month(when, calendar, digits))
        return dict(sorted(found.items()))

    def _dated(self, figure: Figure, when: Period, digits: int) -> dict[Month, Decimal]:
        if self.every is None:
            return spread(figure.times(self.count).likely, when, digits)
        with exactly():
            return {month: figure.likely * times for month, times in self.every.by_month(when).items()}

    def by_category(self, when: Period | None) -> dict[str, Figure]:
        """The totals by category in the plan's order, "" for what has none; without what is not known."""
        named = self.parts if self.sort == "split" else (("", self),)
        totals = ((name, part.total(when)) for name, part in named)
        return {name: figure for name, figure in totals if figure is not None}


def parse_amount(text: str) -> Amount:
    """A sum once. Raises Malformed: `not-money` for shares and changes, else as `parse_figure`."""
    try:
        return Amount.once(parse_figure(text))
    except Malformed as problem:
        if problem.reason != "not-a-figure":
            raise
        raise Malformed("not-money", **problem.params) from None


def money_figure(figure: Figure) -> Figure:
    """The figure, if it can be money. Raises Malformed `not-money`."""
    if figure.sort not in MONEY_SORTS or figure.scale or figure.relative or figure.low < 0:
        raise Malformed("not-money", text=figure.written)
    return figure


def added(figures: Iterable[Figure]) -> Figure:
    """The sum of some figures; 0 of none."""
    total: Figure | None = None
    for figure in figures:
        total = figure if total is None else total.plus(figure)
    return total if total is not None else Figure.level(0)


def merge(into: dict[Month, Decimal], more: Mapping[Month, Decimal]) -> None:
    """Add sums by month to those that stand in `into`."""
    with exactly():
        for month, amount in more.items():
            into[month] = into.get(month, Decimal(0)) + amount
