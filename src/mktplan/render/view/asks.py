"""What we ask of you: the decisions that the reader of the plan is to take."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from mktplan.model import Decision
from mktplan.render.view.context import Context, anchor
from mktplan.render.view.heading import Heading
from mktplan.render.view.sheet import (
    Cell,
    Sheet,
    amount,
    dated,
    named_by,
    owner,
    prose,
    row,
    sheet,
    sheets,
)


@dataclass(frozen=True, slots=True)
class Question:
    """A decision wanted: its price, its date, what happens without it."""

    anchor: str
    text: str
    facts: tuple[str, ...]
    if_not: str


@dataclass(frozen=True, slots=True)
class AsksPart:
    """Decisions wanted, then those that are still open."""

    heading: Heading
    asks: tuple[Question, ...]
    sheets: tuple[Sheet, ...]


def asks_part(context: Context) -> AsksPart | None:
    """The part; None where nothing is asked and nothing is pending."""
    living = [each for each in context.plan.asks.values() if not each.set_aside]
    pending = sheets(pending_sheet(context))
    if not living and not pending:
        return None
    money = sum((each.amount.likely for each in living if each.amount is not None), Decimal(0))
    days = [
        days.end for each in living if (days := context.days(each.by)) is not None and not days.provisional
    ]
    clauses = []
    if living:
        clauses.append(context.count("one decision", "{n} decisions", len(living)))
    if money:
        clauses.append(context.text("{money} in all", money=context.money(money)))
    if days:
        clauses.append(first_day(context, min(days), len(days)))
    heading = Heading("asks", context.text("What we ask of you"), context.sentence(clauses))
    found = tuple(
        Question(
            anchor=anchor(each.key),
            text=each.text,
            facts=tuple(
                item.text
                for item in (
                    *amount(context, each.amount),
                    *dated(context, each.by),
                    *owner(context, each.owner),
                )
            ),
            if_not=each.if_not or "",
        )
        for each in living
    )
    return AsksPart(heading, found, pending)


def first_day(context: Context, day: date, many: int) -> str:
    """“the first by 31 January 2027”."""
    if many == 1:
        return context.text("by {day}", day=context.day(day))
    return context.text("the first by {day}", day=context.day(day))


def pending(decision: Decision) -> bool:
    """Whether it is still to be decided."""
    return decision.choice == "pending" and not decision.set_aside


def pending_sheet(context: Context) -> Sheet | None:
    """Decisions that are still open."""
    rows = [
        row(
            each,
            about(context, each),
            dated(context, each.due),
            owner(context, each.owner),
            prose(each.reason),
        )
        for each in context.plan.decisions.values()
        if pending(each)
    ]
    heads = (
        context.text("What it is about"),
        context.text("Due"),
        context.text("Owner"),
        context.text("Why"),
    )
    return sheet(context.text("Still to be decided"), heads, rows)


def about(context: Context, decision: Decision) -> Cell:
    """What a decision is about."""
    return named_by(context, decision, "about")
