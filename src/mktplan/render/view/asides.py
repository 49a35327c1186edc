"""Annexes of what is not decided or not done: open questions and ideas."""

from collections.abc import Iterator
from dataclasses import dataclass

from mktplan.model import Entity
from mktplan.render.view.context import Context, Link, anchor
from mktplan.render.view.heading import Heading


@dataclass(frozen=True, slots=True)
class Question:
    """An open question and what it is about."""

    about: Link
    text: str


@dataclass(frozen=True, slots=True)
class Idea:
    """Something that may be done one day."""

    anchor: str
    title: str
    why: str


@dataclass(frozen=True, slots=True)
class QuestionsAnnex:
    """Open questions in the plan's order."""

    heading: Heading
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class IdeasAnnex:
    """The backlog."""

    heading: Heading
    ideas: tuple[Idea, ...]


def entities(context: Context) -> Iterator[Entity]:
    """Every entity of the plan, those inside others too, in the order of the files."""
    yield context.plan.identity
    for key, entity in context.workspace.bound.entities.items():
        if key.section != "plan":
            yield entity


def questions_annex(context: Context) -> QuestionsAnnex | None:
    """The annex; None where nothing is open."""
    found = tuple(
        Question(about(context, entity), text)
        for entity in entities(context)
        if not entity.set_aside
        for text in entity.open
    )
    if not found:
        return None
    lead = context.sentence([context.count("one question is open", "{n} questions are open", len(found))])
    return QuestionsAnnex(Heading("questions", context.text("Open questions"), lead), found)


def about(context: Context, entity: Entity) -> Link:
    """What a question is about."""
    if entity.key.section == "plan":
        return Link(context.text("The plan"))
    if entity.key.section == "objectives":
        return context.objective_link(entity.key)
    if entity.key.section == "budget":
        return Link(context.text("Money"), "money")
    return context.link(entity.key)


def ideas_annex(context: Context) -> IdeasAnnex | None:
    """The annex; None where there are no ideas."""
    found = tuple(
        Idea(anchor(each.key), context.label(each.key), each.why or each.notes or "")
        for each in entities(context)
        if each.status == "idea" and each.key.id
    )
    if not found:
        return None
    lead = context.sentence(
        [context.count("one idea is kept for later", "{n} ideas are kept for later", len(found))]
    )
    return IdeasAnnex(Heading("ideas", context.text("Backlog of ideas"), lead), found)
