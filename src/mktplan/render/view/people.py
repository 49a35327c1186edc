"""Who does what: owners, what they hold, the money they carry."""

from dataclasses import dataclass
from decimal import Decimal

from mktplan.diagnostics import EntityId
from mktplan.model import Member
from mktplan.render.view.context import Context, Link
from mktplan.render.view.followed import raci_sheet
from mktplan.render.view.heading import Heading
from mktplan.render.view.sheet import Sheet, sheets


@dataclass(frozen=True, slots=True)
class MemberRow:
    """A person or role."""

    name: str
    department: str
    responsibilities: tuple[str, ...]
    objectives: tuple[Link, ...]
    tactics: int
    money: str
    share: str
    capacity: str


@dataclass(frozen=True, slots=True)
class PeoplePart:
    """The team."""

    heading: Heading
    members: tuple[MemberRow, ...]
    sheets: tuple[Sheet, ...]


def people_part(context: Context) -> PeoplePart | None:
    """The part; None where the plan names nobody."""
    members = [each for each in context.plan.team.values() if not each.set_aside]
    if not members:
        return None
    held = {each.key: owned(context, each.key) for each in members}
    money = {key: carried(context, tactics) for key, tactics in held.items()}
    whole = context.assessment.money.tactics_total.likely
    rows = tuple(member_row(context, each, held[each.key], money[each.key], whole) for each in members)
    heading = Heading("people", context.text("Who does what"), lead(context, money, whole))
    return PeoplePart(heading, rows, sheets(raci_sheet(context)))


def lead(context: Context, money: dict[EntityId, Decimal], whole: Decimal) -> str:
    """“7 people or roles; two hold 62% of the money”."""
    clauses = [context.count("one person or role", "{n} people or roles", len(money))]
    first = sorted(money.values(), reverse=True)[:2]
    if whole and len(money) > 2:
        clauses.append(
            context.text(
                "two of them hold {share} of the actions’ money",
                share=context.share(sum(first, Decimal(0)), whole),
            )
        )
    return context.sentence(clauses)


def owned(context: Context, key: EntityId) -> tuple[EntityId, ...]:
    """The living tactics that a person owns, said or inherited."""
    return tuple(
        each.key
        for each in context.plan.tactics.values()
        if not each.set_aside and context.trace.effective(each.key).owner == key
    )


def carried(context: Context, tactics: tuple[EntityId, ...]) -> Decimal:
    """The likely money of some tactics."""
    by_tactic = context.assessment.money.by_tactic
    return sum((by_tactic[key].likely for key in tactics if key in by_tactic), Decimal(0))


def member_row(
    context: Context, member: Member, tactics: tuple[EntityId, ...], money: Decimal, whole: Decimal
) -> MemberRow:
    """One person or role."""
    objectives = [
        each.key
        for each in context.plan.objectives.values()
        if not each.set_aside and (each.owner or context.plan.identity.owner) == member.key.id
    ]
    capacity = ""
    if member.capacity:
        capacity = context.count(
            "one day a month",
            "{n} days a month",
            member.capacity.likely,
            n=context.words.show(member.capacity),
        )
    return MemberRow(
        name=member.name,
        department=member.department or "",
        responsibilities=member.responsibilities,
        objectives=tuple(context.objective_link(key) for key in objectives),
        tactics=len(tactics),
        money=context.money(money) if money else "",
        share=context.share(money, whole) if money else "",
        capacity=capacity,
    )
