"""One figure is promised once for one day and one audience."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import combinations
from typing import NamedTuple

from mktplan.diagnostics import EntityId
from mktplan.i18n import N_, Message
from mktplan.lint import Aside, Finding, LintContext, Spot, rule
from mktplan.lint.ends import last_day as end_of
from mktplan.lint.finding import FieldPath
from mktplan.model import Goal, Kpi, Objective
from mktplan.values import Figure, Period, When


class Promise(NamedTuple):
    """A value that a KPI is to reach: on which day, for whom, and where the file says so.

    `window` is the period of which the value is the total or the average; None where it is a value of
    that day. `judged` is the window in which a target with a deadline is judged, where the plan says so.
    """

    key: EntityId
    path: FieldPath
    kpi: str
    day: date | When
    value: Figure
    window: Period | None = None
    judged: Period | None = None
    audience: frozenset[str] = frozenset()
    markets: frozenset[str] = frozenset()

    @property
    def scope(self) -> tuple[frozenset[str], frozenset[str]]:
        """For whom and where."""
        return self.audience, self.markets

    @property
    def scoped(self) -> bool:
        """Whether it speaks of a part of the market only."""
        return bool(self.audience or self.markets)


@rule(
    "SMT044",
    levels="eee",
    since="0.1",
    message=N_("“{kpi}” is promised twice for {day}: {here} here, {there} in “{other}”"),
    hint=N_("agree on one figure, or tell the two apart with `audience` or `markets`"),
)
def conflicting_targets(ctx: LintContext) -> Iterator[Finding]:
    """Compares objectives, goals, milestones and the KPI's own targets; never what tactics contribute."""
    by_day: defaultdict[tuple[str, date | When], list[Promise]] = defaultdict(list)
    for promise in promises(ctx):
        by_day[promise.kpi, promise.day].append(promise)
    for (kpi, day), found in by_day.items():
        parts = len({one.scope for one in found if one.scoped})
        for first, second in combinations(found, 2):
            if comparable(first, second, parts) and differ(first, second):
                yield conflicting_targets.at(
                    second.key,
                    *second.path,
                    part="value",
                    asides=[Aside(Message(N_("the other value")), Spot(first.key, first.path, "value"))],
                    kpi=ctx.label(EntityId("kpis", kpi)),
                    day=day,
                    here=second.value,
                    there=first.value,
                    other=ctx.label(first.key),
                )
                break


def differ(first: Promise, second: Promise) -> bool:
    """Whether two promises give different values in the same notation."""
    one, two = first.value, second.value
    return one.scale == two.scale and one.likely != two.likely


def comparable(first: Promise, second: Promise, parts: int) -> bool:
    """Whether two promises for one day speak of the same thing.

    A value for all and one for a part are compared only where it is the only one of the `parts`.
    """
    if first.markets != second.markets or not same_window(first, second):
        return False
    if first.scope == second.scope:
        return True
    if first.scoped and second.scoped:
        return False
    return parts == 1


def same_window(first: Promise, second: Promise) -> bool:
    """Whether two promises are judged over the same days, as far as the plan tells."""
    if first.window is None and second.window is None:
        return first.judged is None or second.judged is None or first.judged == second.judged
    return (first.window or first.judged) == (second.window or second.judged)


def promises(ctx: LintContext) -> Iterator[Promise]:
    """All values that the plan promises, in the order of goals, KPIs, objectives."""
    for goal in ctx.plan.goals.values():
        if not goal.set_aside:
            yield from due(goal, ctx)
    for kpi in ctx.plan.kpis.values():
        if not kpi.set_aside:
            yield from over_time(kpi, "targets", kpi.targets, ctx)
    for objective in ctx.plan.objectives.values():
        if not objective.set_aside:
            yield from due(objective, ctx)
            yield from over_time(objective, "milestones", objective.milestones, ctx)
            yield from measured(objective, ctx)


def due(entity: Goal | Objective, ctx: LintContext) -> Iterator[Promise]:
    """The target of a goal or an objective on its deadline, where it has both."""
    if entity.kpi is None:
        return
    day = due_day(entity.deadline, ctx)
    value = level(entity.target, entity.baseline, entity.kpi, ctx)
    if day is not None and value is not None:
        promise = Promise(ctx.key(entity), ("target",), entity.kpi, day, value)
        yield scoped(promise, entity, ctx)


def measured(objective: Objective, ctx: LintContext) -> Iterator[Promise]:
    """The key results of an ambition."""
    for name, measure in objective.measures.items():
        day = due_day(measure.deadline or objective.deadline, ctx)
        value = level(measure.target, measure.baseline, measure.kpi, ctx)
        if day is not None and value is not None:
            path = ("measures", name, "target")
            yield scoped(Promise(ctx.key(objective), path, measure.kpi, day, value), objective, ctx)


def over_time(
    entity: Kpi | Objective, field: str, values: Mapping[When, Figure], ctx: LintContext
) -> Iterator[Promise]:
    """The values of a KPI's targets or an objective's milestones, period by period."""
    key = ctx.key(entity)
    kpi = key.id if isinstance(entity, Kpi) else entity.kpi
    if kpi is None:
        return
    declared = ctx.plan.kpis.get(kpi)
    nature = declared.nature if declared is not None else None
    for when, figure in values.items():
        period = ctx.period(when)
        value = level(figure, entity.baseline, kpi, ctx)
        if period is not None and value is not None:
            window = None if nature in ("stock", "share") or period.days == 1 else period
            # A share given for a half-year is that half's: beside a target judged on the year it is another.
            judged = period if nature == "share" else None
            promise = Promise(key, (field, when.written), kpi, end_of(when, period), value, window, judged)
            yield scoped(promise, entity, ctx)


def scoped(promise: Promise, entity: Goal | Kpi | Objective, ctx: LintContext) -> Promise:
    """The promise with the audience, markets and window of its objective; goals and KPIs speak of all."""
    if not isinstance(entity, Objective):
        return promise
    return promise._replace(
        audience=frozenset(entity.audience),
        markets=frozenset(entity.markets),
        judged=promise.judged or ctx.period(entity.judged_on),
    )


def due_day(when: When | None, ctx: LintContext) -> date | When | None:
    """The day that a deadline means, in the plan's words where it hangs on an open date; None for none."""
    period = ctx.period(when)
    return end_of(when, period) if when is not None and period is not None else None


def level(figure: Figure | None, baseline: Figure | None, kpi: str, ctx: LintContext) -> Figure | None:
    """The value that a figure means; a change without a baseline means none."""
    if figure is None or not figure.relative:
        return figure
    declared = ctx.plan.kpis.get(kpi)
    base = baseline or (declared.baseline if declared is not None else None)
    return figure.against(base) if base is not None else None
