"""Strategy: for whom, which choices with their money and result, and what is refused."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from mktplan.diagnostics import EntityId
from mktplan.i18n import N_
from mktplan.model import Positioning, Strategy
from mktplan.model.vocabulary import LEVERS, PARTS
from mktplan.render.charts import Bar, Bars, Table
from mktplan.render.view.context import Context, Link, anchor, short_name
from mktplan.render.view.heading import Heading
from mktplan.render.view.moves import objective_name
from mktplan.render.view.results import added_by
from mktplan.render.view.sheet import Cell, named_fields


@dataclass(frozen=True, slots=True)
class Whom:
    """A persona or segment in one line: who, what part they play, what they want."""

    who: Link
    role: str
    wants: str


@dataclass(frozen=True, slots=True)
class Choice:
    """A strategy; `adds` is what its tactics bring, in words."""

    anchor: str
    title: str
    statement: str
    rationale: str
    lever: str
    objectives: tuple[Link, ...]
    audience: tuple[Link, ...]
    owner: str
    money: str
    share: str
    adds: tuple[str, ...]
    tactics: int
    more: tuple[tuple[str, Cell], ...]


# What a strategy names beside its objectives and audience, with the words before it.
MORE: Final[Mapping[str, str]] = {"messages": N_("says"), "answers": N_("answers")}


@dataclass(frozen=True, slots=True)
class Refusal:
    """Something set aside for good, and why."""

    anchor: str
    title: str
    kind: str
    why: str
    until: str
    named: bool = True


@dataclass(frozen=True, slots=True)
class StrategyPart:
    """Whom, choices (also as bars), refusals."""

    heading: Heading
    whom: tuple[Whom, ...]
    choices: tuple[Choice, ...]
    bars: Bars | None
    refusals: tuple[Refusal, ...]
    positioning: str


def strategy_part(context: Context) -> StrategyPart | None:
    """The part; None where there is neither a choice nor an audience nor a refusal."""
    living = [each for each in context.plan.strategies.values() if not each.set_aside]
    choices = tuple(choice(context, each) for each in ranked(context, living))
    whom = whom_rows(context)
    refused = refusals(context)
    position = context.plan.positioning
    said = promise(position) if position is not None and not position.set_aside else ""
    if not (choices or whom or refused or said):
        return None
    heading = Heading("strategy", context.text("Strategy"), lead(context, len(choices), len(refused)))
    return StrategyPart(heading, whom, choices, bars(context, choices, living), refused, said)


def promise(position: Positioning) -> str:
    """What the audience is promised, in the fullest words that the plan has for it."""
    return position.statement or position.promise or position.value_proposition or ""


def spent(context: Context, key: EntityId) -> Decimal:
    """The likely money of a strategy."""
    figure = context.assessment.money.by_strategy.get(key)
    return figure.likely if figure is not None else Decimal(0)


def ranked(context: Context, living: list[Strategy]) -> list[Strategy]:
    """Most money first; the plan's order where equal."""
    return sorted(living, key=lambda each: -spent(context, each.key))


def lead(context: Context, choices: int, refused: int) -> str:
    """“6 choices; 26% of the money builds the brand, 66% sells now; one refusal”."""
    roles = context.assessment.money.by_role
    whole = sum((figure.likely for figure in roles.values()), Decimal(0))
    clauses = []
    if choices:
        clauses.append(context.count("one strategic choice", "{n} strategic choices", choices))
    brand, activation = (
        roles[each].likely if each in roles else Decimal(0) for each in ("brand", "activation")
    )
    if brand and activation:
        clauses.append(
            context.text(
                "{brand} of the actions’ money builds the brand, {activation} sells now",
                brand=context.share(brand, whole),
                activation=context.share(activation, whole),
            )
        )
    elif activation and whole:
        clauses.append(
            context.text("{share} of the actions’ money sells now", share=context.share(activation, whole))
        )
    if refused:
        clauses.append(context.count("one thing we will not do", "{n} things we will not do", refused))
    return context.sentence(clauses)


def whom_rows(context: Context) -> tuple[Whom, ...]:
    """Personas, job first; segments where there is no persona."""
    people = tuple(
        Whom(Link(short_name(each.name), anchor(each.key)), context.choice(PARTS, each.part),
             each.job or context.several(each.needs) or each.trigger or "")
        for each in context.plan.personas.values()
        if not each.set_aside
    )  # fmt: skip
    return people or tuple(
        Whom(Link(each.title, anchor(each.key)), each.size or "", each.behavioural or each.demographic or "")
        for each in context.plan.segments.values()
        if not each.set_aside
    )


def choice(context: Context, strategy: Strategy) -> Choice:
    """One strategy."""
    amount = spent(context, strategy.key)
    owner = strategy.owner or context.plan.identity.owner
    return Choice(
        anchor=anchor(strategy.key),
        title=strategy.title,
        statement=strategy.statement or "",
        rationale=strategy.rationale or "",
        lever=context.choice(LEVERS, strategy.kind),
        objectives=tuple(
            Link(objective_name(context, key), anchor(key))
            for key in context.trace.above(strategy.key, "objectives")
        ),
        audience=context.audience(strategy.audience),
        owner=context.named("team", owner),
        money=context.money(amount) if amount else "",
        share=context.of_actions(amount) if amount else "",
        adds=added_by(context, strategy.key),
        tactics=sum(map(context.trace.living, context.trace.below(strategy.key, "tactics"))),
        more=named_fields(context, strategy, MORE),
    )


def bars(context: Context, choices: tuple[Choice, ...], living: list[Strategy]) -> Bars | None:
    """The choices ranked by money, with what they add."""
    funded = [each for each in ranked(context, living) if spent(context, each.key)]
    if len(funded) < 2:
        return None
    by_anchor = {each.anchor: each for each in choices}
    rows = [(each, by_anchor[anchor(each.key)]) for each in funded]
    two = sum((spent(context, each.key) for each in funded[:2]), Decimal(0))
    return Bars(
        id="choices",
        title=context.text("Two choices take {share} of the actions’ money", share=context.of_actions(two)),
        shows=context.text("Each choice with its money and what it adds, most money first."),
        table=Table(
            tuple(map(context.text, (N_("Choice"), N_("Money"), N_("Share"), N_("What it adds")))),
            tuple((shown.title, shown.money, shown.share, context.several(shown.adds)) for _, shown in rows),
            (1, 2),
        ),
        bars=tuple(
            Bar(shown.title, spent(context, each.key), context.money(spent(context, each.key), short=True),
                context.several(shown.adds)) for each, shown in rows
        ),
    )  # fmt: skip


# What one does or does not do; the others say how things are, or whom one has to do with.
DOINGS: Final = frozenset(
    {
        "objectives", "strategies", "campaigns", "tactics", "channels", "personas", "segments", "offers",
        "tools", "lines", "pillars", "journey", "milestones", "reviews",
    }
)  # fmt: skip
KINDS: Final[Mapping[str, str]] = {
    "objectives": N_("objective"),
    "strategies": N_("strategy"),
    "campaigns": N_("campaign"),
    "tactics": N_("action"),
    "channels": N_("channel"),
    "personas": N_("audience"),
    "segments": N_("audience"),
    "offers": N_("offer"),
    "experiments": N_("test"),
    "messages": N_("message"),
    "tools": N_("tool"),
    "risks": N_("risk taken"),
    "scenarios": N_("scenario"),
    "asks": N_("ask"),
    "lines": N_("budget line"),
    "goals": N_("goal of the company"),
    "kpis": N_("indicator"),
    "journey": N_("touchpoint"),
    "milestones": N_("milestone"),
    "reviews": N_("review"),
    "assumptions": N_("assumption"),
    "pillars": N_("editorial pillar"),
    "competitors": N_("competitor"),
    "benchmarks": N_("benchmark"),
    "decisions": N_("decision"),
    "team": N_("role"),
}


def refusals(context: Context) -> tuple[Refusal, ...]:
    """What was ruled out or dropped, of every section, in the plan's order."""
    found = []
    for key, each in context.workspace.bound.entities.items():
        if each.status in ("excluded", "dropped") and key.section != "findings":
            until = context.days(each.until)
            kind = context.text(KINDS[key.section]) if key.section in KINDS else ""
            day = context.day(until.end if until else None)
            place = anchor(key) if key.id else ""
            title = context.link(key).words
            found.append(Refusal(place, title, kind, each.why or "", day, key.section in DOINGS))
    return tuple(found)
