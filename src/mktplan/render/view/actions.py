"""Annex: the full action plan in three views: by campaign, by month, by kind."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from mktplan.diagnostics import EntityId
from mktplan.i18n import N_
from mktplan.model import Tactic
from mktplan.model.vocabulary import CONSENTS, STAGES, TACTIC_KINDS, TACTIC_ROLES, WORK_STATUSES
from mktplan.render.view.context import Context, Link, anchor, capital
from mktplan.render.view.heading import Heading
from mktplan.render.view.results import promised
from mktplan.render.view.sheet import Cell, linked, named_fields, targets
from mktplan.render.view.year import known_period


@dataclass(frozen=True, slots=True)
class StepRow:
    """A step of a tactic."""

    text: str
    when: str
    owner: str
    done: bool


# What a tactic names beside its channels and audience, with the words before it.
MORE: Final[Mapping[str, str]] = {
    "depends_on": N_("after"),
    "promotes": N_("promotes"),
    "message": N_("says"),
    "offer": N_("offers"),
    "answers": N_("answers"),
    "enables": N_("makes possible"),
    "pillar": N_("pillar:"),
    "contributors": N_("with"),
}


@dataclass(frozen=True, slots=True)
class TacticRow:
    """A tactic with all that the plan says or lets it inherit."""

    anchor: str
    title: str
    kind: str
    role: str
    status: str
    when: str
    owner: str
    channels: tuple[Link, ...]
    audience: tuple[Link, ...]
    stage: str
    objectives: tuple[Link, ...]
    money: str
    effort: str
    expects: tuple[str, ...]
    consent: str
    condition: str
    steps: tuple[StepRow, ...]
    notes: str
    always_on: bool
    more: tuple[tuple[str, Cell], ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Tactics under one heading, with their sum and what all of them say.

    `beside` is what stands after the title: a campaign's days, or that a strategy's campaigns are left out.
    """

    anchor: str
    title: str
    money: str
    beside: str
    notes: str
    more: tuple[tuple[str, Cell], ...]
    tactics: tuple[TacticRow, ...]


@dataclass(frozen=True, slots=True)
class Short:
    """A tactic in one line of the views by month and by kind."""

    title: Link
    owner: str
    when: str


@dataclass(frozen=True, slots=True)
class ShortGroup:
    """A month or kind: what belongs to it, and how much is spent there."""

    title: str
    money: str
    tactics: tuple[Short, ...]


@dataclass(frozen=True, slots=True)
class ActionsAnnex:
    """Three views of the same tactics."""

    heading: Heading
    by_campaign: tuple[Group, ...]
    by_month: tuple[ShortGroup, ...]
    by_kind: tuple[ShortGroup, ...]


def actions_annex(context: Context) -> ActionsAnnex | None:
    """The annex; None where no tactic lives."""
    living = [each for each in context.plan.tactics.values() if not each.set_aside]
    if not living:
        return None
    money = context.assessment.money.by_tactic
    funded = sum(1 for each in living if each.key in money and money[each.key].likely)
    clauses = [context.count("one action", "{n} actions", len(living))]
    if funded:
        clauses[-1] += ", " + context.count("one with a cost", "{n} with a cost", funded)
    heading = Heading("actions", context.text("Action plan"), context.sentence(clauses))
    return ActionsAnnex(
        heading, by_campaign(context, living), by_month(context, living), by_kind(context, living)
    )


def by_campaign(context: Context, living: list[Tactic]) -> tuple[Group, ...]:
    """Campaigns, then what runs outside them strategy by strategy."""
    groups: dict[EntityId | None, list[Tactic]] = {}
    for tactic in living:
        effective = context.trace.effective(tactic.key)
        groups.setdefault(effective.campaign or effective.strategy, []).append(tactic)
    campaigns: dict[EntityId | None, list[EntityId]] = {}
    for campaign in context.plan.campaigns.values():
        campaigns.setdefault(context.trace.effective(campaign.key).strategy, []).append(campaign.key)
    order: list[EntityId | None] = []
    for strategy in context.plan.strategies.values():
        order += [strategy.key, *campaigns.get(strategy.key, ())]
    order += [key for key in groups if key not in order]
    return tuple(group(context, key, groups[key]) for key in order if key in groups)


def group(context: Context, key: EntityId | None, tactics: list[Tactic]) -> Group:
    """One campaign or strategy with its tactics."""
    rows = tuple(row(context, each) for each in tactics)
    if key is None:
        return Group("", context.text("Without a strategy"), total(context, tactics), "", "", (), rows)
    entity = context.entity(key)
    campaign = key.section == "campaigns"
    label = context.label(key)
    return Group(
        anchor=anchor(key) if campaign and entity is not None and not entity.set_aside else "",
        title=context.text("Campaign: {name}", name=label) if campaign else label,
        money=total(context, tactics),
        beside=context.when(key) if campaign else outside(context, key),
        notes=(entity.notes or "") if entity is not None else "",
        more=said_by_all(context, key),
        tactics=rows,
    )


def outside(context: Context, strategy: EntityId) -> str:
    """“outside its campaigns” where a strategy's campaigns have headings, and so sums, of their own."""
    campaigns = context.trace.below(strategy, "campaigns")
    return context.text("outside its campaigns") if any(map(context.in_action_plan, campaigns)) else ""


def said_by_all(context: Context, key: EntityId) -> tuple[tuple[str, Cell], ...]:
    """The messages of a campaign or strategy as its heading has them."""
    cell = linked(context.links(carried(context, key)))
    return ((context.text("says"), cell),) if cell else ()


def carried(context: Context, key: EntityId | None) -> tuple[EntityId, ...]:
    """What the tactics of a campaign or strategy say unless they have a message of their own."""
    if key is None:
        return ()
    if key.section == "strategies":
        return tuple(targets(context, key, "messages"))
    message = context.trace.effective(key).message
    return (message,) if message is not None else ()


def more(context: Context, tactic: Tactic) -> tuple[tuple[str, Cell], ...]:
    """What a tactic names; not its message where the heading above it says the same one."""
    effective = context.trace.effective(tactic.key)
    above = carried(context, effective.campaign or effective.strategy)
    same = above == tuple(targets(context, tactic.key, "message"))
    return named_fields(
        context, tactic, {name: label for name, label in MORE.items() if not (same and name == "message")}
    )


def total(context: Context, tactics: Iterable[Tactic]) -> str:
    """The likely money of some tactics in words; empty for none."""
    amount = spent(context, tactics)
    return context.money(amount) if amount else ""


def spent(context: Context, tactics: Iterable[Tactic]) -> Decimal:
    """The likely money of some tactics."""
    money = context.assessment.money.by_tactic
    return sum((money[each.key].likely for each in tactics if each.key in money), Decimal(0))


def by_month(context: Context, living: list[Tactic]) -> tuple[ShortGroup, ...]:
    """For each month of the plan what starts in it, with what is spent in it."""
    spending = context.assessment.money.by_month
    starts: dict[tuple[int, int], list[Tactic]] = {}
    for tactic in living:
        period = known_period(context, tactic.key)
        if period is not None:
            starts.setdefault((period.start.year, period.start.month), []).append(tactic)
    months = sorted(set(starts) | {key for key, amount in spending.items() if amount})
    return tuple(
        ShortGroup(
            context.month(key),
            context.money(spending[key]) if spending.get(key) else "",
            tuple(short(context, each) for each in starts.get(key, ())),
        )
        for key in months
    )


def by_kind(context: Context, living: list[Tactic]) -> tuple[ShortGroup, ...]:
    """Kinds, the dearest first, then those with most tactics."""
    kinds: dict[str, list[Tactic]] = {}
    for tactic in living:
        kinds.setdefault(tactic.kind or "other", []).append(tactic)
    order = sorted(kinds, key=lambda kind: (-spent(context, kinds[kind]), -len(kinds[kind])))
    return tuple(
        ShortGroup(
            capital(context.choice(TACTIC_KINDS, kind)),
            total(context, kinds[kind]),
            tuple(short(context, each) for each in kinds[kind]),
        )
        for kind in order
    )


def short(context: Context, tactic: Tactic) -> Short:
    """A tactic in one line."""
    owner = context.trace.effective(tactic.key).owner
    return Short(
        context.link(tactic.key),
        context.label(owner) if owner is not None else "",
        context.when(tactic.key),
    )


def row(context: Context, tactic: Tactic) -> TacticRow:
    """A tactic in full."""
    effective = context.trace.effective(tactic.key)
    figure = context.assessment.money.by_tactic.get(tactic.key)
    when = context.when(tactic.key) or tactic.trigger or ""
    status = tactic.status if tactic.status not in (None, "planned") else None
    return TacticRow(
        anchor=anchor(tactic.key),
        title=tactic.title,
        kind=context.choice(TACTIC_KINDS, tactic.kind),
        role=context.choice(TACTIC_ROLES, tactic.role) if tactic.role != "activation" else "",
        status=context.choice(WORK_STATUSES, status),
        when=when,
        owner=context.label(effective.owner) if effective.owner is not None else "",
        channels=context.links(effective.channels),
        audience=context.audience(key.id for key in effective.audience),
        stage=context.choice(STAGES, effective.stage),
        objectives=tuple(context.objective_link(key) for key in effective.objectives),
        money=context.money(figure.likely) if figure is not None and figure.likely else "",
        effort=context.shown(tactic.effort),
        expects=promised(context, tactic),
        consent=context.choice(CONSENTS, tactic.consent),
        condition=tactic.only_if or "",
        steps=tuple(
            StepRow(
                step.text,
                context.period(context.days(step.when)),
                context.named("team", step.owner),
                step.done,
            )
            for step in tactic.steps
        ),
        notes=tactic.notes or "",
        always_on=tactic.always_on,
        more=more(context, tactic),
    )
