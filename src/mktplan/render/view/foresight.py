"""Annex: what the plan rests on, and other courses."""

from dataclasses import dataclass

from mktplan.model import Assumption, Economics, Scenario
from mktplan.render.view.context import Context
from mktplan.render.view.heading import Heading
from mktplan.render.view.sheet import (
    Cell,
    Item,
    Row,
    Sheet,
    amount,
    dated,
    linked,
    named_by,
    owner,
    prose,
    remark,
    row,
    sheet,
    sheets,
    targets,
    words,
)


@dataclass(frozen=True, slots=True)
class AssumptionsAnnex:
    """Assumptions and scenarios, as the plan states them."""

    heading: Heading
    sheets: tuple[Sheet, ...]


def assumptions_annex(context: Context) -> AssumptionsAnnex | None:
    """The annex; None where the plan states neither."""
    found = sheets(assumption_sheet(context), scenario_sheet(context))
    if not found:
        return None
    clauses = []
    assumptions = sum(1 for each in context.plan.assumptions.values() if not each.set_aside)
    if assumptions:
        clauses.append(context.count("one assumption", "{n} assumptions", assumptions))
    scenarios = sum(1 for each in context.plan.scenarios.values() if not each.set_aside)
    if scenarios:
        clauses.append(context.count("one scenario", "{n} scenarios", scenarios))
    heading = Heading("assumptions", context.text("Assumptions and scenarios"), context.sentence(clauses))
    return AssumptionsAnnex(heading, found)


def assumption_sheet(context: Context) -> Sheet | None:
    """Each assumption with how far it may be off."""
    rows = [
        row(
            each,
            prose(each.text),
            *figures(context, each),
            named_by(context, each, "affects"),
            (*prose(each.source), *dated(context, each.date)),
            owner(context, each.owner),
            dated(context, each.check),
            note=remark(each),
        )
        for each in context.plan.assumptions.values()
        if not each.set_aside
    ]
    heads = (
        context.text("Assumption"), context.text("Value"), context.text("Low"), context.text("High"),
        context.text("Affects"), context.text("Source"), context.text("Owner"), context.text("To check"),
    )  # fmt: skip
    return sheet(context.text("What must be true"), heads, rows, (1, 2, 3))


def figures(context: Context, assumption: Assumption) -> tuple[Cell, Cell, Cell]:
    """What is assumed, at worst, at best; in the unit of the indicator where it affects just one."""
    affected = [key.id for key in targets(context, assumption.key, "affects") if key.section == "kpis"]
    kpi = affected[0] if len(affected) == 1 else None
    value, low, high = (
        words(context.figure(each, kpi)) for each in (assumption.value, assumption.low, assumption.high)
    )
    return value, low, high


def scenario_sheet(context: Context) -> Sheet | None:
    """Other courses as the plan describes them."""
    rows = [
        row(
            each,
            prose(each.title),
            amount(context, each.budget),
            linked(context.section_links("tactics", each.without)),
            scaled(context, each),
            prose(each.why),
            note=each.notes or "",
        )
        for each in context.plan.scenarios.values()
        if not each.set_aside
    ]
    heads = (
        context.text("Scenario"), context.text("Budget"), context.text("Left out"), context.text("Scaled"),
        context.text("Why"),
    )  # fmt: skip
    return sheet(context.text("Scenarios"), heads, rows, (1,))


def scaled(context: Context, scenario: Scenario) -> tuple[Item, ...]:
    """Tactics made larger or smaller, with the factor."""
    return tuple(
        Item(
            context.text(
                "{name} × {factor}",
                name=context.label(context.key("tactics", name)),
                factor=context.words.show(factor).removeprefix("×"),
            ),
            context.link(context.key("tactics", name)).anchor,
        )
        for name, factor in scenario.scale.items()
    )


def economics_sheet(context: Context, economics: Economics | None) -> Sheet | None:
    """What a customer brings and costs, as stated."""
    if economics is None or economics.set_aside:
        return None
    kpi = context.named("kpis", economics.customer_kpi)
    fields = (
        (context.text("Price"), amount(context, economics.price)),
        (context.text("Revenue per customer and year"), amount(context, economics.revenue_per_customer)),
        (context.text("Average order"), amount(context, economics.average_order)),
        (context.text("Gross margin"), words(context.shown(economics.gross_margin))),
        (context.text("Further purchases a year"), words(context.shown(economics.repeat))),
        (context.text("Customers lost a year"), words(context.shown(economics.churn))),
        (context.text("Salaries outside the budget"), amount(context, economics.pay)),
        (context.text("New customers are counted as"), words(kpi)),
        (
            context.text("A customer must be earned back within"),
            words(context.shown(economics.payback_limit)),
        ),
    )
    rows = [Row("", (words(name), cell)) for name, cell in fields if cell]
    heads = (context.text("Economics"), context.text("Figure"))
    return sheet(context.text("What a customer brings"), heads, rows, (1,))
