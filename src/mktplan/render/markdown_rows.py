"""Rows of the Markdown tables: which fields of the view stand in which column."""

from collections.abc import Iterable, Sequence

from mktplan.render.prose import Written, escape_markdown, markdown_inline
from mktplan.render.view.actions import Short, TacticRow
from mktplan.render.view.alignment import MatrixRow
from mktplan.render.view.audience import SegmentRow
from mktplan.render.view.context import Link
from mktplan.render.view.measures import KpiRow
from mktplan.render.view.money import SumRow
from mktplan.render.view.objectives import Named
from mktplan.render.view.on_a_page import Ranked
from mktplan.render.view.people import MemberRow
from mktplan.render.view.sheet import Item, Row
from mktplan.render.view.stack import ToolRow
from mktplan.render.view.year import FirstDate

Rows = tuple[Sequence[object], ...]


def of(things: Iterable[object], *fields: str) -> Rows:
    """The named fields of each thing."""
    return tuple(tuple(getattr(each, field) or "" for field in fields) for each in things)


def named(things: Iterable[Named]) -> tuple[str, ...]:
    """“24 (Q1 2027)”: no colon, which each language spaces its own way."""
    return tuple(f"{each.figure} ({each.name})" for each in things)


def words(links: Iterable[Link]) -> str:
    """The words of some links, separated by commas."""
    return ", ".join(link.words for link in links)


def titles(tactics: Iterable[Short]) -> str:
    """The titles of some tactics."""
    return " · ".join(each.title.words for each in tactics)


def sentences(texts: Iterable[str]) -> Written:
    """Several texts of the plan on one line."""
    return Written(" · ".join(markdown_inline(text) for text in texts))


def choices(ranked: Iterable[Ranked]) -> Rows:
    """The choices of the page."""
    return tuple(
        (each.choice.title, each.choice.money, each.choice.share, each.choice.adds) for each in ranked
    )


def account(sums: Iterable[SumRow]) -> Rows:
    """The account, totals in bold."""
    return tuple(
        (strong(row.label) if row.strong else row.label, row.amount, row.share, markdown_inline(row.note))
        for row in sums
    )


def strong(text: str) -> Written:
    """A text in bold."""
    return Written(f"**{escape_markdown(text)}**")


def dates(those: Iterable[FirstDate]) -> Rows:
    """The first dates."""
    return tuple((each.date, markdown_inline(each.what.words), each.sort, each.owner) for each in those)


def kpis(those: Iterable[KpiRow], benchmark: str) -> Rows:
    """The indicators."""
    return tuple(
        (
            each.name + each.per,
            definition(each, benchmark),
            each.start,
            each.target,
            each.limit,
            each.source,
            each.frequency,
            each.owner,
        )
        for each in those
    )


def definition(kpi: KpiRow, benchmark: str) -> Written:
    """What an indicator means; after the word `benchmark` the figure that it leans on."""
    parts = [markdown_inline(kpi.definition)] if kpi.definition else []
    if kpi.benchmark:
        parts.append(Written(escape_markdown(benchmark) + items(kpi.benchmark)))
    return Written(" · ".join(parts))


def about(tactic: TacticRow, only_if: str, consent: str) -> Written:
    """What a tactic says, offers and answers, its condition and its legal basis, on one line."""
    parts = [f"{escape_markdown(label)} {items(cell)}" for label, cell in tactic.more]
    if tactic.condition:
        parts.append(f"{escape_markdown(only_if)} {markdown_inline(tactic.condition)}")
    if tactic.consent:
        parts.append(markdown_inline(consent))
    return Written(" · ".join(parts))


def people(members: Iterable[MemberRow]) -> Rows:
    """The team."""
    return tuple(
        (
            each.name,
            sentences(each.responsibilities),
            each.objectives,
            each.tactics or "",
            each.money,
            each.capacity,
        )
        for each in members
    )


def segments(those: Iterable[SegmentRow]) -> Rows:
    """The segments."""
    return tuple((each.title, each.size, sentences(each.description)) for each in those)


def tools(those: Iterable[ToolRow]) -> Rows:
    """The tools."""
    return tuple(
        (each.name, sentences(each.used_for), each.connects_to, each.owner, each.line) for each in those
    )


def matrix_heads(first: str, objectives: Iterable[Link]) -> tuple[str, ...]:
    """The heads of the matrix."""
    return (first, *(each.words for each in objectives))


def matrix(rows: Iterable[MatrixRow]) -> Rows:
    """The cells of the matrix as dots."""
    dots = {"primary": "●", "also": "○"}
    return tuple((row.tactic.words, *(dots.get(cell, "") for cell in row.cells)) for row in rows)


def sheet(those: Iterable[Row]) -> Rows:
    """The rows of a sheet; the remark of a row stands behind what names it."""
    found = []
    for each in those:
        first, *others = (items(cell) for cell in each.cells)
        small = [escape_markdown(each.mark)] if each.mark else []
        small += [markdown_inline(each.note)] if each.note else []
        note = f" ({' · '.join(small)})" if small else ""
        found.append((Written(first + note), *others))
    return tuple(found)


def items(cell: Iterable[Item]) -> Written:
    """What stands in a cell, on one line."""
    return Written(
        " · ".join(markdown_inline(each.text) if each.prose else escape_markdown(each.text) for each in cell)
    )
