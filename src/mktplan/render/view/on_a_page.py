"""The plan on a page: at most nine boxes, each short, each pointing to its part."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeVar

from mktplan.render.view.adds_up import NOTHING, AddsUpPart, CoverageRow, FunnelStep, main_way
from mktplan.render.view.context import Context, short_name
from mktplan.render.view.heading import Heading
from mktplan.render.view.moves import in_words, lower_first, moves
from mktplan.render.view.objectives import ObjectiveRow, ObjectivesPart
from mktplan.render.view.strategy import Choice, StrategyPart, Whom, spent
from mktplan.render.view.year import FirstDate, YearPart

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Ranked:
    """A choice with its bar: `length` is its money in thousandths of the largest."""

    choice: Choice
    length: int


@dataclass(frozen=True, slots=True)
class OnAPage:
    """Boxes; an empty one is left out. `more_…` count what did not fit."""

    heading: Heading
    second: str
    objectives: tuple[ObjectiveRow, ...]
    more_objectives: str
    whom: tuple[Whom, ...]
    more_whom: str
    choices: tuple[Ranked, ...]
    more_choices: str
    choices_title: str
    adds_up: tuple[str, ...]
    money: tuple[str, ...]
    first: tuple[FirstDate, ...]
    more_first: str
    refusals: tuple[str, ...]


def on_a_page(
    context: Context,
    objectives: ObjectivesPart | None,
    strategy: StrategyPart | None,
    adds: AddsUpPart | None,
    year: YearPart | None,
) -> OnAPage | None:
    """The page, from the parts it sums up; None where all boxes are empty."""
    rows, more_rows = first(context, objectives.objectives if objectives else (), 4)
    whom, more_whom = first(context, strategy.whom if strategy else (), 4)
    choices, more_choices = first(context, ranked(context, strategy), 6)
    steps = key_dates(year)
    dates, more_dates = first(context, steps, 4)
    count = len(strategy.choices) if strategy else 0
    heading = Heading("page", context.text("The plan on a page"), lead(context))
    page = OnAPage(
        heading=heading,
        second=without(context),
        objectives=rows,
        more_objectives=more_rows,
        whom=whom,
        more_whom=more_whom,
        choices=choices,
        more_choices=more_choices,
        choices_title=context.count("One choice", "{n} choices", count) if count else "",
        adds_up=arithmetic(context, adds),
        money=money(context),
        first=dates,
        more_first=more_dates,
        refusals=refusals(strategy),
    )
    boxes = (rows, whom, choices, page.adds_up, page.money, dates, page.refusals)
    return page if any(boxes) else None


def first(context: Context, things: Sequence[T], most: int) -> tuple[tuple[T, ...], str]:
    """As many as fit, and “and 2 more”."""
    left = len(things) - most
    more = context.count("and one more", "and {n} more", left) if left > 0 else ""
    return tuple(things[:most]), more


def lead(context: Context) -> str:
    """“For £250,000: qualified leads (MQL) from 20 to 50 a month, …”."""
    shown = moves(context)
    changes = tuple(in_words(context, move) for move in [each for each in shown if not each.kept][:3])
    changes = changes or tuple(in_words(context, move) for move in shown[:3])
    total = context.assessment.money.budget_total or context.assessment.money.total.likely
    if not changes:
        return ""
    things = context.words.listing(changes)
    if not total:
        return context.sentence([things])
    return context.sentence(
        [context.text("for {total}: {things}", total=context.money(total), things=things)]
    )


def without(context: Context) -> str:
    """“Without the plan: qualified leads (MQL) at 12 a month.” Only what would move by itself."""
    falls = tuple(
        context.text("{kpi} at {figure}", kpi=lower_first(context, move.kpi), figure=move.without + move.per)
        for move in moves(context)
        if move.without and move.without != move.start
    )
    if not falls:
        return ""
    return context.sentence(
        [context.text("without the plan: {things}", things=context.words.listing(falls[:3]))]
    )


def ranked(context: Context, strategy: StrategyPart | None) -> tuple[Ranked, ...]:
    """The choices with the length of their bars."""
    if strategy is None:
        return ()
    amounts = {
        f"strategies-{each.key.id}": spent(context, each.key) for each in context.plan.strategies.values()
    }
    most = max((amounts[choice.anchor] for choice in strategy.choices), default=Decimal(0)) or Decimal(1)
    return tuple(Ranked(choice, int(amounts[choice.anchor] * 1000 / most)) for choice in strategy.choices)


def key_dates(year: YearPart | None) -> tuple[FirstDate, ...]:
    """What is done or published first."""
    return year.dates if year is not None else ()


def refusals(strategy: StrategyPart | None) -> tuple[str, ...]:
    """What will not be done; a test that was refused is a sentence about something else."""
    if strategy is None:
        return ()
    return tuple(each.title for each in strategy.refusals if each.named)[:8]


def arithmetic(context: Context, adds: AddsUpPart | None) -> tuple[str, ...]:
    """The funnel in one line, then each objective's sum."""
    if adds is None:
        return ()
    found = []
    counted = [step for step in main_way(adds.funnel) if step.target and not step.paced]
    if len(counted) > 1:
        found.append(
            " → ".join(f"{step.target} {lower_first(context, step_name(step))}" for step in ends(counted))
        )
    found += [sum_of(context, row) for row in adds.rows[:4]]
    return tuple(found)


def sum_of(context: Context, row: CoverageRow) -> str:
    """“Qualified leads (MQL): 12 + 38 = 50 (target 50)”."""
    if row.state == "kept" or not row.gives or row.added == NOTHING:
        stands = f" ({row.coverage})" if row.coverage else ""
        return context.pair(row.objective.words, row.target + stands)
    return context.text(
        "{objective}: {without} {added} = {gives} (target {target})",
        objective=row.objective.words,
        without=row.without,
        added=f"{row.added[:1]} {row.added[1:]}",
        gives=row.gives,
        target=row.target,
    )


def step_name(step: FunnelStep) -> str:
    """The indicator's name without its bracket."""
    return short_name(step.kpi.words)


def ends(steps: list[FunnelStep]) -> list[FunnelStep]:
    """First, one in the middle, last."""
    return steps if len(steps) <= 3 else [steps[0], steps[len(steps) // 2], steps[-1]]


def money(context: Context) -> tuple[str, ...]:
    """Split by role, by quarter, reserve, largest channel."""
    spending = context.assessment.money
    roles = {role: figure.likely for role, figure in spending.by_role.items() if figure.likely}
    whole = sum(roles.values(), Decimal(0))
    if not whole:
        return ()
    names = {
        "activation": context.text("sells now"),
        "brand": context.text("builds the brand"),
        "enabler": context.text("prepares the ground"),
        "test": context.text("tests"),
    }
    found = [
        context.words.listing(
            tuple(
                f"{context.share(roles[role], whole)} {name}" for role, name in names.items() if role in roles
            )
        )
    ]
    by_quarter = quarters(spending.by_month)
    if 2 <= len(by_quarter) <= 6:
        parts = [
            f"{context.text('Q{quarter}', quarter=quarter)} {context.money(amount, short=True)}"
            for (_, quarter), amount in sorted(by_quarter.items())
        ]
        found.append(" · ".join(parts))
    if spending.contingency:
        found.append(context.text("reserve {sum}", sum=context.money(spending.contingency)))
    channels = {key: figure.likely for key, figure in spending.by_channel.items()}
    if channels:
        key = max(channels, key=lambda each: channels[each])
        share = context.share(channels[key], whole)
        found.append(
            context.text("largest channel: {channel}, {share}", channel=context.label(key), share=share)
        )
    return tuple(found)


def quarters(months: Mapping[tuple[int, int], Decimal]) -> dict[tuple[int, int], Decimal]:
    """Sums by calendar quarter: (year, 1 to 4)."""
    found: dict[tuple[int, int], Decimal] = {}
    for (year, month), value in months.items():
        key = (year, (month + 2) // 3)
        found[key] = found.get(key, Decimal(0)) + value
    return found
