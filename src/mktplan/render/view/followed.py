"""What the plan is steered by beside its indicators: milestones, tests, reviews, who does what."""

from typing import Final

from mktplan.diagnostics import EntityId
from mktplan.i18n import N_
from mktplan.model.vocabulary import REVIEW_KINDS
from mktplan.render.view.context import Context, short_name
from mktplan.render.view.sheet import (
    Row,
    Sheet,
    dated,
    linked,
    named_by,
    owner,
    prose,
    row,
    sheet,
    short,
    targets,
    words,
)

RACI: Final = {
    "responsible": N_("R (does)"),
    "accountable": N_("A (approves)"),
    "consulted": N_("C (is asked)"),
    "informed": N_("I (is told)"),
}


def milestone_sheet(context: Context) -> Sheet | None:
    """Points that are passed or not, by date; those without one last."""
    living = [each for each in context.plan.milestones.values() if not each.set_aside]

    def day(number: int) -> tuple[bool, object]:
        days = context.days(living[number].when)
        known = days is not None and not days.provisional
        return not known, days.end if days is not None and known else number

    rows = [
        row(
            each,
            dated(context, each.when) or words("–"),
            prose(each.title),
            prose(each.done_when),
            owner(context, each.owner),
            named_by(context, each, "depends_on"),
            words(context.text("decided by others") if each.external else ""),
        )
        for each in (living[number] for number in sorted(range(len(living)), key=day))
    ]
    heads = (
        context.text("When"), context.text("Milestone"), context.text("Done when"), context.text("Owner"),
        context.text("Waits for"), context.text("Remark"),
    )  # fmt: skip
    return sheet(context.text("Milestones"), heads, rows)


def experiment_sheet(context: Context) -> Sheet | None:
    """Tests with the rule that was written before the result."""
    rows = [
        row(
            each,
            prose(each.hypothesis),
            linked((context.link(EntityId("tactics", each.tactic)),) if each.tactic else ()),
            linked((context.link(EntityId("kpis", each.kpi)),) if each.kpi else ()),
            prose(*each.variants),
            prose(each.sample),
            dated(context, each.when),
            prose(each.decision),
            prose(each.result),
            owner(context, each.owner),
        )
        for each in context.plan.experiments.values()
        if not each.set_aside
    ]
    heads = (
        context.text("Hypothesis"), context.text("Action"), context.text("Indicator"),
        context.text("Variants"), context.text("Sample"), context.text("When"),
        context.text("Rule of decision"), context.text("Result"), context.text("Owner"),
    )  # fmt: skip
    return sheet(context.text("What we test"), heads, rows)


def review_sheet(context: Context) -> Sheet | None:
    """When the plan is looked at."""
    rows = [
        row(
            each,
            prose(each.title),
            words(context.choice(REVIEW_KINDS, each.kind)),
            words(context.shown(each.every)) + dated(context, each.when),
            linked(context.section_links("team", each.attendees)),
            linked(context.section_links("kpis", each.kpis)),
            prose(each.output),
            owner(context, each.owner),
        )
        for each in context.plan.reviews.values()
        if not each.set_aside
    ]
    heads = (
        context.text("Review"), context.text("Kind"), context.text("When"), context.text("Who"),
        context.text("Indicators"), context.text("Output"), context.text("Owner"),
    )  # fmt: skip
    return sheet(context.text("When we look at the plan"), heads, rows)


def raci_sheet(context: Context) -> Sheet | None:
    """Who does, approves, is asked and is told, thing by thing; None where nobody says so."""
    held: dict[EntityId, dict[str, list[str]]] = {}
    for member in context.plan.team.values():
        for part in RACI:
            for key in targets(context, member.key, (part,)):
                held.setdefault(key, {}).setdefault(part, []).append(short_name(member.name))
    rows = [
        Row(
            "",
            (
                linked((short(context, key),)),
                *(words(", ".join(parts.get(part, ()))) for part in RACI),
            ),
        )
        for key, parts in held.items()
    ]
    heads = (context.text("What"), *(context.text(label) for label in RACI.values()))
    return sheet(context.text("Who does, approves, is asked, is told"), heads, rows)
