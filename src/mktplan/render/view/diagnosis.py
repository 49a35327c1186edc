"""Annex: where the plan starts from – SWOT, PESTEL, rivals, figures from outside – and what answers it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from mktplan.i18n import N_
from mktplan.model import Finding, Swot
from mktplan.model.vocabulary import PRIORITIES
from mktplan.render.view.context import Context, anchor
from mktplan.render.view.heading import Heading
from mktplan.render.view.sheet import (
    Cell,
    Item,
    Row,
    Sheet,
    dated,
    linked,
    prose,
    row,
    sheet,
    sheets,
    users,
    web,
    words,
)

SIDES: Final[Mapping[str, str]] = {
    "political": N_("Political"),
    "economic": N_("Economic"),
    "social": N_("Social"),
    "technological": N_("Technological"),
    "environmental": N_("Environmental"),
    "legal": N_("Legal"),
}
BOXES: Final[Mapping[str, str]] = {
    "strengths": N_("Strengths"),
    "weaknesses": N_("Weaknesses"),
    "opportunities": N_("Opportunities"),
    "threats": N_("Threats"),
}


@dataclass(frozen=True, slots=True)
class Remark:
    """A finding in its box: its text, the small print, what answers it, or why it is left unanswered."""

    anchor: str
    text: str
    note: str
    answers: Cell
    high: bool
    left: str = ""


@dataclass(frozen=True, slots=True)
class Box:
    """One field of the SWOT."""

    title: str
    remarks: tuple[Remark, ...]


@dataclass(frozen=True, slots=True)
class DiagnosisAnnex:
    """The SWOT as four boxes, all else as sheets."""

    heading: Heading
    boxes: tuple[Box, ...]
    sheets: tuple[Sheet, ...]


def diagnosis_annex(context: Context) -> DiagnosisAnnex | None:
    """The annex; None where the plan looks neither at itself nor around."""
    situation = context.plan.situation
    swot = situation.swot if situation is not None else None
    boxes = swot_boxes(context, swot) if swot is not None else ()
    found = sheets(
        pestel_sheet(context), audit_sheet(context), competitor_sheet(context), benchmark_sheet(context)
    )
    if not boxes and not found:
        return None
    heading = Heading("diagnosis", context.text("Diagnosis"), lead(context))
    return DiagnosisAnnex(heading, boxes, found)


def findings(context: Context) -> list[Finding]:
    """All findings that count."""
    return [
        entity
        for entity in context.workspace.bound.entities.values()
        if isinstance(entity, Finding) and not entity.set_aside
    ]


def lead(context: Context) -> str:
    """“14 findings; 11 of them are answered by the plan”."""
    those = findings(context)
    if not those:
        return ""
    clauses = [context.count("one finding", "{n} findings", len(those))]
    answered = sum(1 for each in those if answers(context, each))
    if answered == len(those) > 1:
        clauses.append(context.text("the plan answers every one"))
    elif answered:
        clauses.append(
            context.count("the plan answers one of them", "the plan answers {n} of them", answered)
        )
    return context.sentence(clauses)


def answers(context: Context, finding: Finding) -> Cell:
    """Strategies and tactics that answer a finding."""
    return linked(users(context, finding.key, "answers"))


def left(context: Context, finding: Finding) -> str:
    """Why a finding is left unanswered on purpose; empty for one that counts."""
    if not finding.set_aside:
        return ""
    until = context.days(finding.until)
    day = context.day(until.end) if until is not None else ""
    if day:
        return context.text("left unanswered until {day}: {why}", day=day, why=finding.why or "–")
    return context.text("left unanswered: {why}", why=finding.why or "–")


def small_print(context: Context, finding: Finding) -> str:
    """Area, evidence, source and date on one line."""
    date = context.words.show(finding.date) if finding.date is not None else ""
    parts = (finding.area, finding.evidence, finding.source, date)
    return " · ".join(part for part in parts if part)


def swot_boxes(context: Context, swot: Swot) -> tuple[Box, ...]:
    """The four fields, also the empty ones: what is missing in a SWOT shows."""
    boxes = tuple(
        Box(
            context.text(title),
            tuple(
                Remark(
                    anchor(each.key),
                    each.text,
                    small_print(context, each),
                    answers(context, each),
                    each.priority == "high",
                    left(context, each),
                )
                for each in getattr(swot, name).values()
            ),
        )
        for name, title in BOXES.items()
    )
    return boxes if any(box.remarks for box in boxes) else ()


def finding_row(context: Context, side: str, finding: Finding) -> Row:
    """A finding with the side it belongs to."""
    return row(
        finding,
        words(side),
        prose(finding.text),
        words(context.choice(PRIORITIES, finding.priority)),
        prose(finding.source),
        dated(context, finding.date),
        answers(context, finding),
        note=finding.evidence or "",
    )


def finding_sheet(context: Context, title: str, rows: list[Row]) -> Sheet | None:
    """A table of findings."""
    heads = (N_("Side"), N_("Finding"), N_("Priority"), N_("Source"), N_("Date"), N_("Answer"))
    return sheet(title, tuple(map(context.text, heads)), rows)


def pestel_sheet(context: Context) -> Sheet | None:
    """PESTEL, only the sides on which something moves."""
    situation = context.plan.situation
    if situation is None or situation.pestel is None:
        return None
    rows = [
        finding_row(context, context.text(title), each)
        for name, title in SIDES.items()
        for each in getattr(situation.pestel, name).values()
        if not each.set_aside
    ]
    return finding_sheet(context, context.text("PESTEL"), rows)


def audit_sheet(context: Context) -> Sheet | None:
    """The plain stock-taking."""
    situation = context.plan.situation
    if situation is None or situation.audit is None:
        return None
    sides = (
        (context.text("Internal"), situation.audit.internal),
        (context.text("External"), situation.audit.external),
    )
    rows = [
        finding_row(context, title, each)
        for title, those in sides
        for each in those.values()
        if not each.set_aside
    ]
    return finding_sheet(context, context.text("Audit"), rows)


def competitor_sheet(context: Context) -> Sheet | None:
    """Rivals, as they present themselves."""
    heads = (
        N_("Competitor"), N_("Offer"), N_("Price"), N_("Positioning"), N_("Strengths"), N_("Weaknesses"),
        N_("Channels"), N_("Messages"), N_("Source"),
    )  # fmt: skip
    rows = [
        row(
            each,
            (Item(each.name),),
            prose(each.offer),
            prose(each.price),
            prose(each.positioning),
            prose(*each.strengths),
            prose(*each.weaknesses),
            prose(*each.channels),
            prose(*each.messages),
            (*prose(each.source), *dated(context, each.date)),
            note=each.notes or "",
        )
        for each in context.plan.competitors.values()
        if not each.set_aside
    ]
    return sheet(context.text("Competitors"), tuple(map(context.text, heads)), rows)


def benchmark_sheet(context: Context) -> Sheet | None:
    """Figures from outside, and who leans on them."""
    heads = (N_("Benchmark"), N_("Value"), N_("Source"), N_("Date"), N_("Where"), N_("Used by"))
    rows = [
        row(
            each,
            prose(each.text) or words(each.key.id),
            words(" ".join(part for part in (context.words.show(each.value), each.unit or "") if part)),
            prose(each.source),
            dated(context, each.date),
            web(each.url),
            linked(users(context, each.key, "benchmark")),
        )
        for each in context.plan.benchmarks.values()
        if not each.set_aside
    ]
    return sheet(context.text("Benchmarks"), tuple(map(context.text, heads)), rows, (1,))
