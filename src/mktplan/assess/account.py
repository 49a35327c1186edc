"""The account of a plan: each tactic and line once, then the same money by all it is sorted by."""

from collections.abc import Iterable, Mapping
from decimal import ROUND_FLOOR, Decimal
from typing import Final

from mktplan.assess.budget import Means, means, money
from mktplan.assess.channel_shares import by_channels
from mktplan.assess.schedule import Schedule
from mktplan.assess.spending import Month, Roof, Spending
from mktplan.assess.sums import Sums, total_of
from mktplan.diagnostics import EntityId
from mktplan.model import Budget, BudgetLine, Tactic
from mktplan.trace import Reach, TraceGraph
from mktplan.values import Amount, Figure, Malformed, Period, Rhythm
from mktplan.values.number import exactly
from mktplan.workspace import Workspace

# Currencies without a smaller unit, and those with a thousandth (ISO 4217, 2024); others have a hundredth.
WHOLE: Final = frozenset(
    ("BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV",
     "XAF", "XOF", "XPF")
)  # fmt: skip
THOUSANDTHS: Final = frozenset(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"))
Months = dict[Month, Decimal]


def account(workspace: Workspace, schedule: Schedule) -> Spending:
    """Where the money of a plan goes."""
    with exactly():
        return Ledger(workspace, schedule).closed()


def percent(part: Decimal, whole: Decimal) -> Decimal | None:
    """A part in per cent, rounded down to two decimals: nothing but all is 100; None of nothing."""
    return (part * 100 / whole).quantize(Decimal("0.01"), ROUND_FLOOR) if whole else None


def digits_of(currency: str) -> int:
    """How many decimals the smallest coin of a currency has."""
    return 0 if currency in WHOLE else 3 if currency in THOUSANDTHS else 2


class Ledger:
    """The state of one account, in exact arithmetic; made, then closed."""

    def __init__(self, workspace: Workspace, schedule: Schedule) -> None:
        self.plan = workspace.plan
        self.trace: TraceGraph = workspace.trace
        self.schedule = schedule
        self.digits = digits_of(self.plan.identity.currency)
        budget = self.plan.budget
        self.budget: Budget | None = budget if isinstance(budget, Budget) else None
        self.means: Means = means(self.budget, schedule.counted)
        self.tactics: dict[EntityId, Figure] = {}
        self.lines: dict[EntityId, Figure] = {}
        self.optional: dict[EntityId, Figure] = {}
        self.envelopes: dict[EntityId, Figure] = {}
        self.on_channel: dict[EntityId, dict[EntityId, Decimal]] = {}
        self.by_part: dict[EntityId, dict[EntityId | None, Decimal]] = {}
        self.rhythms: dict[tuple[Rhythm, Period], Mapping[Month, int]] = {}
        self.unknown: list[EntityId] = []
        self.by_parent: Sums[tuple[str, EntityId | None]] = Sums()
        self.by_word: Sums[tuple[str, str]] = Sums()
        self.months: dict[tuple[str, object], Months] = {}
        self.reached = [Decimal(0), Decimal(0)]

    def closed(self) -> Spending:
        """The account with every tactic and line in it."""
        for tactic in self.plan.tactics.values():
            if tactic.budget is not None and not tactic.set_aside:
                self.tactic(tactic, tactic.budget)
        for line in self.budget.lines.values() if self.budget is not None else ():
            if not line.set_aside:
                self.line(line)
        return self.spending()

    def tactic(self, tactic: Tactic, budget: Amount) -> None:
        """Enter a tactic under all that it is sorted by."""
        key, period = tactic.key, self.schedule.period(tactic.key)
        figure = self.total(budget, period)
        if figure is None:
            self.unknown.append(key)
            return
        if tactic.status == "optional":
            self.optional[key] = figure
            return
        self.tactics[key] = figure
        strategy = self.trace.primary(key, "strategies")
        self.by_parent.add(("strategies", strategy), figure)
        for section in ("objectives", "goals", "campaigns"):
            self.by_parent.add((section, self.trace.primary(key, section)), figure)
        self.by_parent.add(("team", self.trace.effective(key).owner), figure)
        for channel, part in by_channels(tactic, figure, self.trace.effective(key).channels, self.digits):
            self.by_parent.add(("channels", channel), part)
            self.by_part.setdefault(key, {})[channel] = part.likely
            if channel is not None:
                self.on_channel.setdefault(channel, {})[key] = part.likely
        self.by_word.add(("role", tactic.role), figure)
        self.by_word.add(("kind", tactic.kind or ""), figure)
        self.categories(budget, period, "")
        reach = self.trace.reaches(key, "objectives")
        if reach is not Reach.UNKNOWN:
            self.reached[0] += figure.likely if reach is Reach.YES else 0
            self.reached[1] += figure.likely
        months = self.dated(budget, period)
        for table in (("plan", None), ("strategies", strategy), ("role", tactic.role)):
            merge(self.months.setdefault(table, {}), months)

    def line(self, line: BudgetLine) -> None:
        """Enter a line; one that covers things contains their money and adds none."""
        key, period = line.key, self.schedule.period(line.key)
        amount = line.amount
        if amount is None and line.share is not None and self.means.total is not None:
            amount = Amount.once(Figure.level(line.share.of(self.means.total)))
        figure = self.total(amount, period) if amount is not None else None
        if amount is None or figure is None:
            self.unknown.append(key)
        elif line.covers:
            self.envelopes[key] = figure
        else:
            self.lines[key] = figure
            self.categories(amount, period, line.category or "")
            months = self.dated(amount, period)
            merge(self.months.setdefault(("plan", None), {}), months)
            self.months[("lines", key)] = months

    def categories(self, amount: Amount, period: Period | None, category: str) -> None:
        """Enter an amount by what it pays for."""
        for name, figure in amount.by_category(period).items():
            self.by_word.add(("category", name or category), figure)

    def total(self, amount: Amount, period: Period | None) -> Figure | None:
        """All of an amount; None where it comes back over a period that is not known."""
        figure, times = amount.figure, self.times(amount.every, period)
        return amount.total(period) if figure is None or times is None else figure.times(sum(times.values()))

    def dated(self, amount: Amount, period: Period | None) -> Months:
        """The likely sum of each month; nothing where the days are not known."""
        figure, times = amount.figure, self.times(amount.every, period)
        if figure is not None and times is not None and period is not None and not period.hangs_on:
            return {month: figure.likely * count for month, count in times.items()}
        try:
            return amount.by_month(period, self.schedule.calendar, self.digits)
        except Malformed:
            # A phase that ends before it starts: that has been said where it is written.
            return {}

    def times(self, every: Rhythm | None, period: Period | None) -> Mapping[Month, int] | None:
        """How often a rhythm comes in each month: many tactics share both, and counting takes its time."""
        if every is None or period is None:
            return None
        known = self.rhythms.get((every, period))
        if known is None:
            known = self.rhythms[every, period] = every.by_month(period)
        return known

    def spending(self) -> Spending:
        """What was entered, frozen."""
        parents, words = self.by_parent.totals(), self.by_word.totals()
        actions, lines = total_of(self.tactics.values()), total_of(self.lines.values())
        total = total_of((actions, lines))
        by_month = dict(sorted(self.months.get(("plan", None), {}).items()))
        reached, known = self.reached

        def entities(section: str) -> Mapping[EntityId, Figure]:
            return {key: figure for (of, key), figure in parents.items() if of == section and key is not None}

        return Spending(
            total=total,
            tactics_total=actions,
            lines_total=lines,
            by_tactic=self.tactics,
            by_line=self.lines,
            by_strategy=entities("strategies"),
            by_objective=entities("objectives"),
            by_goal=entities("goals"),
            by_campaign=entities("campaigns"),
            by_channel=entities("channels"),
            parts_by_channel=self.by_part,
            by_owner=entities("team"),
            by_role={name: figure for (of, name), figure in words.items() if of == "role"},
            by_kind={name: figure for (of, name), figure in words.items() if of == "kind"},
            by_category={name: figure for (of, name), figure in words.items() if of == "category"},
            without={section: figure for (section, key), figure in parents.items() if key is None},
            by_month=by_month,
            by_strategy_month={key: months for (of, key), months in self.months.items()
                               if of == "strategies" and isinstance(key, EntityId)},
            by_role_month={key: months for (of, key), months in self.months.items()
                           if of == "role" and isinstance(key, str)},
            by_line_month={key: months for (of, key), months in self.months.items()
                           if of == "lines" and isinstance(key, EntityId)},
            undated=total.likely - sum(by_month.values(), Decimal(0)),
            ceilings=self.ceilings(),
            envelopes=self.roofs(),
            optional=self.optional,
            unknown=tuple(self.unknown),
            budget_total=self.means.total,
            revenue=money(self.budget.revenue) if self.budget is not None else None,
            contingency=self.means.contingency,
            available=self.means.available,
            share_reaching_objectives=None if self.plan.budget == "none" else percent(reached, known),
        )  # fmt: skip

    def ceilings(self) -> Mapping[EntityId, Roof]:
        """The campaigns that say a budget, with what is spent below it."""
        found: dict[EntityId, Roof] = {}
        inside = self.likely_by(self.trace.effective(key).campaign for key in self.tactics)
        for campaign in self.plan.campaigns.values():
            if campaign.budget is None or campaign.set_aside:
                continue
            limit = self.total(campaign.budget, self.schedule.period(campaign.key))
            if limit is not None:
                found[campaign.key] = Roof(limit, inside.get(campaign.key, Decimal(0)))
        return found

    def likely_by(self, owners: Iterable[EntityId | None]) -> Mapping[EntityId | None, Decimal]:
        """The likely money of tactics by the entity that `owners` names for each, in their order."""
        found: dict[EntityId | None, Decimal] = {}
        for owner, figure in zip(owners, self.tactics.values(), strict=True):
            found[owner] = found.get(owner, Decimal(0)) + figure.likely
        return found

    def roofs(self) -> Mapping[EntityId, Roof]:
        """The lines that cover things, with what these spend: each tactic whole, or by its channels."""
        if not self.envelopes:
            return {}
        whole: dict[EntityId, list[EntityId]] = {}
        for key in self.tactics:
            campaign = self.trace.effective(key).campaign
            for above in (key, campaign, self.trace.primary(key, "strategies")):
                if above is not None:
                    whole.setdefault(above, []).append(key)
        channels = {key: sum(parts.values(), Decimal(0)) for key, parts in self.on_channel.items()}
        found: dict[EntityId, Roof] = {}
        for line, limit in self.envelopes.items():
            covered = [edge.target for edge in self.trace.uses(line) if edge.field == "covers"]
            held = {key for target in covered for key in whole.get(target, ())}
            spent = sum((self.tactics[key].likely for key in held), Decimal(0))
            for channel in covered:
                parts = self.on_channel.get(channel, {})
                # All of the channel's money but what is in already with its whole tactic.
                spent += channels.get(channel, Decimal(0)) - sum(
                    (parts.get(key, 0) for key in held), Decimal(0)
                )
            found[line] = Roof(limit, spent)
        return found


def merge(into: Months, more: Mapping[Month, Decimal]) -> None:
    """Add sums by month to those that stand in `into`."""
    for month, amount in more.items():
        into[month] = into.get(month, Decimal(0)) + amount
