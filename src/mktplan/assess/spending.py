"""Where the money of a plan goes."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from mktplan.diagnostics import EntityId
from mktplan.values import Figure

Month = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Roof:
    """A sum that contains other sums: a campaign's ceiling, a budget line that covers things.

    `limit` is what it says, `inside` what the tactics below it are likely to spend.
    """

    limit: Figure
    inside: Decimal


@dataclass(frozen=True, slots=True)
class Spending:
    """All sums of a plan in its currency, exact; nothing is counted twice.

    Tactics that were set aside do not count; optional ones are kept apart in `optional`. A campaign's
    budget (`ceilings`) and a line that covers things (`envelopes`) contain money and add none.
    `total` = `tactics_total` + `lines_total`, ranges kept. Each `by_…` of tactics and its `without[…]`
    (strategy, objective, goal, campaign, channel, owner) add up to `tactics_total`: money goes along
    primary parents, to the first channel or by shares. `by_month` holds the likely sums of tactics and
    lines by (year, month); with `undated` it adds up to the likely total.
    """

    total: Figure
    tactics_total: Figure
    lines_total: Figure
    by_tactic: Mapping[EntityId, Figure]
    by_line: Mapping[EntityId, Figure]
    by_strategy: Mapping[EntityId, Figure]
    by_objective: Mapping[EntityId, Figure]
    by_goal: Mapping[EntityId, Figure]
    by_campaign: Mapping[EntityId, Figure]
    by_channel: Mapping[EntityId, Figure]
    parts_by_channel: Mapping[EntityId, Mapping[EntityId | None, Decimal]]
    by_owner: Mapping[EntityId, Figure]
    by_role: Mapping[str, Figure]
    by_kind: Mapping[str, Figure]
    by_category: Mapping[str, Figure]
    without: Mapping[str, Figure]
    by_month: Mapping[Month, Decimal]
    by_strategy_month: Mapping[EntityId, Mapping[Month, Decimal]]
    by_role_month: Mapping[str, Mapping[Month, Decimal]]
    by_line_month: Mapping[EntityId, Mapping[Month, Decimal]]
    undated: Decimal
    ceilings: Mapping[EntityId, Roof]
    envelopes: Mapping[EntityId, Roof]
    optional: Mapping[EntityId, Figure]
    unknown: tuple[EntityId, ...]
    budget_total: Decimal | None
    revenue: Decimal | None
    contingency: Decimal
    available: Decimal | None
    share_reaching_objectives: Decimal | None

    @property
    def unallocated(self) -> Decimal | None:
        """What may be spent and has no use yet; negative where the plan spends too much."""
        return None if self.available is None else self.available - self.total.likely

    @property
    def without_objective(self) -> Decimal:
        """The likely money of tactics that reach no objective."""
        figure = self.without.get("objectives")
        return Decimal(0) if figure is None else figure.likely

    @property
    def share_of_revenue(self) -> Decimal | None:
        """The budget's total in per cent of the revenue, to two decimals."""
        if self.budget_total is None or not self.revenue:
            return None
        return (self.budget_total * 100 / self.revenue).quantize(Decimal("0.01"))

    def of(self, key: EntityId) -> Figure | None:
        """What an entity spends or carries; None where money says nothing about it."""
        tables = {
            "tactics": self.by_tactic,
            "lines": self.by_line,
            "strategies": self.by_strategy,
            "objectives": self.by_objective,
            "goals": self.by_goal,
            "campaigns": self.by_campaign,
            "channels": self.by_channel,
            "team": self.by_owner,
        }
        return tables.get(key.section, {}).get(key)

    def largest(self, count: int) -> tuple[tuple[EntityId, Decimal], ...]:
        """The tactics and lines that cost most, with their likely sums; the plan's order where equal."""
        sums = [
            (key, figure.likely) for table in (self.by_tactic, self.by_line) for key, figure in table.items()
        ]
        return tuple(sorted(sums, key=lambda each: -each[1])[:count])
