"""Every ceiling that a plan sets on its money, with what is planned below it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from mktplan.assess.budget import money
from mktplan.assess.schedule import Schedule
from mktplan.assess.spending import Month, Spending
from mktplan.diagnostics import EntityId
from mktplan.model import Budget, FieldPath, Plan, RecurringTotal
from mktplan.values import Figure, Malformed, Period


@dataclass(frozen=True, slots=True)
class Limit:
    """At most `most` for one thing, and `planned`, the likely money that the plan puts there.

    `about` is the entity that may not spend more, or the days in which no more may be spent. It was said
    at `source`, in the field `path`.
    """

    about: EntityId | Period
    most: Decimal
    planned: Decimal
    source: EntityId
    path: FieldPath

    @property
    def over(self) -> Decimal:
        """What is planned beyond the limit; 0 where it holds."""
        return max(self.planned - self.most, Decimal(0))


def limits(plan: Plan, spending: Spending, schedule: Schedule) -> tuple[Limit, ...]:
    """The ceilings of campaigns, of lines that cover things, of `limits`, and of a total that comes back.

    A range is held to its upper end. Days that begin or end within a month are not compared: money is
    known by the month.
    """
    found = [
        Limit(key, roof.limit.high, roof.inside, key, (field,))
        for field, roofs in (("budget", spending.ceilings), ("amount", spending.envelopes))
        for key, roof in roofs.items()
    ]
    if isinstance(plan.budget, Budget):
        found += said(plan.budget, spending, schedule)
        found += coming_back(plan.budget, spending, schedule.counted)
    return tuple(found)


def said(budget: Budget, spending: Spending, schedule: Schedule) -> Iterator[Limit]:
    """What stands under `limits`."""
    if budget.limits is None:
        return
    sums = {
        "channels": spending.by_channel,
        "strategies": spending.by_strategy,
        "objectives": spending.by_objective,
    }
    for section, by_entity in sums.items():
        held: Mapping[str, Figure] = getattr(budget.limits, section)
        for name, figure in held.items():
            key = EntityId(section, name)
            planned = by_entity[key].likely if key in by_entity else Decimal(0)
            if (most := highest(figure)) is not None:
                yield Limit(key, most, planned, EntityId("budget"), ("limits", section, name))
    for when, figure in budget.limits.periods.items():
        try:
            days = when.resolve(schedule.calendar)
        except Malformed:
            # That has been said where it is written.
            continue
        if (most := highest(figure)) is not None and days is not None and days.whole_months:
            planned = within(days, spending.by_month)
            yield Limit(days, most, planned, EntityId("budget"), ("limits", "periods", when.written))


def coming_back(budget: Budget, spending: Spending, period: Period | None) -> Iterator[Limit]:
    """So much each time: from one time to the next, whole months long, no more may be spent."""
    total = budget.total
    most = highest(total.max) if isinstance(total, RecurringTotal) else None
    if not isinstance(total, RecurringTotal) or most is None or period is None or not period.whole_months:
        return
    times = total.every.by_month(period)
    months = period.months()
    starts = [index for index, each in enumerate(months) if month_of(each) in times]
    for start, following in zip(starts, [*starts[1:], len(months)], strict=True):
        days = Period(months[start].start, months[following - 1].end)
        planned = within(days, spending.by_month)
        if planned:
            allowed = most * times[month_of(months[start])]
            yield Limit(days, allowed, planned, EntityId("budget"), ("total",))


def highest(figure: Figure) -> Decimal | None:
    """The upper end of a figure that can be money."""
    return None if money(figure) is None else figure.high


def month_of(period: Period) -> Month:
    """The month in which some days begin."""
    return period.start.year, period.start.month


def within(days: Period, by_month: Mapping[Month, Decimal]) -> Decimal:
    """The money of some whole months."""
    return sum((by_month.get(month_of(each), Decimal(0)) for each in days.months()), Decimal(0))
