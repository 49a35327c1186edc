"""Annex: where the plan starts from – SWOT, PESTEL, rivals, benchmarks – and what answers it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from mktplan.i18n import N_
from mktplan.model import Benchmark, Competitor, Finding, Situation
from mktplan.render.view.context import Context, anchor
from mktplan.render.view.heading import Heading
from mktplan.render.view.sheet import (
    Cell,
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

# The parts of a diagnosis and their fields, as `situation` has them.
GROUPS: Final[Mapping[str, tuple[str, Mapping[str, str]]]] = {
    "swot": (
        N_("SWOT"),
        {
            "strengths": N_("Strengths"),
            "weaknesses": N_("Weaknesses"),
            "opportunities": N_("Opportunities"),
            "threats": N_("Threats"),
        },
    ),
    "pestel": (
        N_("PESTEL"),
        {
            "political": N_("Political"),
            "economic": N_("Economic"),
            "social": N_("Social"),
            "technological": N_("Technological"),
            "environmental": N_("Environmental"),
            "legal": N_("Legal"),
        },
    ),
    "audit": (N_("Audit"), {"internal": N_("Internal"), "external": N_("External")}),
}
# All four fields of a SWOT are drawn, also the empty ones: what is missing there shows.
WHOLE_GROUPS: Final = frozenset({"swot"})
PRIORITY: Final[Mapping[str, str]] = {
    "high": N_("high priority"),
    "normal": N_("normal priority"),
    "low": N_("low priority"),
}


@dataclass(frozen=True, slots=True)
class Remark:
    """A finding in its box: its text, the small print, what answers it, or why it is left unanswered."""

    anchor: str
    text: str
    print: Cell
    notes: str
    answers: Cell
    left: str
    high: bool


@dataclass(frozen=True, slots=True)
class Box:
    """One field of a group."""

    title: str
    remarks: tuple[Remark, ...]


@dataclass(frozen=True, slots=True)
class Boxes:
    """The fields of a SWOT, a PESTEL or an audit, side by side; `whole`: kept on one sheet of paper."""

    title: str
    boxes: tuple[Box, ...]
    whole: bool


@dataclass(frozen=True, slots=True)
class Rival:
    """A competitor: what is known of it, then where that comes from."""

    anchor: str
    name: str
    facts: tuple[tuple[str, Cell], ...]
    print: Cell
    notes: str


@dataclass(frozen=True, slots=True)
class DiagnosisAnnex:
    """Findings in their boxes, rivals as cards, benchmarks as a sheet."""

    heading: Heading
    notes: str
    groups: tuple[Boxes, ...]
    rivals: tuple[Rival, ...]
    sheets: tuple[Sheet, ...]


def diagnosis_annex(context: Context) -> DiagnosisAnnex | None:
    """The annex; None where the plan looks neither at itself nor around."""
    situation = context.plan.situation
    if situation is not None and situation.set_aside:
        situation = None
    groups = grouped(context, situation) if situation is not None else ()
    rivals = tuple(rival(context, each) for each in context.plan.competitors.values() if not each.set_aside)
    found = sheets(benchmark_sheet(context))
    if not groups and not rivals and not found:
        return None
    heading = Heading("diagnosis", context.text("Diagnosis"), lead(context, len(rivals)))
    notes = (situation.notes or "") if situation is not None else ""
    return DiagnosisAnnex(heading, notes, groups, rivals, found)


def findings(context: Context) -> list[Finding]:
    """All findings of the diagnosis, those too that are left unanswered on purpose, in the plan's order."""
    situation = context.plan.situation
    if situation is None or situation.set_aside:
        return []
    return [each for each in context.workspace.bound.entities.values() if isinstance(each, Finding)]


def lead(context: Context, rivals: int) -> str:
    """“14 findings; the plan answers 11 of them; 2 are left unanswered on purpose; 3 competitors”."""
    those = findings(context)
    clauses = []
    if those:
        clauses.append(context.count("one finding", "{n} findings", len(those)))
        answered = sum(1 for each in those if not each.set_aside and answers(context, each))
        left_ = sum(1 for each in those if each.set_aside)
        if answered == len(those) > 1:
            clauses.append(context.text("the plan answers every one"))
        elif answered:
            clauses.append(
                context.count("the plan answers one of them", "the plan answers {n} of them", answered)
            )
        if left_:
            clauses.append(
                context.count(
                    "one is left unanswered on purpose", "{n} are left unanswered on purpose", left_
                )
            )
    if rivals:
        clauses.append(context.count("one competitor", "{n} competitors", rivals))
    benchmarks = sum(1 for each in context.plan.benchmarks.values() if not each.set_aside)
    if benchmarks:
        clauses.append(context.count("one benchmark", "{n} benchmarks", benchmarks))
    return context.sentence(clauses)


def grouped(context: Context, situation: Situation) -> tuple[Boxes, ...]:
    """SWOT, PESTEL and audit as far as the plan has them."""
    found = []
    for name, (title, fields) in GROUPS.items():
        group = getattr(situation, name)
        boxes = tuple(
            Box(context.text(label), remarks(context, getattr(group, field).values()))
            for field, label in fields.items()
            if group is not None
        )
        if any(box.remarks for box in boxes):
            whole = name in WHOLE_GROUPS
            kept = boxes if whole else tuple(box for box in boxes if box.remarks)
            found.append(Boxes(context.text(title), kept, whole))
    return tuple(found)


def remarks(context: Context, those: Iterable[Finding]) -> tuple[Remark, ...]:
    """Findings as they stand in a box."""
    return tuple(
        Remark(
            anchor(each.key),
            each.text,
            small_print(context, each),
            each.notes or "",
            () if each.set_aside else answers(context, each),
            left(context, each),
            each.priority == "high",
        )
        for each in those
    )


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


def small_print(context: Context, finding: Finding) -> Cell:
    """Area, priority, evidence, source, date."""
    return (
        *prose(finding.area),
        *words(context.choice(PRIORITY, finding.priority)),
        *prose(finding.evidence, finding.source),
        *dated(context, finding.date),
    )


def rival(context: Context, competitor: Competitor) -> Rival:
    """A competitor, as it presents itself."""
    facts = (
        (N_("Offer"), prose(competitor.offer)),
        (N_("Price"), prose(competitor.price)),
        (N_("Positioning"), prose(competitor.positioning)),
        (N_("Messages"), prose(*competitor.messages)),
        (N_("Channels"), prose(*competitor.channels)),
        (N_("Strengths"), prose(*competitor.strengths)),
        (N_("Weaknesses"), prose(*competitor.weaknesses)),
    )
    return Rival(
        anchor(competitor.key),
        competitor.name,
        tuple((context.text(label), cell) for label, cell in facts if cell),
        (*prose(competitor.source), *dated(context, competitor.date)),
        competitor.notes or "",
    )


def benchmark_sheet(context: Context) -> Sheet | None:
    """Figures from outside, and who leans on them."""
    heads = (N_("Benchmark"), N_("Value"), N_("Source"), N_("Date"), N_("Where"), N_("Used by"))
    rows = [
        row(
            each,
            prose(each.text) or words(each.key.id),
            words(benchmark_value(context, each)),
            prose(each.source),
            dated(context, each.date),
            web(each.url),
            linked(users(context, each.key, "benchmark")),
            note=each.notes or "",
        )
        for each in context.plan.benchmarks.values()
        if not each.set_aside
    ]
    return sheet(context.text("Benchmarks"), tuple(map(context.text, heads)), rows, (1,))


def benchmark_value(context: Context, benchmark: Benchmark) -> str:
    """A benchmark's figure with its unit."""
    value = benchmark.value
    if benchmark.unit == context.currency and value.certain and not (value.scale or value.relative):
        return context.money(value.likely)
    return " ".join(part for part in (context.words.show(value), benchmark.unit or "") if part)
