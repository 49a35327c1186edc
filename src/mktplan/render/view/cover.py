"""The cover: what this is, for whom, from whom, where it stands."""

from dataclasses import dataclass

from mktplan.model.vocabulary import APPROVAL_STATES, PLAN_STATUSES
from mktplan.render.view.context import Context
from mktplan.render.view.moves import moves


@dataclass(frozen=True, slots=True)
class Fact:
    """A large figure and what it is."""

    figure: str
    label: str


@dataclass(frozen=True, slots=True)
class Approval:
    """Who agrees, when, and where that stands."""

    who: str
    date: str
    state: str


@dataclass(frozen=True, slots=True)
class Cover:
    """Everything before the first part; empty texts are left out."""

    title: str
    organization: str
    period: str
    status: str
    version: str
    owner: str
    markets: str
    as_of: str
    money: str
    summary: str
    approvals: tuple[Approval, ...]
    facts: tuple[Fact, ...]
    draft: bool


def cover(context: Context) -> Cover:
    """The cover of a plan."""
    identity = context.plan.identity
    draft = context.draft or identity.status == "draft"
    return Cover(
        title=identity.name,
        organization=identity.organization or "",
        period=context.period(context.assessment.schedule.plan_period),
        status=context.choice(PLAN_STATUSES, identity.status),
        version=identity.version or "",
        owner=context.named("team", identity.owner),
        markets=", ".join(identity.markets),
        as_of=context.day(context.assessment.today),
        money=money_words(context),
        summary=identity.summary or "",
        approvals=tuple(
            Approval(
                approval.who,
                context.period(context.days(approval.date)),
                context.choice(APPROVAL_STATES, approval.state),
            )
            for approval in identity.approvals.values()
        ),
        facts=facts(context),
        draft=draft,
    )


def money_words(context: Context) -> str:
    """“GBP, excluding tax”: the currency and what is in the sums; empty where neither is said."""
    budget = context.plan.budget
    tax = budget.tax if budget is not None and budget != "none" else None
    said = {"excluded": context.text("excluding tax"), "included": context.text("including tax")}
    return ", ".join(part for part in (context.currency, said.get(tax or "", "")) if part)


def facts(context: Context) -> tuple[Fact, ...]:
    """The budget and the three first objectives that have a start and a target."""
    total = context.assessment.money.budget_total
    found = [Fact(context.money(total, short=total >= 1_000_000), context.text("budget"))] if total else []
    moving = [move for move in moves(context) if move.start and not move.kept]
    found += [Fact(f"{move.start} → {move.target}", f"{move.kpi}{move.per}") for move in moving[:3]]
    return tuple(found) if len(found) > 1 else ()
