"""Annex: tools, what each is for, who looks after it."""

from dataclasses import dataclass

from mktplan.model.vocabulary import TOOL_KINDS
from mktplan.render.view.context import Context
from mktplan.render.view.heading import Heading


@dataclass(frozen=True, slots=True)
class ToolRow:
    """A tool."""

    name: str
    kind: str
    used_for: tuple[str, ...]
    connects_to: str
    owner: str
    line: str


@dataclass(frozen=True, slots=True)
class StackAnnex:
    """The tools."""

    heading: Heading
    tools: tuple[ToolRow, ...]


def stack_annex(context: Context) -> StackAnnex | None:
    """The annex; None where the plan names no tool."""
    living = [each for each in context.plan.tools.values() if not each.set_aside]
    if not living:
        return None
    clauses = [context.count("one tool", "{n} tools", len(living))]
    lonely = sum(1 for each in living if each.owner is None)
    if lonely:
        clauses.append(context.count("one without an owner", "{n} without an owner", lonely))
    heading = Heading("tools", context.text("Tools"), context.sentence(clauses))
    rows = tuple(
        ToolRow(
            name=each.name,
            kind=context.choice(TOOL_KINDS, each.kind),
            used_for=each.used_for,
            connects_to=", ".join(context.named("tools", name) for name in each.connects_to),
            owner=context.named("team", each.owner),
            line=context.line_title(each.line),
        )
        for each in living
    )
    return StackAnnex(heading, rows)
