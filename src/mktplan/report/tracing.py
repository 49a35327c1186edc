"""The answers of `trace` as a tree, a table or JSON."""

import json
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from mktplan.i18n import N_, Translator
from mktplan.report.branches import Answer, Branch, Gap, Matrix, Row, Step
from mktplan.report.clean import clean

LACKS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "above": N_("serves no objective"),
        "objectives": N_("no objective serves it"),
        "tactics": N_("no tactic works for it"),
    }
)
SIGNS: Final[Mapping[str, str]] = MappingProxyType({"primary": "●", "also": "○", "": "·"})


def tree(answer: Answer, words: Translator) -> str:
    """The answer as indented lines, money behind each name."""
    if answer.matrix is not None:
        return grid(answer.matrix, answer, words)
    lines: list[str] = []
    for branch in answer.branches:
        lines += branch_lines(branch, answer, words)
    for way in answer.ways:
        lines += way_lines(way, answer, words)
    for gap in answer.gaps:
        lines.append(f"{named(gap, answer, words)} · {words.text(LACKS[gap.lacks])}")
    return "\n".join(lines) if lines else nothing(answer, words)


def nothing(answer: Answer, words: Translator) -> str:
    """What to say where there is nothing to show."""
    if answer.question == "uncovered" and answer.unread:
        return words.plural(
            "nothing known is uncovered, but one thing could not be followed: `mktplan lint` says which",
            "nothing known is uncovered, but {n} things could not be followed: `mktplan lint` says which",
            answer.unread,
        )
    if answer.question == "uncovered":
        return words.text(
            "nothing is uncovered: every tactic serves an objective, every objective has a tactic"
        )
    return words.text("this plan holds nothing to trace yet")


def branch_lines(branch: Branch, answer: Answer, words: Translator) -> Iterator[str]:
    """A tree drawn with lines; iterative, since a plan's chains may be long."""
    stack: list[tuple[Branch, str, str]] = [(branch, "", "")]
    while stack:
        here, first, rest = stack.pop()
        yield first + named(here, answer, words)
        last = len(here.below) - 1
        drawn = [
            (child, rest + ("└─ " if number == last else "├─ "), rest + ("   " if number == last else "│  "))
            for number, child in enumerate(here.below)
        ]
        stack.extend(reversed(drawn))


def way_lines(way: tuple[Step, ...], answer: Answer, words: Translator) -> Iterator[str]:
    """One way up: each step names the field that leads to it."""
    for depth, step in enumerate(way):
        lead = f"{'   ' * (depth - 1)}└─ {step.field}: " if depth else ""
        yield lead + named(step, answer, words)


def named(thing: Branch | Step | Gap, answer: Answer, words: Translator) -> str:
    """Id, name and money of an entity on one line."""
    parts = [f"{clean(str(thing.key))}  {clean(thing.label)}"]
    if thing.money is not None:
        parts.append(words.figure(thing.money, answer.currency))
    if isinstance(thing, Branch) and thing.also:
        parts.append(words.text("also serves it"))
    if isinstance(thing, Branch) and thing.aside:
        parts.append(words.text("set aside"))
    return " · ".join(parts)


def table(answer: Answer, words: Translator) -> str:
    """The answer as one line an entity, in columns under a head."""
    if answer.matrix is not None:
        return grid(answer.matrix, answer, words)
    head = (words.text("id"), words.text("name"), words.text("money"), words.text("link"))
    rows: list[tuple[str, ...]] = [head, *rows_of(answer, words)]
    return columns(rows) if len(rows) > 1 else nothing(answer, words)


def columns(rows: list[tuple[str, ...]]) -> str:
    """Rows of cells as lines, each column as wide as its widest cell."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = ("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows)
    return "\n".join(line.rstrip() for line in lines)


def grid(matrix: Matrix, answer: Answer, words: Translator) -> str:
    """The matrix: a line a tactic, a column an objective; ● serves it first, ○ serves it too."""
    if not matrix.rows or not matrix.objectives:
        return nothing(answer, words)
    rows: list[tuple[str, ...]] = [
        ("", *(clean(key.id) for key, _ in matrix.objectives), words.text("money"))
    ]
    for row in matrix.rows:
        amount = words.figure(row.money, answer.currency) if row.money is not None else ""
        rows.append((clean(row.key.id), *(SIGNS[cell] for cell in row.cells), amount))
    legend = words.text("● serves it first: its money counts there · ○ serves it too")
    return f"{columns(rows)}\n\n{legend}"


def rows_of(answer: Answer, words: Translator) -> Iterator[tuple[str, str, str, str]]:
    """The cells of a table: depth shows as indentation of the id."""
    stack = [(branch, 0) for branch in reversed(answer.branches)]
    while stack:
        branch, depth = stack.pop()
        yield cells(branch, depth, branch.field, answer, words)
        stack.extend((child, depth + 1) for child in reversed(branch.below))
    for way in answer.ways:
        for depth, step in enumerate(way):
            yield cells(step, depth, step.field, answer, words)
    for gap in answer.gaps:
        yield cells(gap, 0, words.text(LACKS[gap.lacks]), answer, words)


def cells(
    thing: Branch | Step | Gap, depth: int, link: str, answer: Answer, words: Translator
) -> tuple[str, str, str, str]:
    """The cells of one line."""
    amount = words.figure(thing.money, answer.currency) if thing.money is not None else ""
    return "  " * depth + clean(str(thing.key)), clean(thing.label), amount, clean(link)


def as_json(answer: Answer, _words: Translator) -> str:
    """The answer as JSON, version 1: amounts are exact strings, and no word of a language is needed."""
    data: dict[str, object] = {
        "version": 1,
        "question": answer.question,
        "path": answer.shown,
        "currency": answer.currency or None,
    }
    if answer.question in ("plan", "impact"):
        data["tree"] = [branch_data(branch) for branch in answer.branches]
    elif answer.question == "why":
        data["paths"] = [
            [thing_data(step) | {"field": step.field or None} for step in way] for way in answer.ways
        ]
    elif answer.matrix is not None:
        data["objectives"] = [{"id": str(key), "name": name} for key, name in answer.matrix.objectives]
        data["tactics"] = [
            thing_data(row)
            | {
                "serves": {
                    str(key): cell
                    for (key, _), cell in zip(answer.matrix.objectives, row.cells, strict=True)
                    if cell
                }
            }
            for row in answer.matrix.rows
        ]
    else:
        data["uncovered"] = [thing_data(gap) | {"lacks": gap.lacks} for gap in answer.gaps]
    return json.dumps(data, ensure_ascii=False, indent=2, allow_nan=False)


def thing_data(thing: Branch | Step | Gap | Row) -> dict[str, object]:
    """An entity as data."""
    amount = None
    if thing.money is not None:
        amount = {
            "low": str(thing.money.low),
            "likely": str(thing.money.likely),
            "high": str(thing.money.high),
        }
    return {"id": str(thing.key), "name": thing.label, "money": amount}


def branch_data(branch: Branch) -> dict[str, object]:
    """A tree as data; its depth is that of the plan's own levels."""
    return thing_data(branch) | {
        "field": branch.field or None,
        "set_aside": branch.aside,
        "primary": not branch.also,
        "below": [branch_data(child) for child in branch.below],
    }
