"""Annex: personas, job first, and segments."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from mktplan.i18n import N_
from mktplan.model import Persona
from mktplan.model.vocabulary import PARTS
from mktplan.render.view.context import Context, Link, anchor, capital
from mktplan.render.view.heading import Heading


@dataclass(frozen=True, slots=True)
class Objection:
    """What holds a person back, and the answer."""

    text: str
    answer: str


@dataclass(frozen=True, slots=True)
class Trait:
    """A heading and the texts below it."""

    name: str
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PersonaCard:
    """A persona; empty texts are left out."""

    anchor: str
    name: str
    part: str
    segment: Link
    job: str
    trigger: str
    today: str
    quote: str
    traits: tuple[Trait, ...]
    objections: tuple[Objection, ...]
    channels: tuple[Link, ...]
    evidence: str
    notes: str
    tactics: int


@dataclass(frozen=True, slots=True)
class SegmentRow:
    """A part of the market."""

    anchor: str
    title: str
    size: str
    description: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AudienceAnnex:
    """Personas, then segments."""

    heading: Heading
    personas: tuple[PersonaCard, ...]
    segments: tuple[SegmentRow, ...]


def audience_annex(context: Context) -> AudienceAnnex | None:
    """The annex; None where the plan describes nobody."""
    personas = [each for each in context.plan.personas.values() if not each.set_aside]
    segments = [each for each in context.plan.segments.values() if not each.set_aside]
    if not personas and not segments:
        return None
    clauses = []
    deciding = sum(1 for each in personas if each.part == "decides")
    if personas:
        clauses.append(context.count("one persona", "{n} personas", len(personas)))
    if deciding == len(personas) > 1:
        clauses[-1] += ", " + context.text("all of whom decide")
    elif deciding and len(personas) > 1:
        clauses[-1] += ", " + context.count("one of whom decides", "{n} of whom decide", deciding)
    if segments:
        clauses.append(context.count("one segment", "{n} segments", len(segments)))
    heading = Heading("audience", context.text("Audience"), context.sentence(clauses))
    rows = tuple(
        SegmentRow(
            anchor(each.key),
            each.title,
            each.size or "",
            tuple(text for text in (each.demographic, each.psychographic, each.behavioural) if text),
        )
        for each in segments
    )
    return AudienceAnnex(heading, tuple(card(context, each) for each in personas), rows)


TRAITS: Final[Mapping[str, str]] = {
    "age": N_("age"),
    "gender": N_("gender"),
    "location": N_("place"),
    "role": N_("role"),
    "income": N_("income"),
    "education": N_("education"),
    "family": N_("family"),
}


def trait(context: Context, name: str) -> str:
    """The name of a detail: ours where it is a usual one, else the plan's own; its first letter large."""
    return capital(context.text(TRAITS[name]) if name in TRAITS else name.replace("_", " ").replace("-", " "))


def card(context: Context, persona: Persona) -> PersonaCard:
    """One persona."""
    traits = (
        (context.text("Needs"), persona.needs),
        (context.text("Frustrations"), persona.frustrations),
        (context.text("Motivations"), persona.motivations),
        (context.text("Aims"), persona.goals),
        (context.text("Buying habits"), persona.buying_habits),
        (context.text("Interests"), persona.interests),
        (context.text("Content formats"), persona.content_formats),
        (
            context.text("About"),
            tuple(context.pair(trait(context, name), value) for name, value in persona.demographics.items()),
        ),
    )
    aimed = [
        each
        for each in context.plan.tactics.values()
        if not each.set_aside and persona.key in context.trace.effective(each.key).audience
    ]
    segment = persona.segment
    named = context.plan.segments.get(segment or "")
    return PersonaCard(
        anchor=anchor(persona.key),
        name=persona.name,
        part=context.choice(PARTS, persona.part),
        segment=context.link(named.key) if named is not None else Link(""),
        job=persona.job or "",
        trigger=persona.trigger or "",
        today=persona.today or "",
        quote=persona.quote or "",
        traits=tuple(Trait(name, texts) for name, texts in traits if texts),
        objections=tuple(Objection(each.text, each.answer or "") for each in persona.objections),
        channels=context.section_links("channels", persona.channels),
        evidence=persona.evidence or "",
        notes=persona.notes or "",
        tactics=len(aimed),
    )
