"""What an objective aims at: from where, to where, judged when."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from mktplan.assess.nature import nature_of
from mktplan.assess.schedule import Schedule, last_day, resolved
from mktplan.assess.windows import open_window, window
from mktplan.diagnostics import EntityId
from mktplan.model import Kpi, Measure, Objective, Plan, WithoutPlan
from mktplan.values import Calendar, Figure, Period, When


@dataclass(frozen=True, slots=True)
class Aim:
    """One figure to be reached: an objective's, or one of its measures'.

    `target` and `without` are levels (changes were set against `baseline`); None where they are not
    known. `window` is None where no deadline can be told. `overlap` is a fraction, 0 to 1.
    """

    objective: EntityId
    measure: str
    kpi: Kpi
    nature: str
    per: str
    window: Period | None
    baseline: Figure | None
    without: Figure | None
    target: Figure | None
    overlap: Decimal


def aims(plan: Plan, schedule: Schedule) -> Iterator[Aim]:
    """The aims of all objectives that count, in the plan's order, each followed by those of its measures."""
    for objective in plan.objectives.values():
        if objective.set_aside:
            continue
        kpi = plan.kpis.get(objective.kpi or "")
        if kpi is not None:
            yield own_aim(objective, kpi, plan, schedule)
        for name, measure in objective.measures.items():
            kpi = plan.kpis.get(measure.kpi)
            if kpi is not None:
                yield measure_aim(objective, name, measure, kpi, plan, schedule)


def own_aim(objective: Objective, kpi: Kpi, plan: Plan, schedule: Schedule) -> Aim:
    """What the objective itself says; its KPI's baseline and targets serve where it says nothing."""
    said = schedule.deadline(objective.key)
    target = objective.target
    if target is None:
        when = target_period(kpi, said, schedule.calendar)
        target = kpi.targets[when] if when is not None else None
        if said is None and objective.deadline is None and when is not None:
            said = last_day(when, schedule.calendar)
    without = objective.without_plan
    stated = without.value if isinstance(without, WithoutPlan) else without
    return aim(
        objective, "", kpi, plan, schedule,
        baseline=objective.baseline or kpi.baseline,
        target=target,
        without=stated,
        judged_on=objective.judged_on,
        deadline=said if said is not None or objective.deadline is not None else plan_end(schedule),
        due=due_period(objective.deadline, schedule),
    )  # fmt: skip


def measure_aim(
    objective: Objective, name: str, measure: Measure, kpi: Kpi, plan: Plan, schedule: Schedule
) -> Aim:
    """What a measure says; the objective's deadline and window serve where it says none."""
    due = last_day(measure.deadline, schedule.calendar)
    if measure.deadline is None:
        due = schedule.deadline(objective.key)
        if objective.deadline is None:
            due = plan_end(schedule)
    return aim(
        objective, name, kpi, plan, schedule,
        baseline=measure.baseline or kpi.baseline,
        target=measure.target,
        without=None,
        judged_on=objective.judged_on if measure.deadline is None else None,
        deadline=due,
        due=due_period(measure.deadline or objective.deadline, schedule),
    )  # fmt: skip


def aim(
    objective: Objective,
    measure: str,
    kpi: Kpi,
    plan: Plan,
    schedule: Schedule,
    *,
    baseline: Figure | None,
    target: Figure | None,
    without: Figure | None,
    judged_on: When | None,
    deadline: date | None,
    due: Period | None,
) -> Aim:
    """The aim that these make: changes become levels, the window is found.

    `deadline` is the last day where it is known, `due` the period in which it lies, open or not.
    """
    baseline = baseline.as_level() if baseline is not None else None
    nature = nature_of(kpi, baseline, target)
    per = kpi.per or "month"
    judged = resolved(judged_on, schedule.calendar)
    if judged is None and judged_on is None and deadline is not None:
        start = resolved(objective.start, schedule.calendar) or schedule.plan_period
        first = start.start if start is not None and not start.hangs_on else None
        judged = window(nature, per, deadline, first, plan.identity.year_starts)
    if judged is None and judged_on is None and due is not None and due.hangs_on:
        judged = open_window(
            nature, per, due, resolved(objective.start, schedule.calendar) or schedule.plan_period
        )
    return Aim(
        objective=objective.key,
        measure=measure,
        kpi=kpi,
        nature=nature,
        per=per,
        window=judged,
        baseline=baseline,
        without=level(without, baseline) or baseline,
        target=level(target, baseline),
        overlap=min(objective.overlap.fraction, Decimal(1)) if objective.overlap is not None else Decimal(0),
    )


def level(figure: Figure | None, baseline: Figure | None) -> Figure | None:
    """A figure as a level; None for a change without a baseline."""
    if figure is None:
        return None
    reached = figure.against(baseline)
    return None if reached.relative else reached


def target_period(kpi: Kpi, deadline: date | None, calendar: Calendar) -> When | None:
    """The period whose target serves: the deadline's, else the last before it; without one, the last."""
    ends = [
        (period, when)
        for when in kpi.targets
        if (period := resolved(when, calendar)) is not None and not period.hangs_on
    ]
    around = [each for each in ends if deadline is not None and each[0].contains(deadline)]
    if around:
        return min(around, key=lambda each: each[0].end)[1]
    before = [each for each in ends if deadline is None or each[0].end < deadline]
    return max(before, key=lambda each: each[0].end)[1] if before else None


def due_period(deadline: When | None, schedule: Schedule) -> Period | None:
    """The days of a deadline; of none, those of the plan."""
    return resolved(deadline, schedule.calendar) if deadline is not None else schedule.plan_period


def plan_end(schedule: Schedule) -> date | None:
    """The last day of the plan; None where it has none or it is still open."""
    period = schedule.plan_period
    return period.end if period is not None and not period.hangs_on else None
