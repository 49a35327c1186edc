"""What we ask of you: the decisions that the reader of the plan is to take."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from mktplan.model import Ask, Decision
from mktplan.render.view.context import Context, anchor
from mktplan.render.view.heading import Heading
from mktplan.render.view.sheet import (
    Cell,
    Sheet,
    amount,
    named_by,
    owner,
    prose,
    remark,
    row,
    sheet,
    sheets,
    words,
)


@dataclass(frozen=True, slots=True)
class Question:
    """A decision wanted: its price, its date, what happens without it."""

    anchor: str
    text: str
    facts: tuple[str, ...]
    if_not: str
    note: str


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
    heading = Heading("asks", context.text("What we ask of you"), lead(context, living))
    found = tuple(
        Question(
            anchor=anchor(each.key),
            text=each.text,
            facts=tuple(
                item.text
                for item in (
                    *amount(context, each.amount),
                    *words(context.due(each.by)),
                    *owner(context, each.owner),
                )
            ),
            if_not=each.if_not or "",
            note=remark(each),
        )
        for each in living
    )
    return AsksPart(heading, found, pending)


def lead(context: Context, living: list[Ask]) -> str:
    """“3 decisions asked of you; £30,000 in all; 2 still open; the first by 31 January 2027”."""
    waiting = [each for each in context.plan.decisions.values() if pending(each)]
    clauses = []
    if living:
        clauses.append(context.count("one decision", "{n} decisions", len(living)))
    money = sum(
        (each.amount.likely for each in living if each.amount is not None and not each.amount.scale),
        Decimal(0),
    )
    if money:
        clauses.append(context.text("{money} in all", money=context.money(money)))
    if waiting:
        clauses.append(
            context.count(
                "one question still to be decided", "{n} questions still to be decided", len(waiting)
            )
        )
    days = [
        found.end
        for when in (*(each.by for each in living), *(each.due for each in waiting))
        if (found := context.days(when)) is not None and not found.provisional
    ]
    if days:
        clauses.append(first_day(context, min(days), len(days)))
    return context.sentence(clauses)


def first_day(context: Context, day: date, many: int) -> str:
    """“the first by 31 January 2027”."""
    if many == 1:
        return context.text("by {day}", day=context.day(day))
    return context.text("the first by {day}", day=context.day(day))


def pending(decision: Decision) -> bool:
    """Whether it is still to be decided: said so, or neither a choice nor a day of it is known."""
    open_ = decision.choice == "pending" or (decision.choice is None and decision.date is None)
    return open_ and not decision.set_aside


def pending_sheet(context: Context) -> Sheet | None:
    """Decisions that are still open."""
    rows = [
        row(
            each,
            about(context, each),
            words(context.due(each.due)),
            owner(context, each.owner),
            prose(each.reason, remark(each)),
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
