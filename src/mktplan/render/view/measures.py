"""How we will know: indicators, the limits that trigger a decision, tests."""

from dataclasses import dataclass

from mktplan.model import Kpi
from mktplan.render.view.context import Context, Link, anchor
from mktplan.render.view.diagnosis import benchmark_value
from mktplan.render.view.followed import experiment_sheet, review_sheet
from mktplan.render.view.heading import Heading
from mktplan.render.view.sheet import Cell, Sheet, linked, sheets, words
from mktplan.values import Duration, Figure, Malformed, parse_figure


@dataclass(frozen=True, slots=True)
class Reaction:
    """What is done when a figure leaves its path."""

    kpi: Link
    condition: str
    then: str


@dataclass(frozen=True, slots=True)
class KpiRow:
    """An indicator."""

    anchor: str
    name: str
    per: str
    definition: str
    formula: str
    start: str
    target: str
    limit: str
    source: str
    frequency: str
    owner: str
    benchmark: Cell
    used_by: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class TestRow:
    """A test and the decision it serves."""

    tactic: Link
    decides: str
    when: str
    money: str


@dataclass(frozen=True, slots=True)
class MeasuresPart:
    """Indicators, reactions, tests, and when the plan is looked at."""

    heading: Heading
    kpis: tuple[KpiRow, ...]
    reactions: tuple[Reaction, ...]
    tests: tuple[TestRow, ...]
    sheets: tuple[Sheet, ...]


def measures_part(context: Context) -> MeasuresPart | None:
    """The part; None where nothing is measured or tested."""
    kpis = [each for each in context.plan.kpis.values() if not each.set_aside]
    tests = test_rows(context)
    followed = sheets(experiment_sheet(context), review_sheet(context))
    if not kpis and not tests and not followed:
        return None
    reactions = tuple(
        Reaction(
            Link(kpi.name, anchor(kpi.key)),
            condition(context, kpi, reaction.if_, reaction.for_),
            reaction.then,
        )
        for kpi in kpis
        for reaction in kpi.reactions
    )
    guarded = sum(1 for kpi in kpis if kpi.reactions)
    clauses = [context.count("one indicator", "{n} indicators", len(kpis))] if kpis else []
    if guarded:
        clauses[-1] += ", " + context.count(
            "one with a limit that triggers a decision", "{n} with a limit that triggers a decision", guarded
        )
    written = sum(1 for each in context.plan.experiments.values() if not each.set_aside)
    if tests or written:
        clauses.append(
            context.count(
                "one test that ends in a decision",
                "{n} tests that end in a decision",
                len(tests) + written,
            )
        )
    heading = Heading(
        "measures", context.text("How we will know, and what we do then"), context.sentence(clauses)
    )
    return MeasuresPart(heading, tuple(kpi_row(context, each) for each in kpis), reactions, tests, followed)


def condition(context: Context, kpi: Kpi, text: str, lasting: Duration | None) -> str:
    """“under €35 for 1 month”: the plan's words, and how long it must last."""
    shown = context.text("off track") if text == "off track" else text
    if text.startswith("under "):
        shown = context.text("under {figure}", figure=figure_in(context, text.removeprefix("under "), kpi))
    elif text.startswith("over "):
        shown = context.text("over {figure}", figure=figure_in(context, text.removeprefix("over "), kpi))
    if lasting is None:
        return shown
    return context.text("{condition} for {duration}", condition=shown, duration=context.words.show(lasting))


def figure_in(context: Context, text: str, kpi: Kpi) -> str:
    """A figure as the language writes it, in the indicator's unit; words stay words."""
    try:
        return context.figure(parse_figure(text), kpi.key.id)
    except Malformed:
        return text


def kpi_row(context: Context, kpi: Kpi) -> KpiRow:
    """One indicator; its target is the last it names."""
    name = kpi.key.id
    _, target = context.aim(kpi)
    judged = [each for each in context.plan.objectives.values() if each.kpi == name and not each.set_aside]
    baseline = kpi.baseline
    if judged and target is None:
        coverage = context.assessment.coverage.get(judged[0].key)
        target = coverage.target if coverage is not None else judged[0].target
        baseline = baseline or judged[0].baseline
    if target is None:
        stated, begun = elsewhere(context, name)
        target, baseline = stated, baseline or begun
    return KpiRow(
        anchor=anchor(kpi.key),
        name=kpi.name,
        per=context.per(kpi) if kpi.nature == "rate" else "",
        definition=kpi.definition or "",
        formula=kpi.formula or "",
        start=context.figure(baseline, name),
        target=context.figure(target, name),
        limit=context.figure(kpi.limit, name),
        source=source(context, kpi),
        frequency=context.shown(kpi.frequency),
        owner=context.named("team", kpi.owner),
        benchmark=benchmark(context, kpi.benchmark),
        used_by=tuple(Link(each.statement, anchor(each.key)) for each in judged),
    )


def source(context: Context, kpi: Kpi) -> str:
    """The tool that an indicator is read in, and what is said of it where that does not name the tool."""
    tool, said = context.named("tools", kpi.tool), kpi.source or ""
    if tool.casefold() in said.casefold():
        return said
    return context.several(part for part in (tool, said) if part)


def benchmark(context: Context, name: str | None) -> Cell:
    """The benchmark that an indicator leans on: its value, then what it is."""
    found = context.plan.benchmarks.get(name or "")
    if found is None or found.set_aside:
        return ()
    link = context.link(found.key)
    return (*words(benchmark_value(context, found)), *linked((link,)))


def elsewhere(context: Context, kpi: str) -> tuple[Figure | None, Figure | None]:
    """Target and start of an indicator as a goal or a measure of an ambition states them."""
    for objective in context.plan.objectives.values():
        for measure in objective.measures.values():
            if measure.kpi == kpi and not objective.set_aside:
                return measure.target, measure.baseline
    for goal in context.plan.goals.values():
        if goal.kpi == kpi and not goal.set_aside:
            return goal.target, goal.baseline
    return None, None


def test_rows(context: Context) -> tuple[TestRow, ...]:
    """Tactics that test, but for those whose test is written out as an experiment."""
    told = {each.tactic for each in context.plan.experiments.values() if not each.set_aside}
    found = []
    for tactic in context.plan.tactics.values():
        if tactic.role == "test" and not tactic.set_aside and tactic.key.id not in told:
            figure = context.assessment.money.by_tactic.get(tactic.key)
            found.append(
                TestRow(
                    tactic=context.link(tactic.key),
                    decides=tactic.decides or "",
                    when=context.when(tactic.key),
                    money=context.money(figure.likely) if figure is not None else "",
                )
            )
    return tuple(found)
