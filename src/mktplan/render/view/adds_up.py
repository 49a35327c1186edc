"""Does it add up? From without the plan to the target, and down the funnel with its rates and lags."""

from dataclasses import dataclass
from decimal import Decimal
from itertools import takewhile
from typing import Final

from mktplan.assess import Coverage
from mktplan.diagnostics import EntityId
from mktplan.model import Kpi
from mktplan.render.charts import Bridge, Step, Table
from mktplan.render.view.context import Context, Link, anchor
from mktplan.render.view.heading import Heading
from mktplan.render.view.moves import lower_first, objective_name
from mktplan.render.view.objectives import coverage_words, gives, state
from mktplan.render.view.results import by_strategy

NOTHING: Final = "–"
MOST_STEPS: Final = 12


@dataclass(frozen=True, slots=True)
class CoverageRow:
    """An objective's arithmetic in words; `notes` say what ends too early and what decides."""

    objective: Link
    window: str
    without: str
    added: str
    gives: str
    target: str
    coverage: str
    state: str
    notes: tuple[str, ...]
    bridge: Bridge | None


@dataclass(frozen=True, slots=True)
class FunnelStep:
    """An indicator of the funnel; `rate` and `lag` say what of the one above becomes it.

    A `paced` figure is one per unit of time. `of` names the indicator above where that is not the line
    before: a second branch leaves it.
    """

    kpi: Link
    target: str
    per: str
    paced: bool
    when: str
    rate: str
    lag: str
    also: str
    of: str


@dataclass(frozen=True, slots=True)
class AddsUpPart:
    """Coverage of each objective, then the funnel."""

    heading: Heading
    rows: tuple[CoverageRow, ...]
    funnel: tuple[FunnelStep, ...]


def adds_up_part(context: Context) -> AddsUpPart | None:
    """The part; None where no objective can be computed and no funnel is declared."""
    judged = [each for each in aims(context) if each.target is not None and each.without is not None]
    rows = tuple(coverage_row(context, each) for each in judged)
    steps = funnel(context)
    if not rows and not steps:
        return None
    heading = Heading("adds-up", context.text("Does it add up?"), lead(context, judged, steps))
    return AddsUpPart(heading, rows, steps)


def aims(context: Context) -> list[Coverage]:
    """The coverage of each objective, and of each measure of an ambition."""
    found = list(context.assessment.coverage.values())
    for measures in context.assessment.measures.values():
        found += measures.values()
    return found


def name_of(context: Context, coverage: Coverage) -> str:
    """The objective's short name, or the measure's KPI."""
    if coverage.measure:
        return context.label(coverage.kpi)
    return objective_name(context, coverage.objective)


def lead(context: Context, judged: list[Coverage], steps: tuple[FunnelStep, ...]) -> str:
    """“60,000 visits become 27 customers; the plan reaches all 4 targets; what decides is “…””."""
    clauses = []
    counted = [step for step in main_way(steps) if step.target and not step.paced]
    if len(counted) > 1:
        clauses.append(
            context.text(
                "{many} become {few}",
                many=f"{counted[0].target} {lower_first(context, counted[0].kpi.words)}",
                few=f"{counted[-1].target} {lower_first(context, counted[-1].kpi.words)}",
            )
        )
    short = [each for each in judged if state(each) == "short"]
    for each in short[:2]:
        name = lower_first(context, name_of(context, each))
        missing = context.difference(each.short, scale_of(each), context.plan.kpis.get(each.kpi.id))
        clauses.append(
            context.text("{objective}: {missing} short of the target", objective=name, missing=missing)
        )
    if judged and not short:
        reached = sum(1 for each in judged if each.covered)
        if reached:
            clauses.append(all_reached(context, reached))
    decides = next((each.decides for each in (*short, *judged) if each.decides is not None), None)
    if decides is not None:
        clauses.append(context.text("what decides is “{name}”", name=context.label(decides)))
    return context.sentence(clauses)


def main_way(steps: tuple[FunnelStep, ...]) -> tuple[FunnelStep, ...]:
    """The funnel from its source down to the first branch."""
    return tuple(takewhile(lambda step: not step.of, steps))


def all_reached(context: Context, reached: int) -> str:
    """That the plan reaches its targets, and how many of its objectives that says nothing of."""
    objectives = sum(1 for each in context.plan.objectives.values() if not each.set_aside)
    if reached >= objectives:
        return context.count("the plan reaches its target", "the plan reaches all {n} targets", reached)
    return context.count(
        "the plan reaches one of {all} targets; for the others it promises nothing that can be computed",
        "the plan reaches {n} of {all} targets; for the others it promises nothing that can be computed",
        reached,
        all=objectives,
    )


def scale_of(coverage: Coverage) -> str:
    """Whether the figures are in per cent."""
    return coverage.target.scale if coverage.target is not None else ""


def coverage_row(context: Context, coverage: Coverage) -> CoverageRow:
    """One objective or measure."""
    kpi = coverage.kpi.id
    indicator = context.plan.kpis.get(kpi)
    return CoverageRow(
        objective=Link(name_of(context, coverage), anchor(coverage.objective)),
        window=context.period(coverage.window),
        without=context.figure(coverage.without, kpi),
        added=context.change(coverage.added, scale_of(coverage), indicator) if coverage.added else NOTHING,
        gives=gives(context, coverage),
        target=context.figure(coverage.target, kpi),
        coverage=coverage_words(context, coverage),
        state=state(coverage),
        notes=notes(context, coverage),
        bridge=bridge(context, coverage, indicator),
    )


def notes(context: Context, coverage: Coverage) -> tuple[str, ...]:
    """What ends too early, starts too late, or cannot be placed in time."""
    late = tuple(each.tactic for each in coverage.contributions if each.starts_after_window)
    found = []
    if coverage.ending:
        found.append(
            context.count(
                "One action ends too early to count: {names}",
                "{n} actions end too early to count: {names}",
                len(coverage.ending),
                names=quoted(context, coverage.ending),
            )
        )
    if late:
        found.append(
            context.count(
                "One action comes too late to count: {names}",
                "{n} actions come too late to count: {names}",
                len(late),
                names=quoted(context, late),
            )
        )
    if coverage.undated:
        found.append(
            context.count(
                "One action has no date and is not in the sum: {names}",
                "{n} actions have no date and are not in the sum: {names}",
                len(coverage.undated),
                names=quoted(context, coverage.undated),
            )
        )
    return tuple(found)


def quoted(context: Context, tactics: tuple[EntityId, ...]) -> tuple[str, ...]:
    """The titles of the first three, in quotation marks."""
    return tuple(context.text("“{name}”", name=context.label(each)) for each in tactics[:3])


def bridge(context: Context, coverage: Coverage, indicator: Kpi | None) -> Bridge | None:
    """The steps from without the plan to with it; None where fewer than two strategies add something."""
    if coverage.without is None or coverage.target is None or coverage.gives is None or coverage.undated:
        return None
    amounts = by_strategy(context, coverage)
    adding = [
        (strategy.title, amount)
        for strategy in context.plan.strategies.values()
        if (amount := amounts.get(strategy.key, Decimal(0)))
    ]
    if len(adding) < 2:
        return None
    adding.sort(key=lambda each: -abs(each[1]))
    steps = bridge_steps(context, coverage, adding, indicator)
    name = name_of(context, coverage)
    first, amount = adding[0]
    target = context.figure(coverage.target, coverage.kpi.id)
    return Bridge(
        id=f"bridge-{coverage.objective.id}{'-' if coverage.measure else ''}{coverage.measure}",
        title=context.text(
            "{objective}: “{strategy}” brings {share} of what is added",
            objective=name, strategy=first, share=context.share(abs(amount), abs(coverage.added)),
        ),
        shows=context.text("What each choice adds to the level without the plan; a line marks the target."),
        table=Table(
            (context.text("Step"), context.text("Figure")),
            (*((step.label, step.shown) for step in steps), (context.text("Target"), target)),
            (1,),
        ),
        steps=steps,
        target=coverage.target.likely,
        target_shown=context.text("target {figure}", figure=target),
    )  # fmt: skip


def bridge_steps(
    context: Context, coverage: Coverage, adding: list[tuple[str, Decimal]], indicator: Kpi | None
) -> tuple[Step, ...]:
    """Without the plan, each strategy, what no strategy holds, with the plan."""
    without = coverage.without
    level = without.likely if without is not None else Decimal(0)
    steps = [
        Step(context.text("Without the plan"), level, context.figure(without, coverage.kpi.id), look="f5")
    ]
    rest = coverage.added - sum((amount for _, amount in adding), Decimal(0))
    others = [(context.text("Other actions"), rest)] if abs(rest) >= Decimal("0.05") else []
    for title, amount in [*adding, *others]:
        shown = context.change(amount, scale_of(coverage), indicator)
        steps.append(Step(title, level + amount, shown, start=level, look="f2"))
        level += amount
    end = coverage.gives.likely if coverage.gives is not None else level
    steps.append(Step(context.text("With the plan"), end, gives(context, coverage), look="f1"))
    return tuple(steps)


def funnel(context: Context) -> tuple[FunnelStep, ...]:
    """The indicators that stem from each other, the source first, each branch below where it leaves."""
    kpis = context.plan.kpis
    children: dict[str, list[Kpi]] = {}
    for kpi in kpis.values():
        for parent in kpi.from_:
            if parent in kpis:
                children.setdefault(parent, []).append(kpi)
    root = next((kpi for name, kpi in kpis.items() if name in children and not kpi.from_), None)
    found: dict[str, FunnelStep] = {}
    waiting: list[tuple[Kpi, Kpi | None]] = [(root, None)] if root is not None else []
    last: Kpi | None = None
    while waiting and len(found) < MOST_STEPS:
        kpi, before = waiting.pop()
        if kpi.key.id in found:
            continue
        found[kpi.key.id] = funnel_step(context, kpi, before, leaves=before is not last)
        below = sorted(children.get(kpi.key.id, ()), key=lambda each: each.from_[kpi.key.id].rate.percent)
        # The largest part first: it is the main way.
        waiting.extend((each, kpi) for each in below)
        last = kpi
    return tuple(found.values())


def funnel_step(context: Context, kpi: Kpi, before: Kpi | None, *, leaves: bool) -> FunnelStep:
    """One indicator and what of the one before becomes it; `leaves`: that one is not the line above."""
    inflow = kpi.from_.get(before.key.id) if before is not None else None
    when, target = context.aim(kpi)
    judged = [
        each for each in context.plan.objectives.values() if each.kpi == kpi.key.id and not each.set_aside
    ]
    if target is None and judged:
        coverage = context.assessment.coverage.get(judged[0].key)
        target = coverage.target if coverage is not None else None
    period = context.days(when)
    paced = kpi.nature == "rate" and when is None and target is not None
    return FunnelStep(
        kpi=Link(kpi.name, anchor(kpi.key)),
        target=context.figure(target, kpi.key.id),
        per=context.per(kpi) if paced else "",
        paced=paced,
        when=context.period(period),
        rate=context.words.show(inflow.rate) if inflow is not None else "",
        lag=context.words.show(inflow.lag) if inflow is not None and inflow.lag is not None else "",
        also=kpi.also_from or "",
        of=before.name if before is not None and leaves else "",
    )
