"""Where we stand: the last period in review, and the facts that weigh most."""

from dataclasses import dataclass

from mktplan.i18n import N_
from mktplan.model import Finding, Kpi, Outcome, Previous
from mktplan.render.view.context import Context, anchor
from mktplan.render.view.diagnosis import answers, findings, left
from mktplan.render.view.heading import Heading
from mktplan.render.view.sheet import Cell, Item, Row, Sheet, dated, linked, prose, sheet, sheets, words

FACTS = 3


@dataclass(frozen=True, slots=True)
class Fact:
    """A finding of high priority: its text, where it comes from, what answers it or why nothing does."""

    anchor: str
    text: str
    print: Cell
    answers: Cell
    left: str


@dataclass(frozen=True, slots=True)
class StandingPart:
    """The last period in words, the facts, then sheets."""

    heading: Heading
    text: str
    notes: str
    facts: tuple[Fact, ...]
    more_facts: str
    sheets: tuple[Sheet, ...]


def standing_part(context: Context) -> StandingPart | None:
    """The part; None where the plan says nothing of the last period and no fact weighs most."""
    previous = context.plan.previous
    if previous is not None and previous.set_aside:
        previous = None
    heaviest = [each for each in findings(context) if each.priority == "high"]
    found = sheets(results_sheet(context, previous), lessons_sheet(context, previous)) if previous else ()
    text = (previous.text or "") if previous is not None else ""
    opening = lead(context, previous, len(heaviest))
    if not (opening or found or text):
        return None
    hidden = len(heaviest) - FACTS
    return StandingPart(
        Heading("standing", context.text("Where we stand"), opening),
        text,
        (previous.notes or "") if previous is not None else "",
        tuple(fact(context, each) for each in heaviest[:FACTS]),
        context.count("and one more", "and {n} more", hidden) if hidden > 0 else "",
        found,
    )


def fact(context: Context, finding: Finding) -> Fact:
    """A finding as one of the facts."""
    return Fact(
        anchor(finding.key),
        finding.text,
        (*prose(finding.source), *dated(context, finding.date)),
        () if finding.set_aside else answers(context, finding),
        left(context, finding),
    )


def lead(context: Context, previous: Previous | None, heaviest: int) -> str:
    """“2026: £154,000 of £160,000 were spent (96%); none of the 2 aims was reached; 3 lessons”."""
    clauses = []
    if previous is not None:
        clauses = [each for each in (spending(context, previous), aims(context, previous)) if each]
        period = context.shown(previous.period)
        if clauses and period:
            clauses[0] = context.pair(period, clauses[0])
        clauses.append(taught(context, previous))
    if not any(clauses) and heaviest:
        clauses = [context.count("one fact weighs most", "{n} facts weigh most", heaviest)]
    return context.sentence(clauses)


def spending(context: Context, previous: Previous) -> str:
    """What was spent of what there was."""
    if previous.spent is None:
        return ""
    spent = context.money(previous.spent.likely)
    if previous.budget is None or not previous.budget.likely:
        return context.text("{spent} were spent", spent=spent)
    return context.text(
        "{spent} of {budget} were spent ({share})",
        spent=spent,
        budget=context.money(previous.budget.likely),
        share=context.share(previous.spent.likely, previous.budget.likely),
    )


def aims(context: Context, previous: Previous) -> str:
    """How many of the aims were reached, as far as they can be compared."""
    judged = [
        good for name, each in previous.results.items() if (good := reached(context, name, each)) is not None
    ]
    if not judged:
        return ""
    if len(judged) == 1:
        return context.text("the aim was reached") if judged[0] else context.text("the aim was missed")
    kept = judged.count(True)
    if not kept:
        return context.text("none of the {all} aims was reached", all=len(judged))
    if kept == len(judged):
        return context.text("each of the {all} aims was reached", all=kept)
    return context.count(
        "one of {all} aims was reached", "{n} of {all} aims were reached", kept, all=len(judged)
    )


def taught(context: Context, previous: Previous) -> str:
    """How many lessons there are, and how many actions are different because of them."""
    if not previous.lessons:
        return ""
    lessons = context.count("one lesson", "{n} lessons", len(previous.lessons))
    changed = {name for lesson in previous.lessons for name in lesson.changed}
    if not changed:
        return lessons
    return context.count(
        "{lessons}, which change one action",
        "{lessons}, which change {n} actions",
        len(changed),
        lessons=lessons,
    )


def reached(context: Context, kpi: str, outcome: Outcome) -> bool | None:
    """Whether a result is at least as good as planned; None where the two cannot be compared."""
    planned, result = outcome.planned, outcome.reached
    if planned is None or result is None or planned.relative or result.relative:
        return None
    if planned.scale != result.scale:
        return None
    indicator = context.plan.kpis.get(kpi)
    direction = (indicator.direction if indicator is not None else None) or "up"
    if planned.sort in ("min", "max"):
        direction = "up" if planned.sort == "min" else "down"
    elif direction == "keep":
        return None
    aim = planned.worst(direction) if planned.sort == "range" else planned.likely
    return bool(result.likely <= aim if direction == "down" else result.likely >= aim)


def results_sheet(context: Context, previous: Previous) -> Sheet | None:
    """What was planned, what was reached, and what lies between."""
    rows = []
    for name, each in previous.results.items():
        indicator = context.plan.kpis.get(name)
        rows.append(
            Row(
                "",
                (
                    linked((context.link(context.key("kpis", name)),)),
                    words(context.figure(each.planned, name)),
                    words(context.figure(each.reached, name)),
                    difference(context, name, each),
                ),
                note=unit(context, indicator) if indicator is not None else "",
            )
        )
    heads = (N_("Indicator"), N_("Planned"), N_("Reached"), N_("Difference"))
    planned = any(each.planned is not None for each in previous.results.values())
    title = context.text("Planned and reached") if planned else context.text("What we reached")
    return sheet(title, tuple(map(context.text, heads)), rows, (1, 2, 3))


def unit(context: Context, indicator: Kpi) -> str:
    """What an indicator is counted in; empty where its name says it."""
    words_ = context.unit(indicator).strip()
    return "" if words_.casefold() in indicator.name.casefold() else words_


def difference(context: Context, kpi: str, outcome: Outcome) -> Cell:
    """What lies between planned and reached; in the look of what falls short where the aim was missed."""
    planned, result = outcome.planned, outcome.reached
    kept = reached(context, kpi, outcome)
    if planned is None or result is None or kept is None or not (planned.certain and result.certain):
        return ()
    amount = result.likely - planned.likely
    if not amount:
        return words(context.text("as planned"))
    shown = context.change(amount, planned.scale, context.plan.kpis.get(kpi))
    return (Item(shown, look="" if kept else "short"),)


def lessons_sheet(context: Context, previous: Previous) -> Sheet | None:
    """What was learnt and what it changes."""
    rows = [
        Row("", (prose(each.text), linked(context.section_links("tactics", each.changed))))
        for each in previous.lessons
    ]
    return sheet(
        context.text("What we learnt"), (context.text("Lesson"), context.text("What it changes")), rows
    )
