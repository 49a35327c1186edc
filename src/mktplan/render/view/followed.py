"""What the plan is steered by beside its indicators: milestones, tests, reviews, who does what."""

from typing import Final

from mktplan.diagnostics import EntityId
from mktplan.i18n import N_
from mktplan.model import Experiment
from mktplan.model.vocabulary import REVIEW_KINDS
from mktplan.render.view.context import Context, short_name
from mktplan.render.view.sheet import (
    Cell,
    Row,
    Sheet,
    dated,
    linked,
    named_by,
    owner,
    prose,
    remark,
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
# In every language the four letters are the same: what they stand for is said in the legend.
LETTERS: Final = {"responsible": "R", "accountable": "A", "consulted": "C", "informed": "I"}
# Beyond that many people a column each is too narrow: their names stand in the cells then.
COLUMNS: Final = 8


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
            prose(each.title, remark(each)),
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
            tested_when(context, each),
            prose(each.decision),
            prose(each.result),
            owner(context, each.owner),
            note=remark(each),
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


def tested_when(context: Context, experiment: Experiment) -> Cell:
    """When a test runs: as it says, else when the action runs in which it is made."""
    if experiment.when is not None or not experiment.tactic:
        return dated(context, experiment.when)
    return words(context.when(EntityId("tactics", experiment.tactic)))


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
            note=remark(each),
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
    members = [each for each in context.plan.team.values() if not each.set_aside]
    held: dict[EntityId, dict[tuple[str, str], None]] = {}
    for member in members:
        for part in RACI:
            for key in targets(context, member.key, part):
                entity = context.entity(key)
                if entity is not None and not entity.set_aside:
                    held.setdefault(key, {})[member.key.id, part] = None
    named = [
        each for each in members if any((each.key.id, part) in of for of in held.values() for part in RACI)
    ]
    heads: list[str]
    if len(named) <= COLUMNS:
        heads = [short_name(each.name) for each in named]
        cells = {
            key: [
                words(" ".join(LETTERS[part] for part in RACI if (each.key.id, part) in of)) for each in named
            ]
            for key, of in held.items()
        }
    else:
        heads = [context.text(label) for label in RACI.values()]
        cells = {
            key: [
                words(", ".join(short_name(each.name) for each in named if (each.key.id, part) in of))
                for part in RACI
            ]
            for key, of in held.items()
        }
    rows = [Row("", (linked((short(context, key),)), *cells[key])) for key in held]
    title = context.text("R does, A approves, C is asked, I is told")
    return sheet(title, (context.text("What"), *heads), rows)
