"""How much money there is: the total, what is kept back, what is left for the plan."""

from dataclasses import dataclass
from decimal import Decimal

from mktplan.model import Budget, RecurringTotal
from mktplan.values import Figure, Period, Share
from mktplan.values.number import exactly


@dataclass(frozen=True, slots=True)
class Means:
    """The money of a plan in its currency; `total` and `available` are None where no total is said.

    `available` is `total` less `contingency`, which lies inside it.
    """

    total: Decimal | None = None
    contingency: Decimal = Decimal(0)

    @property
    def available(self) -> Decimal | None:
        """What may be spent."""
        return None if self.total is None else self.total - self.contingency


def means(budget: Budget | None, plan_period: Period | None) -> Means:
    """The money that a budget gives; nothing is known where it is missing or cannot be money."""
    if budget is None:
        return Means()
    total = total_of(budget, plan_period)
    return Means(total, contingency_of(budget.contingency, total))


def total_of(budget: Budget, plan_period: Period | None) -> Decimal | None:
    """The likely total: said, a share of revenue, or a ceiling times how often it comes back."""
    total = budget.total
    if isinstance(total, Share):
        revenue = money(budget.revenue)
        return None if revenue is None else total.of(revenue)
    if isinstance(total, RecurringTotal):
        each = money(total.max)
        if each is None or plan_period is None:
            return None
        with exactly():
            return each * total.every.times(plan_period)
    return money(total)


def contingency_of(kept: Figure | None, total: Decimal | None) -> Decimal:
    """What is kept back: a sum, or a part of the total; 0 where that is not known."""
    if kept is None or kept.relative:
        return Decimal(0)
    if kept.scale == "%":
        return Share(kept.likely).of(total) if total is not None else Decimal(0)
    return money(kept) or Decimal(0)


def money(figure: Figure | None) -> Decimal | None:
    """The likely value of a figure that can be money: neither a share nor a change nor below zero."""
    if figure is None or figure.relative or figure.scale or figure.low < 0:
        return None
    return figure.likely
