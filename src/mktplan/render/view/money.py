"""Money: by month and role, by choice, by channel, what is not in the actions, what is kept back."""

from dataclasses import dataclass
from decimal import Decimal

from mktplan.diagnostics import EntityId
from mktplan.model.vocabulary import COST_CATEGORIES
from mktplan.render.charts import Bars, Months
from mktplan.render.view.context import Context
from mktplan.render.view.foresight import economics_sheet
from mktplan.render.view.heading import Heading
from mktplan.render.view.money_by_channel import channels
from mktplan.render.view.money_by_month import months
from mktplan.render.view.moves import objective_name
from mktplan.render.view.sheet import Sheet, remark, sheets
from mktplan.values import Period


@dataclass(frozen=True, slots=True)
class SumRow:
    """A line of the account; `strong` for totals."""

    label: str
    amount: str
    share: str
    note: str = ""
    strong: bool = False


@dataclass(frozen=True, slots=True)
class MoneyPart:
    """The account, what limits it, then pictures of it."""

    heading: Heading
    scope: str
    notes: str
    account: tuple[SumRow, ...]
    months: Months | None
    channels: Bars | None
    ceilings: tuple[SumRow, ...]
    sheets: tuple[Sheet, ...]
    economics: str


def money_part(context: Context) -> MoneyPart | None:
    """The part; None where the plan spends nothing."""
    money = context.assessment.money
    if not money.total.likely and not money.budget_total:
        return None
    budget = context.plan.budget
    economics = context.plan.economics
    named = budget if budget is not None and budget != "none" else None
    return MoneyPart(
        heading=Heading("money", context.text("Money"), lead(context)),
        scope=scope(context),
        notes=(named.notes or "") if named is not None else "",
        account=account(context),
        months=months(context),
        channels=channels(context),
        ceilings=ceilings(context),
        sheets=sheets(economics_sheet(context, economics)),
        economics=remark(economics) if economics is not None and not economics.set_aside else "",
    )


def scope(context: Context) -> str:
    """What the budget covers, and whether tax is in it."""
    budget = context.plan.budget
    if budget is None or budget == "none":
        return ""
    covers = context.choices(COST_CATEGORIES, budget.scope)
    parts = []
    if covers:
        parts.append(context.text("the budget covers: {things}", things=covers))
    if budget.tax == "excluded":
        parts.append(context.text("sums exclude tax"))
    if budget.tax == "included":
        parts.append(context.text("sums include tax"))
    return context.sentence(parts)


def lead(context: Context) -> str:
    """“£250,000: 5% in reserve; half spent by the end of May; the largest choice takes 26%”."""
    money = context.assessment.money
    whole = total(context)
    clauses = [context.text("{total} in all", total=context.money(whole))]
    if money.contingency:
        share = context.share(money.contingency, whole)
        clauses.append(context.text("{share} of it kept in reserve", share=share))
    if money.budget_total and money.available is not None and money.total.likely > money.available:
        over = context.money(money.total.likely - money.available)
        clauses.append(context.text("the plan spends {over} more than there is", over=over))
    half = half_spent(context)
    if half:
        clauses.append(context.text("half is spent by the end of {month}", month=half))
    return context.sentence(clauses)


def total(context: Context) -> Decimal:
    """The budget's total; where none is said, all that is spent and held back."""
    money = context.assessment.money
    return money.budget_total or money.total.likely + money.contingency


def half_spent(context: Context) -> str:
    """The month by whose end half of the money is spent; empty where the plan is shorter than four months."""
    by_month = context.assessment.money.by_month
    whole = sum(by_month.values(), Decimal(0))
    if len(by_month) < 4 or not whole:
        return ""
    spent = Decimal(0)
    for key in sorted(by_month):
        spent += by_month[key]
        if spent * 2 >= whole:
            return context.month(key)
    return ""


def account(context: Context) -> tuple[SumRow, ...]:
    """Actions, other lines, reserve, what is not allocated, total."""
    money = context.assessment.money
    actions = money.tactics_total.likely
    whole = total(context)
    rows = [SumRow(context.text("Actions"), context.money(actions), context.share(actions, whole))]
    budget = context.plan.budget
    lines = budget.lines if budget is not None and budget != "none" else {}
    for key, figure in money.by_line.items():
        line = lines.get(key.id)
        note = (line.why or line.notes or "") if line is not None else ""
        rows.append(
            SumRow(
                context.line_title(key.id),
                context.money(figure.likely),
                context.share(figure.likely, whole),
                note,
            )
        )
    if money.contingency:
        rows.append(
            SumRow(
                context.text("Reserve"),
                context.money(money.contingency),
                context.share(money.contingency, whole),
                context.text("held inside the total") if money.budget_total else "",
            )
        )
    if money.unallocated is not None and money.unallocated > 0:
        rows.append(
            SumRow(
                context.text("Not yet allocated"),
                context.money(money.unallocated),
                context.share(money.unallocated, whole),
            )
        )
    if money.unallocated is not None and money.unallocated < 0:
        rows.append(
            SumRow(
                context.text("More than there is"),
                context.money(-money.unallocated),
                context.share(-money.unallocated, whole),
            )
        )
    rows.append(SumRow(context.text("Total"), context.money(whole), "", strong=True))
    return tuple(rows)


def limited(context: Context, about: EntityId | Period) -> str:
    """What a limit holds for: a time, an objective by its short name, or another entity."""
    if isinstance(about, Period):
        return context.period(about)
    return objective_name(context, about) if about.section == "objectives" else context.label(about)


def ceilings(context: Context) -> tuple[SumRow, ...]:
    """What is planned below each limit; of a total that comes back, the time that comes nearest to it."""
    limits = context.assessment.limits
    times = [limit for limit in limits if limit.path == ("total",)]
    fullest = max(times, key=lambda each: each.planned - each.most, default=None)
    kept = [limit for limit in limits if limit.path != ("total",)]
    return tuple(
        SumRow(
            limited(context, limit.about),
            context.money(limit.planned),
            context.share(limit.planned, limit.most),
            context.money(limit.most),
        )
        for limit in (*((fullest,) if fullest is not None else ()), *kept)
    )
