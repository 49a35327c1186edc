"""Risks and their signals: the likeliest and gravest first."""

from dataclasses import dataclass
from typing import Final

from mktplan.model import Risk
from mktplan.render.prose import words as plain
from mktplan.render.view.context import Context
from mktplan.render.view.heading import Heading
from mktplan.render.view.moves import lower_first
from mktplan.render.view.sheet import (
    Item,
    Sheet,
    linked,
    named_by,
    owner,
    prose,
    remark,
    row,
    sheet,
    sheets,
    users,
    words,
)

STEPS: Final = range(1, 6)
GRAVE: Final = 12


@dataclass(frozen=True, slots=True)
class Grid:
    """Likelihood (rows, the highest first) by impact; in each field the numbers of the risks there.

    `heat` is how grave a field is: 0 to 2.
    """

    rows: tuple[tuple[int, tuple[tuple[str, int], ...]], ...]


@dataclass(frozen=True, slots=True)
class RisksPart:
    """The grid where risks are weighed, and the table."""

    heading: Heading
    grid: Grid | None
    sheets: tuple[Sheet, ...]


def risks_part(context: Context) -> RisksPart | None:
    """The part; None where the plan names no risk."""
    living = sorted(
        (each for each in context.plan.risks.values() if not each.set_aside), key=weight, reverse=True
    )
    if not living:
        return None
    clauses = [context.count("one risk", "{n} risks", len(living))]
    grave = [each for each in living if weight(each) >= GRAVE]
    if grave:
        clauses.append(
            context.text("the gravest: {risk}", risk=lower_first(context, plain(grave[0].text).rstrip(".")))
        )
    bare = sum(1 for each in living if not each.response and not guards(context, each))
    if bare:
        clauses.append(context.count("one without a response", "{n} without a response", bare))
    heading = Heading("risks", context.text("Risks and their signals"), context.sentence(clauses))
    return RisksPart(heading, grid(living), sheets(table(context, living)))


def weight(risk: Risk) -> int:
    """Likelihood times impact, 0 where one of them is not said."""
    return (risk.likelihood or 0) * (risk.impact or 0)


def grid(living: list[Risk]) -> Grid | None:
    """The fields with the numbers of their risks; None where fewer than two are weighed."""
    if sum(1 for each in living if weight(each)) < 2:
        return None
    numbers: dict[tuple[int, int], list[str]] = {}
    for number, each in enumerate(living, 1):
        if each.likelihood and each.impact:
            numbers.setdefault((each.likelihood, each.impact), []).append(str(number))
    return Grid(
        tuple(
            (
                likely,
                tuple(
                    (", ".join(numbers.get((likely, impact), ())), heat(likely * impact)) for impact in STEPS
                ),
            )
            for likely in reversed(STEPS)
        )
    )


def heat(product: int) -> int:
    """How grave a field is, in three steps."""
    return 2 if product >= GRAVE else 1 if product >= 6 else 0


def guards(context: Context, risk: Risk) -> tuple[Item, ...]:
    """Tactics that guard against a risk, and whatever answers it."""
    own = context.section_links("tactics", risk.tactics)
    return linked(dict.fromkeys((*own, *users(context, risk.key, "answers"))))


def table(context: Context, living: list[Risk]) -> Sheet | None:
    """The risks, numbered as in the grid."""
    rows = [
        row(
            each,
            words(str(number)),
            prose(each.text, remark(each)),
            words(f"{each.likelihood} × {each.impact}" if weight(each) else ""),
            named_by(context, each, "threatens"),
            prose(each.signal),
            (*prose(each.response), *guards(context, each)),
            owner(context, each.owner),
            words(context.due(each.deadline)),
        )
        for number, each in enumerate(living, 1)
    ]
    heads = (
        context.text("No."), context.text("Risk"), context.text("Likelihood × impact"),
        context.text("Threatens"), context.text("Signal"), context.text("Response"), context.text("Owner"),
        context.text("By"),
    )  # fmt: skip
    return sheet(context.text("What may go wrong"), heads, rows)
