"""Where we stand: the last period in review, and the facts that weigh most."""

from dataclasses import dataclass

from mktplan.model import Previous
from mktplan.render.view.context import Context, anchor
from mktplan.render.view.diagnosis import findings
from mktplan.render.view.heading import Heading
from mktplan.render.view.sheet import Item, Row, Sheet, linked, prose, sheet, sheets, words

FACTS = 3


@dataclass(frozen=True, slots=True)
class StandingPart:
    """The last period in words and sheets, then up to three facts."""

    heading: Heading
    text: str
    facts: tuple[Item, ...]
    sheets: tuple[Sheet, ...]


def standing_part(context: Context) -> StandingPart | None:
    """The part; None where the plan says nothing of the last period and no fact weighs most."""
    previous = context.plan.previous
    facts = tuple(
        Item(each.text, anchor(each.key), prose=True) for each in findings(context) if each.priority == "high"
    )[:FACTS]
    found = sheets(results_sheet(context, previous), lessons_sheet(context, previous)) if previous else ()
    text = (previous.text or "") if previous is not None else ""
    if not found and not facts and not text:
        return None
    heading = Heading("standing", context.text("Where we stand"), lead(context, previous))
    return StandingPart(heading, text, facts, found)


def lead(context: Context, previous: Previous | None) -> str:
    """“In 2026, £160,000 of £155,000 were spent; 2 of 4 aims were reached”."""
    if previous is None:
        return ""
    clauses = []
    if previous.spent is not None:
        spent = context.money(previous.spent.likely)
        if previous.budget is not None and previous.budget.likely:
            clauses.append(
                context.text(
                    "{spent} of {budget} were spent ({share})",
                    spent=spent,
                    budget=context.money(previous.budget.likely),
                    share=context.share(previous.spent.likely, previous.budget.likely),
                )
            )
        else:
            clauses.append(context.text("{spent} were spent", spent=spent))
    compared = [
        (name, each)
        for name, each in previous.results.items()
        if each.planned is not None and each.reached is not None
    ]
    if compared:
        kept = sum(1 for name, each in compared if reached(context, name, each.planned, each.reached))
        clauses.append(
            context.count(
                "one of {all} aims was reached", "{n} of {all} aims were reached", kept, all=len(compared)
            )
        )
    period = context.shown(previous.period)
    if not clauses or not period:
        return context.sentence(clauses)
    return context.sentence([context.pair(period, clauses[0]), *clauses[1:]])


def reached(context: Context, kpi: str, planned: object, value: object) -> bool:
    """Whether a result is at least as good as planned, in the KPI's direction."""
    indicator = context.plan.kpis.get(kpi)
    down = indicator is not None and indicator.direction == "down"
    aim, got = getattr(planned, "likely", 0), getattr(value, "likely", 0)
    return bool(got <= aim if down else got >= aim)


def results_sheet(context: Context, previous: Previous) -> Sheet | None:
    """What was planned and what was reached."""
    rows = [
        Row(
            "",
            (
                linked((context.link(context.key("kpis", name)),)),
                words(context.figure(each.planned, name)),
                words(context.figure(each.reached, name)),
            ),
        )
        for name, each in previous.results.items()
    ]
    heads = (context.text("Indicator"), context.text("Planned"), context.text("Reached"))
    return sheet(context.text("Planned and reached"), heads, rows, (1, 2))


def lessons_sheet(context: Context, previous: Previous) -> Sheet | None:
    """What was learnt and what it changes."""
    rows = [
        Row("", (prose(each.text), linked(context.section_links("tactics", each.changed))))
        for each in previous.lessons
    ]
    return sheet(
        context.text("What we learnt"), (context.text("Lesson"), context.text("What it changes")), rows
    )
