"""Annex: positioning, messages, offers, the mix, the customer's journey."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, TypeVar

from mktplan.i18n import N_
from mktplan.model import Entity, TouchPoint
from mktplan.model.vocabulary import STAGES
from mktplan.render.view.context import Context
from mktplan.render.view.heading import Heading
from mktplan.render.view.sheet import (
    Cell,
    Sheet,
    amount,
    dated,
    fields_sheet,
    linked,
    prose,
    row,
    sheet,
    sheets,
    users,
    words,
)

POSITIONING: Final[Mapping[str, str]] = {
    "statement": N_("Statement"),
    "usp": N_("What only we have (USP)"),
    "value_proposition": N_("Value proposition"),
    "promise": N_("Promise"),
    "benefit": N_("Benefit"),
    "axes": N_("What we compete on"),
    "tone": N_("Tone"),
    "values": N_("Values"),
    "proof": N_("Proof"),
    "constraints": N_("What must be respected"),
    "story": N_("Story"),
}
MIX: Final[Mapping[str, str]] = {
    "product": N_("Product"),
    "price": N_("Price"),
    "place": N_("Place"),
    "promotion": N_("Promotion"),
    "people": N_("People"),
    "process": N_("Process"),
    "proof": N_("Physical evidence"),
    "partnership": N_("Partnerships"),
    "permission": N_("Permission"),
    "purple_cow": N_("Purple cow (what people will talk about)"),
}


# What carries a message to people; editorial pillars list theirs where they are described.
CARRIERS: Final = frozenset({"strategies", "campaigns", "tactics"})
Thing = TypeVar("Thing", bound=Entity)


@dataclass(frozen=True, slots=True)
class OfferingAnnex:
    """One sheet a subject."""

    heading: Heading
    sheets: tuple[Sheet, ...]


def offering_annex(context: Context) -> OfferingAnnex | None:
    """The annex; None where the plan says nothing of what it offers and says."""
    found = sheets(
        one_entry(context, context.text("Positioning"), context.plan.positioning, POSITIONING),
        message_sheet(context),
        offer_sheet(context),
        one_entry(context, context.text("Marketing mix"), context.plan.mix, MIX),
        journey_sheet(context),
    )
    if not found:
        return None
    return OfferingAnnex(Heading("offering", context.text("Positioning and messages"), lead(context)), found)


def lead(context: Context) -> str:
    """“3 messages; 2 offers; 4 moments of the journey, one of them a moment of truth”."""
    plan = context.plan
    clauses = []
    if messages := living(plan.messages):
        clauses.append(context.count("one message", "{n} messages", len(messages)))
    if offers := living(plan.offers):
        clauses.append(context.count("one offer", "{n} offers", len(offers)))
    if moments := living(plan.journey):
        clauses.append(context.count("one moment of the journey", "{n} moments of the journey", len(moments)))
        if decisive := sum(1 for each in moments if each.moment_of_truth):
            clauses[-1] += ", " + context.count(
                "one of them a moment of truth", "{n} of them moments of truth", decisive
            )
    if not clauses:
        written = [*filled(plan.positioning, POSITIONING), *filled(plan.mix, MIX)]
        clauses.append(
            context.count("what we stand for, in one point", "what we stand for, in {n} points", len(written))
        )
    return context.sentence(clauses)


def living(section: Mapping[str, Thing]) -> list[Thing]:
    """The entries of a section that count."""
    return [each for each in section.values() if not each.set_aside]


def filled(entity: Entity | None, names: Mapping[str, str]) -> list[str]:
    """The fields of a section that is one entry in which something stands."""
    if entity is None or entity.set_aside:
        return []
    return [name for name in names if getattr(entity, name)]


def one_entry(context: Context, title: str, entity: Entity | None, names: Mapping[str, str]) -> Sheet | None:
    """The filled fields of positioning or mix, and what is remarked about it."""
    if entity is None or entity.set_aside:
        return None
    fields = [(context.text(label), texts(getattr(entity, name))) for name, label in names.items()]
    fields.append((context.text("Notes"), prose(entity.notes)))
    return fields_sheet(title, (context.text("Field"), context.text("What it says")), fields)


def texts(value: str | tuple[str, ...] | None) -> Cell:
    """A text of the plan, or several."""
    return prose(*value) if isinstance(value, tuple) else prose(value)


def stages(context: Context, names: tuple[str, ...]) -> str:
    """Stages in words."""
    return context.choices(STAGES, names)


def message_sheet(context: Context) -> Sheet | None:
    """Messages with their proof and who carries them."""
    heads = (N_("Message"), N_("Audience"), N_("Arguments"), N_("Proof"), N_("Stages"), N_("Carried by"))
    rows = [
        row(
            each,
            prose(each.text),
            linked(context.audience(each.audience)),
            prose(*each.arguments),
            prose(*each.proof),
            words(stages(context, each.stages)),
            linked(users(context, each.key, "message", "messages", sections=CARRIERS)),
            note=each.notes or "",
        )
        for each in living(context.plan.messages)
    ]
    return sheet(context.text("Key messages"), tuple(map(context.text, heads)), rows)


def offer_sheet(context: Context) -> Sheet | None:
    """Offers with their conditions."""
    heads = (
        N_("Offer"), N_("Audience"), N_("Price"), N_("Cost"), N_("Discount"), N_("Condition"), N_("Quota"),
        N_("When"), N_("Carried by"),
    )  # fmt: skip
    rows = [
        row(
            each,
            prose(each.title),
            linked(context.audience(each.audience)),
            amount(context, each.price),
            amount(context, each.cost),
            amount(context, each.discount),
            prose(each.condition),
            words(context.shown(each.quota)),
            dated(context, each.when),
            linked(users(context, each.key, "offer")),
            note=each.notes or "",
        )
        for each in living(context.plan.offers)
    ]
    return sheet(context.text("Offers"), tuple(map(context.text, heads)), rows, (2, 3, 4, 6))


def journey_sheet(context: Context) -> Sheet | None:
    """Touchpoints by stage, then in the plan's order."""
    heads = (
        N_("Moment"), N_("Stage"), N_("Audience"), N_("Channels"), N_("Friction"), N_("What we do"),
    )  # fmt: skip
    rows = [
        row(
            each,
            prose(each.title),
            words(context.choice(STAGES, each.stage)),
            linked(context.audience(each.audience)),
            linked(context.section_links("channels", each.channels)),
            prose(each.friction),
            linked(context.section_links("tactics", each.tactics)),
            mark=context.text("Moment of truth") if each.moment_of_truth else "",
            note=each.notes or "",
        )
        for each in by_stage(context, living(context.plan.journey))
    ]
    return sheet(context.text("Customer journey"), tuple(map(context.text, heads)), rows)


def by_stage(context: Context, moments: list[TouchPoint]) -> list[TouchPoint]:
    """Moments in the order of the stages; those without a stage stay behind the one they follow."""
    order = {stage: at for at, stage in enumerate(context.workspace.bound.stages)}
    placed: list[tuple[int, TouchPoint]] = []
    here = -1
    for each in moments:
        here = order.get(each.stage or "", here)
        placed.append((here, each))
    return [each for _, each in sorted(placed, key=lambda pair: pair[0])]
