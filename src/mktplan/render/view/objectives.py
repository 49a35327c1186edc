"""Objectives: where each starts, where it would be without the plan, what is aimed at and given."""

from dataclasses import dataclass
from decimal import Decimal

from mktplan.assess import Coverage
from mktplan.model import Objective
from mktplan.render.charts import Mark, Table, Track
from mktplan.render.view.context import Context, Link, anchor
from mktplan.render.view.heading import Heading
from mktplan.render.view.moves import lower_first, objective_name


@dataclass(frozen=True, slots=True)
class GoalRow:
    """A goal of the company."""

    title: str
    kpi: str
    start: str
    target: str
    deadline: str
    owner: str


@dataclass(frozen=True, slots=True)
class Named:
    """A name and its figure: a milestone, a guardrail."""

    name: str
    figure: str


@dataclass(frozen=True, slots=True)
class MeasureRow:
    """One figure of an ambition in words."""

    kpi: str
    start: str
    target: str
    gives: str
    deadline: str
    coverage: str
    state: str


@dataclass(frozen=True, slots=True)
class ObjectiveRow:
    """An objective; `state` is "short", "tight", "covered", "kept" or "" where nothing can be said."""

    anchor: str
    name: str
    statement: str
    kpi: Link
    start: str
    without: str
    target: str
    gives: str
    per: str
    deadline: str
    window: str
    owner: str
    coverage: str
    state: str
    goals: tuple[str, ...]
    audience: tuple[Link, ...]
    evidence: str
    why_without: str
    milestones: tuple[Named, ...]
    guardrails: tuple[Named, ...]
    done_when: str
    measures: tuple[MeasureRow, ...]
    track: Track | None


@dataclass(frozen=True, slots=True)
class ObjectivesPart:
    """Goals of the company, then the objectives that serve them."""

    heading: Heading
    goals: tuple[GoalRow, ...]
    objectives: tuple[ObjectiveRow, ...]


def objectives_part(context: Context) -> ObjectivesPart | None:
    """The part; None where the plan has neither goals nor objectives."""
    living = [each for each in context.plan.objectives.values() if not each.set_aside]
    goals = tuple(goal_rows(context))
    if not living and not goals:
        return None
    rows = tuple(objective_row(context, each) for each in living)
    heading = Heading("objectives", context.text("Objectives"), lead(context, living))
    return ObjectivesPart(heading, goals, rows)


def goal_rows(context: Context) -> list[GoalRow]:
    """The living goals."""
    found = []
    for goal in context.plan.goals.values():
        if goal.set_aside:
            continue
        found.append(
            GoalRow(
                title=goal.title,
                kpi=context.named("kpis", goal.kpi),
                start=context.figure(goal.baseline, goal.kpi),
                target=context.figure(goal.target.against(goal.baseline) if goal.target else None, goal.kpi),
                deadline=context.due(goal.deadline),
                owner=context.named("team", goal.owner),
            )
        )
    return found


def lead(context: Context, living: list[Objective]) -> str:
    """“4 objectives; the plan covers each gap in full; the tightest is …: 100% of the gap, no margin”."""
    if not living:
        return ""
    coverage = context.assessment.coverage
    known = [coverage[each.key] for each in living if each.key in coverage]
    judged = [each for each in known if each.ratio is not None]
    clauses = [context.count("one objective", "{n} objectives", len(living))]
    short = sum(1 for each in known if each.covered is False)
    if short:
        clauses.append(
            context.count("the gap of one is not covered", "the gaps of {n} are not covered", short)
        )
    elif len(judged) > 1:
        clauses.append(context.text("the plan covers every gap that can be computed"))
    if judged:
        clauses.append(tightest(context, min(judged, key=lambda each: each.ratio or 0), len(judged)))
    return context.sentence(clauses)


def tightest(context: Context, coverage: Coverage, among: int) -> str:
    """“the tightest is qualified leads: 100% of the gap, no margin”."""
    name = lower_first(context, objective_name(context, coverage.objective))
    share = context.words.show(coverage.share)
    if among == 1:
        return context.text("{objective}: the plan covers {share} of the gap", objective=name, share=share)
    if state(coverage) == "tight" and not context.assessment.money.contingency:
        return context.text(
            "the tightest is {objective}: {share} of the gap, no margin", objective=name, share=share
        )
    return context.text("the tightest is {objective}: {share} of the gap", objective=name, share=share)


def objective_row(context: Context, objective: Objective) -> ObjectiveRow:
    """One objective with all that its card shows."""
    coverage = context.assessment.coverage.get(objective.key)
    kpi = objective.kpi
    indicator = context.plan.kpis.get(kpi or "")
    target = coverage.target if coverage else objective.target
    without = objective.without_plan
    return ObjectiveRow(
        anchor=anchor(objective.key),
        name=objective_name(context, objective.key),
        statement=objective.statement,
        kpi=context.link(indicator.key) if indicator is not None else Link(""),
        start=context.figure(coverage.baseline if coverage else objective.baseline, kpi),
        without=context.figure(coverage.without if coverage else None, kpi),
        target=context.figure(target, kpi),
        gives=gives(context, coverage),
        per=context.per(indicator) if indicator is not None and indicator.nature == "rate" else "",
        deadline=context.due(objective.deadline),
        window=context.period(coverage.window) if coverage else "",
        owner=context.named("team", objective.owner or context.plan.identity.owner),
        coverage=coverage_words(context, coverage),
        state=state(coverage),
        goals=tuple(context.named("goals", goal) for goal in objective.goals),
        audience=context.audience(objective.audience),
        evidence=objective.evidence or "",
        why_without=getattr(without, "why", None) or "",
        milestones=tuple(
            Named(context.period(context.days(when)) or str(when), context.figure(figure, kpi))
            for when, figure in objective.milestones.items()
        ),
        guardrails=tuple(
            Named(context.named("kpis", name), context.figure(figure, name))
            for name, figure in objective.guardrails.items()
        ),
        done_when=objective.done_when or "",
        measures=measure_rows(context, objective),
        track=track(context, objective, coverage),
    )


def measure_rows(context: Context, objective: Objective) -> tuple[MeasureRow, ...]:
    """The figures of an ambition, with what the plan gives."""
    judged = context.assessment.measures.get(objective.key, {})
    found = []
    for name, measure in objective.measures.items():
        coverage = judged.get(name)
        found.append(
            MeasureRow(
                kpi=context.named("kpis", measure.kpi),
                start=context.figure(coverage.baseline if coverage else measure.baseline, measure.kpi),
                target=context.figure(coverage.target if coverage else measure.target, measure.kpi),
                gives=gives(context, coverage),
                deadline=context.due(measure.deadline),
                coverage=coverage_words(context, coverage),
                state=state(coverage),
            )
        )
    return tuple(found)


def gives(context: Context, coverage: Coverage | None) -> str:
    """The level that the plan is likely to reach; empty where that is not known."""
    if coverage is None or coverage.gives is None or coverage.undated:
        return ""
    return context.level(coverage.gives.likely, coverage.target, coverage.kpi.id)


def state(coverage: Coverage | None) -> str:
    """How well the plan covers an aim: see `ObjectiveRow`."""
    if coverage is None or coverage.target is None or coverage.covered is None:
        return ""
    if not coverage.covered:
        return "short"
    if coverage.ratio is None:
        return "kept"
    return "tight" if coverage.ratio < Decimal("1.1") else "covered"


def coverage_words(context: Context, coverage: Coverage | None) -> str:
    """“100%, no margin”; what needs nothing more is “kept”."""
    stands = state(coverage)
    if coverage is None or not stands:
        return ""
    if stands == "kept" or coverage.share is None:
        return context.text("kept")
    share = context.words.show(coverage.share)
    if stands == "short":
        return context.text("{share}, short", share=share)
    if stands == "tight" and context.assessment.money.contingency:
        return context.text("{share}, the reserve is the margin", share=share)
    return context.text("{share}, no margin", share=share) if stands == "tight" else share


def track(context: Context, objective: Objective, coverage: Coverage | None) -> Track | None:
    """The objective on a line; None where there is nothing to move."""
    if coverage is None or coverage.target is None:
        return None
    kpi = coverage.kpi.id
    start, without, target = coverage.baseline, coverage.without, coverage.target
    level = coverage.gives.likely if coverage.gives is not None and not coverage.undated else None
    figures = [each.likely for each in (start, without, target) if each is not None]
    values = {*figures, *((level,) if level is not None else ())}
    if len(values) < 2:
        return None
    marks = {
        "start": Mark(context.text("start"), start.likely, context.figure(start, kpi)) if start else None,
        "without": Mark(context.text("without the plan"), without.likely, context.figure(without, kpi))
        if without
        else None,
        "gives": Mark(context.text("plan gives"), level, gives(context, coverage))
        if level is not None
        else None,
    }
    aim = Mark(context.text("target"), target.likely, context.figure(target, kpi))
    rows = tuple((mark.name, mark.shown) for mark in (*marks.values(), aim) if mark is not None)
    return Track(
        id=f"track-{objective.key.id}",
        title=objective_name(context, objective.key),
        shows=context.several(context.pair(*row) for row in rows),
        table=Table((), rows, (1,)),
        target=aim,
        **marks,
    )
