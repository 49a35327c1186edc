"""Annex: the editorial line and its calendar."""

from dataclasses import dataclass

from mktplan.model import Content
from mktplan.model.vocabulary import PIECE_STATUSES
from mktplan.render.view.context import Context
from mktplan.render.view.heading import Heading
from mktplan.render.view.sheet import (
    Row,
    Sheet,
    dated,
    fields_sheet,
    linked,
    prose,
    row,
    sheet,
    sheets,
    words,
)


@dataclass(frozen=True, slots=True)
class ContentAnnex:
    """Pillars, line and calendar."""

    heading: Heading
    sheets: tuple[Sheet, ...]


def content_annex(context: Context) -> ContentAnnex | None:
    """The annex; None where the plan has no editorial line."""
    content = context.plan.content
    if content is None or content.set_aside:
        return None
    found = sheets(
        pillar_sheet(context, content), line_sheet(context, content), calendar_sheet(context, content)
    )
    if not found:
        return None
    clauses = []
    if content.pillars:
        clauses.append(context.count("one pillar", "{n} pillars", len(content.pillars)))
    if content.calendar:
        clauses.append(context.count("one piece is planned", "{n} pieces are planned", len(content.calendar)))
    return ContentAnnex(Heading("content", context.text("Content"), context.sentence(clauses)), found)


def pillar_sheet(context: Context, content: Content) -> Sheet | None:
    """The subjects."""
    rows = [
        row(
            each,
            prose(each.title),
            linked(context.audience(each.audience)),
            linked(context.section_links("messages", each.messages)),
            words(context.shown(each.share)),
            note=each.notes or "",
        )
        for each in content.pillars.values()
        if not each.set_aside
    ]
    heads = (
        context.text("Pillar"),
        context.text("Audience"),
        context.text("Messages"),
        context.text("Share"),
    )
    return sheet(context.text("Editorial pillars"), heads, rows, (3,))


def line_sheet(context: Context, content: Content) -> Sheet | None:
    """Formats, charter, rhythm."""
    fields = (
        (context.text("Formats"), prose(*content.formats)),
        (context.text("Charter"), prose(content.charter)),
        (context.text("Rhythm"), prose(content.rhythm)),
    )
    heads = (context.text("Field"), context.text("What it says"))
    return fields_sheet(context.text("The editorial line"), heads, fields)


def calendar_sheet(context: Context, content: Content) -> Sheet | None:
    """What will appear, in the plan's order."""
    rows = [
        Row(
            "",
            (
                dated(context, each.when) or words("–"),
                prose(each.title),
                linked(context.section_links("channels", each.channels)),
                linked((context.link(context.key("pillars", each.pillar)),) if each.pillar else ()),
                words(context.choice(PIECE_STATUSES, each.status)),
            ),
        )
        for each in content.calendar
    ]
    heads = (
        context.text("When"), context.text("Piece"), context.text("Channels"), context.text("Pillar"),
        context.text("Status"),
    )  # fmt: skip
    return sheet(context.text("Editorial calendar"), heads, rows)
