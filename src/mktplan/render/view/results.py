"""What tactics bring, summed for a strategy and said in words."""

from decimal import Decimal

from mktplan.assess import Coverage
from mktplan.diagnostics import EntityId
from mktplan.model import Tactic
from mktplan.render.view.context import Context
from mktplan.render.view.moves import lower_first
from mktplan.values import Figure


def by_strategy(context: Context, coverage: Coverage) -> dict[EntityId, Decimal]:
    """What the tactics of each strategy add to an aim in its window; without a strategy they are left out."""
    found: dict[EntityId, Decimal] = {}
    for each in coverage.contributions:
        strategy = context.trace.effective(each.tactic).strategy
        if strategy is not None and each.amount:
            found[strategy] = found.get(strategy, Decimal(0)) + each.amount
    return found


def added_by(context: Context, strategy: EntityId) -> tuple[str, ...]:
    """One text an objective or measure that the strategy's tactics add to.

    “+12.7 leads a month”, “prompted awareness: +6 points”.
    """
    aims = list(context.assessment.coverage.values())
    for measures in context.assessment.measures.values():
        aims += measures.values()
    return tuple(
        added(context, coverage, amount)
        for coverage in aims
        if (amount := by_strategy(context, coverage).get(strategy, Decimal(0)))
    )


def added(context: Context, coverage: Coverage, amount: Decimal) -> str:
    """An amount added to an aim, with its unit, or its KPI where the unit says little."""
    indicator = context.plan.kpis.get(coverage.kpi.id)
    shown = context.change(amount, coverage.target.scale if coverage.target is not None else "", indicator)
    if indicator is None:
        return shown
    if indicator.unit in (None, "%", context.currency):
        return context.pair(lower_first(context, indicator.name), shown)
    return f"{shown}{context.unit(indicator)}"


def promised(context: Context, tactic: Tactic) -> tuple[str, ...]:
    """What a tactic says it adds: one text a KPI, period by period where it says so."""
    found = []
    for name, expected in tactic.expects.items():
        kpi = context.named("kpis", name)
        if isinstance(expected, Figure):
            found.append(context.pair(kpi, context.figure(expected, name)))
            continue
        parts = " · ".join(
            context.pair(context.period(context.days(when)) or when.written, context.figure(figure, name))
            for when, figure in expected.items()
        )
        found.append(f"{kpi} · {parts}")
    if tactic.kpi and tactic.target is not None:
        found.append(
            context.pair(context.named("kpis", tactic.kpi), context.figure(tactic.target, tactic.kpi))
        )
    return tuple(found)
