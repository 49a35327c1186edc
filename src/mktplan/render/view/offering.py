"""Annex: positioning, messages, offers, the mix, the customer's journey."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from mktplan.i18n import N_
from mktplan.model.vocabulary import STAGES
from mktplan.render.view.context import Context
from mktplan.render.view.heading import Heading
from mktplan.render.view.sheet import (
    Row,
    Sheet,
    amount,
    dated,
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
    "usp": N_("What only we have"),
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
    "purple_cow": N_("What people will talk about"),
}


@dataclass(frozen=True, slots=True)
class OfferingAnnex:
    """One sheet a subject."""

    heading: Heading
    sheets: tuple[Sheet, ...]


def offering_annex(context: Context) -> OfferingAnnex | None:
    """The annex; None where the plan says nothing of what it offers and says."""
    found = sheets(
        fields_sheet(context, context.text("Positioning"), context.plan.positioning, POSITIONING),
        message_sheet(context),
        offer_sheet(context),
        fields_sheet(context, context.text("Marketing mix"), context.plan.mix, MIX),
        journey_sheet(context),
    )
    if not found:
        return None
    clauses = []
    messages = sum(1 for each in context.plan.messages.values() if not each.set_aside)
    if messages:
        clauses.append(context.count("one message", "{n} messages", messages))
    offers = sum(1 for each in context.plan.offers.values() if not each.set_aside)
    if offers:
        clauses.append(context.count("one offer", "{n} offers", offers))
    heading = Heading("offering", context.text("Positioning and messages"), context.sentence(clauses))
    return OfferingAnnex(heading, found)


def fields_sheet(context: Context, title: str, entity: object, names: Mapping[str, str]) -> Sheet | None:
    """The filled fields of a section that is one entry, a row a field."""
    rows = []
    for name, label in names.items():
        value = getattr(entity, name, None)
        texts = value if isinstance(value, tuple) else (value,)
        cell = prose(*texts)
        if cell:
            rows.append(Row("", (words(context.text(label)), cell)))
    return sheet(title, (context.text("Field"), context.text("What it says")), rows)


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
            linked(users(context, each.key, "message", "messages")),
        )
        for each in context.plan.messages.values()
        if not each.set_aside
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
        for each in context.plan.offers.values()
        if not each.set_aside
    ]
    return sheet(context.text("Offers"), tuple(map(context.text, heads)), rows, (2, 3, 4, 6))


def journey_sheet(context: Context) -> Sheet | None:
    """Touchpoints in their order."""
    heads = (
        N_("Moment"), N_("Stage"), N_("Audience"), N_("Channels"), N_("Moment of truth"), N_("Friction"),
        N_("What we do"),
    )  # fmt: skip
    rows = [
        row(
            each,
            prose(each.title),
            words(context.choice(STAGES, each.stage)),
            linked(context.audience(each.audience)),
            linked(context.section_links("channels", each.channels)),
            words(context.text("yes") if each.moment_of_truth else ""),
            prose(each.friction),
            linked(context.section_links("tactics", each.tactics)),
        )
        for each in context.plan.journey.values()
        if not each.set_aside
    ]
    return sheet(context.text("Customer journey"), tuple(map(context.text, heads)), rows)
