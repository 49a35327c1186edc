"""Annex: what was decided, and on what it rested."""

from dataclasses import dataclass

from mktplan.model.vocabulary import CHOICES
from mktplan.render.view.asks import about, pending
from mktplan.render.view.context import Context
from mktplan.render.view.heading import Heading
from mktplan.render.view.sheet import Sheet, dated, owner, prose, remark, row, sheet, sheets, words


@dataclass(frozen=True, slots=True)
class DecisionsAnnex:
    """Decisions taken."""

    heading: Heading
    sheets: tuple[Sheet, ...]


def decisions_annex(context: Context) -> DecisionsAnnex | None:
    """The annex; None where nothing was decided yet."""
    taken = [each for each in context.plan.decisions.values() if not each.set_aside and not pending(each)]
    rows = [
        row(
            each,
            about(context, each),
            words(context.choice(CHOICES, each.choice)),
            dated(context, each.date),
            words(context.due(each.due)),
            owner(context, each.owner),
            prose(each.reason, remark(each)),
            prose(each.evidence),
        )
        for each in taken
    ]
    heads = (
        context.text("What it is about"), context.text("Decision"), context.text("Date"), context.text("Due"),
        context.text("Owner"), context.text("Reason"), context.text("Evidence"),
    )  # fmt: skip
    found = sheets(sheet(context.text("Decisions taken"), heads, rows))
    if not found:
        return None
    lead = context.sentence([context.count("one decision was taken", "{n} decisions were taken", len(taken))])
    return DecisionsAnnex(Heading("decisions", context.text("Decisions"), lead), found)
