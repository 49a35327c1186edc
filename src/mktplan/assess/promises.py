"""What each tactic adds to each indicator in a window: as it says itself, or through the funnel."""

from collections.abc import Iterator, Mapping
from datetime import date
from fractions import Fraction
from typing import Final

from mktplan.assess.addition import UNDATED, Addition, amount, together
from mktplan.assess.effects import effect
from mktplan.assess.lengths import NONE, ONE, earlier, portion, units_in
from mktplan.assess.nature import nature_of
from mktplan.assess.schedule import Schedule
from mktplan.diagnostics import EntityId
from mktplan.model import Kpi, Plan, Tactic
from mktplan.trace import TraceGraph
from mktplan.values import Duration, Figure, Period

# A funnel has a handful of steps; the bound keeps a knot of indicators from multiplying without end.
LONGEST_FUNNEL: Final = 12
LONG_AGO: Final = date(1900, 1, 1)
ADDING_UP: Final = frozenset(("flow", "rate"))
Source = tuple[str, Fraction, Duration | None]


class Promises:
    """What the tactics that count promise. Answers are remembered; the plan does not change.

    Left out: what was set aside, what serves only something that was, what is optional, tests (they owe
    a decision), and KPIs that the plan does not have.
    """

    def __init__(self, plan: Plan, schedule: Schedule, trace: TraceGraph) -> None:
        self.plan = plan
        self.schedule = schedule
        self.baselines = baselines(plan)
        aimed = objective_figures(plan)
        self.natures = {
            name: nature_of(kpi, self.baselines.get(name), *aimed.get(name, ()))
            for name, kpi in plan.kpis.items()
        }
        self.percents = {
            name: self.natures[name] == "share"
            or kpi.unit == "%"
            or scale_of(self.baselines.get(name)) == "%"
            for name, kpi in plan.kpis.items()
        }
        self.known: dict[tuple[str, str, Period], Addition] = {}
        self.stemming: dict[str, frozenset[str]] = {}
        self.expecting: dict[str, list[str]] = {}
        for name, tactic in plan.tactics.items():
            if counts(tactic) and not trace.dropped_only(tactic.key):
                for kpi in tactic.expects:
                    self.expecting.setdefault(kpi, []).append(name)

    def tactics(self, kpi: str) -> tuple[EntityId, ...]:
        """The tactics that expect a KPI, or one from which it stems, in the plan's order."""
        names = {name for source in self.stems(kpi) for name in self.expecting.get(source, ())}
        if not names:
            return ()
        if len(names) == 1:
            return tuple(EntityId("tactics", name) for name in names)
        return tuple(EntityId("tactics", name) for name in self.plan.tactics if name in names)

    def stems(self, kpi: str) -> frozenset[str]:
        """A KPI and all those from which it stems through the funnel."""
        known = self.stemming.get(kpi)
        if known is not None:
            return known
        found = {kpi}
        layer = {kpi}
        for _ in range(LONGEST_FUNNEL):
            layer = {name for below in layer for name, _, _ in self.sources(below)} - found
            found |= layer
        return self.stemming.setdefault(kpi, frozenset(found))

    def sources(self, kpi: str) -> Iterator[Source]:
        """The KPIs that become this one: name, part that does (1 for what a stock accumulates), lag."""
        known = self.plan.kpis.get(kpi)
        if known is None or self.natures[kpi] == "share":
            return
        inflows = {name: (Fraction(flow.rate.fraction), flow.lag) for name, flow in known.from_.items()}
        if known.accumulates is not None and self.natures[kpi] == "stock":
            inflows.setdefault(known.accumulates, (ONE, None))
        for name, (rate, lag) in inflows.items():
            if self.natures.get(name) in ADDING_UP:
                yield name, rate, lag

    def added(self, tactic: EntityId, kpi: str, window: Period) -> Addition | None:
        """What a tactic adds to a KPI as it is judged in `window`; None where it promises nothing.

        A rate: on average in each unit of the window. A flow: in the window. A stock or a share: by
        the window's last day.
        """
        found = self.promised(tactic.id, kpi, window, LONGEST_FUNNEL)
        if found is not None and self.natures.get(kpi) == "rate":
            return found.times(1 / units_in(window, self.plan.kpis[kpi].per or "month"))
        return found

    def promised(self, tactic: str, kpi: str, window: Period, steps: int) -> Addition | None:
        """What a tactic adds: in the window for flows and rates, by its last day for stocks and shares.

        What it says itself of this KPI counts alone; else what it adds to those it stems from, at
        their rates, in the window moved back by their lags.
        """
        known = self.known.get((tactic, kpi, window))
        if known is not None:
            return known
        found = self.said(tactic, kpi, window)
        if found is None and steps > 0:
            found = self.through_funnel(tactic, kpi, window, steps - 1)
        if found is not None:
            self.known[tactic, kpi, window] = found
        return found

    def through_funnel(self, tactic: str, kpi: str, window: Period, steps: int) -> Addition | None:
        """What a tactic adds by way of the KPIs that become this one."""
        parts: list[Addition] = []
        expected = self.plan.tactics[tactic].expects
        for name, rate, lag in self.sources(kpi):
            if name not in expected and not (self.stems(name) & expected.keys()):
                continue
            before = earlier(window, lag)
            if before is None:
                continue
            if self.natures[kpi] == "stock" and before.end >= LONG_AGO:
                before = Period(LONG_AGO, before.end, before.hangs_on)
            part = self.promised(tactic, name, before, steps)
            if part is not None:
                parts.append(part.times(rate))
        return together(parts) if parts else None

    def said(self, tactic: str, kpi: str, window: Period) -> Addition | None:
        """What a tactic itself says of a KPI; None where it says nothing."""
        entity, known = self.plan.tactics[tactic], self.plan.kpis.get(kpi)
        expected = entity.expects.get(kpi)
        if expected is None or known is None:
            return None
        if isinstance(expected, Figure):
            return self.over_its_effect(entity, expected, known, window)
        parts = []
        for when, figure in expected.items():
            period = self.schedule.resolve(when)
            if period is None or not period.comparable(window):
                parts.append(UNDATED)
            else:
                parts.append(self.placed(self.amount(figure, known), kpi, period, window))
        return together(parts)

    def over_its_effect(self, tactic: Tactic, figure: Figure, kpi: Kpi, window: Period) -> Addition:
        """What a single figure adds: for a rate in every unit, else in all, while the tactic works."""
        works = self.works(tactic, kpi.key.id, window)
        if works is None or not works.comparable(window):
            return UNDATED
        whole = self.amount(figure, kpi)
        if self.natures[kpi.key.id] != "rate":
            return self.placed(whole, kpi.key.id, works, window)
        shared = works.intersect(window)
        return marked(whole, units_in(shared, kpi.per or "month") if shared else NONE, works, window)

    def works(self, tactic: Tactic, kpi: str, window: Period) -> Period | None:
        """The days on which a tactic adds to results; what waits for a trigger, all those of the plan."""
        period = self.schedule.period(tactic.key)
        if period is None:
            return self.schedule.plan_period if tactic.trigger is not None else None
        if self.natures[kpi] not in ADDING_UP:
            # A stock or a share keeps what it gained: nothing needs to go on working.
            return period
        return effect(tactic, period, self.schedule.plan_period, window.end)

    def placed(self, whole: Addition, kpi: str, period: Period, window: Period) -> Addition:
        """The part of what is added evenly over `period` that counts in `window`."""
        if self.natures[kpi] in ADDING_UP:
            return marked(whole, portion(period, window), period, window)
        # What a stock or a share has gained by the window's end, it keeps.
        by_then = Period(min(period.start, window.start), window.end, window.hangs_on)
        return marked(whole, portion(period, by_then), period, by_then)

    def amount(self, figure: Figure, kpi: Kpi) -> Addition:
        """What a figure says is added, in the KPI's unit."""
        name = kpi.key.id
        return amount(figure, kpi, percent=self.percents[name], baseline=self.baselines.get(name))


def marked(whole: Addition, factor: Fraction, period: Period, window: Period) -> Addition:
    """An addition times a factor, and whether `period` lies before or after the window."""
    if whole.undated:
        return whole
    part = whole.times(factor)
    ended, later = period.end < window.start, period.start > window.end
    return Addition(part.likely, part.best, part.worst, ended, later)


def counts(tactic: Tactic) -> bool:
    """Whether a tactic's results count."""
    return not tactic.set_aside and tactic.status != "optional" and tactic.role != "test"


def scale_of(figure: Figure | None) -> str:
    """The figure's scale."""
    return figure.scale if figure is not None else ""


def baselines(plan: Plan) -> Mapping[str, Figure]:
    """Where each KPI starts: as it says itself, else as the first objective says that is judged by it."""
    found = {name: kpi.baseline for name, kpi in plan.kpis.items() if kpi.baseline is not None}
    for objective in plan.objectives.values():
        if objective.kpi is not None and objective.baseline is not None and not objective.set_aside:
            found.setdefault(objective.kpi, objective.baseline)
    return {name: figure.as_level() for name, figure in found.items()}


def objective_figures(plan: Plan) -> Mapping[str, list[Figure | None]]:
    """The targets that objectives set for each KPI."""
    found: dict[str, list[Figure | None]] = {}
    for objective in plan.objectives.values():
        if objective.kpi is not None:
            found.setdefault(objective.kpi, []).append(objective.target)
    return found
