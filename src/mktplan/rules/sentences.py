"""What rules about sentences ask first: which objectives count, and what their fields hold already."""

from collections.abc import Iterator

from mktplan.assess import Letters
from mktplan.lint import LintContext
from mktplan.model import Kpi, Objective
from mktplan.statements import Statement, analyse

# Longer texts are cut in a message: who reads it has the sentence before them.
SHOWN = 70


def judged(ctx: LintContext) -> Iterator[tuple[Objective, Letters]]:
    """The objectives that count and are still to be reached, with their sentence and letters."""
    for objective in ctx.plan.objectives.values():
        if not objective.set_aside and objective.status != "done":
            yield objective, ctx.assessment.letters[objective.key]


def kpi_of(objective: Objective, ctx: LintContext) -> Kpi | None:
    """The KPI that judges an objective, where it could be read."""
    return ctx.plan.kpis.get(objective.kpi or "")


def figured(objective: Objective, ctx: LintContext) -> bool:
    """Whether fields say how much: then the sentence may be an ambition."""
    if objective.measures or objective.target is not None or objective.done_when is not None:
        return True
    kpi = kpi_of(objective, ctx)
    lost = objective.kpi is not None and kpi is None
    return lost or (kpi is not None and bool(kpi.targets))


def read(text: str, ctx: LintContext) -> Statement:
    """A sentence of the plan, in the plan's language."""
    return analyse(text, likely=ctx.plan.identity.language)


def short(text: str) -> str:
    """A sentence as a message quotes it: cut between two words where it is long."""
    if len(text) <= SHOWN:
        return text
    return text[:SHOWN].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"


def words_of(said: Statement, name: str) -> str:
    """The words of the sentence that were found for a name; empty where nothing was."""
    return next((said.text[span.start : span.end] for label, span in said.spans if label == name), "")
