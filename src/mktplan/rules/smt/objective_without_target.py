"""The figure that an objective's sentence promises also stands where it can be checked."""

from collections.abc import Iterator

from mktplan.i18n import N_
from mktplan.lint import Finding, Fold, LintContext, Words, rule
from mktplan.model import Objective
from mktplan.rules.sentences import judged, words_of


@rule(
    "SMT011",
    levels="-iw",
    since="0.1",
    unless=("SMT001", "SMT002", "SMT016"),
    message=N_("“{words}” stands only in the sentence"),
    hint=N_("add `kpi` and `target: …`, so that it is checked against what the tactics bring"),
    fold=Fold(
        "objectives",
        Words(
            N_("{n} of {of} objectives give their figure only in the sentence: {names}"),
            N_("add `kpi` and `target: …` to each, so that they are checked against what the tactics bring"),
        ),
    ),
)
def objective_without_target(ctx: LintContext) -> Iterator[Finding]:
    """A KPI's own targets serve; so do measures, and `done_when` for a yes/no result.

    A sentence without a figure is a wish, and has its own rule.
    """
    for objective, letters in judged(ctx):
        if letters.statement.kind == "outcome" and not has_target(objective, ctx):
            yield objective_without_target.at(ctx.key(objective), words=words_of(letters.statement, "figure"))


def has_target(objective: Objective, ctx: LintContext) -> bool:
    """Whether a figure or a yes/no result judges the objective, or its KPI could not be read."""
    if objective.target is not None or objective.measures or objective.done_when is not None:
        return True
    if objective.kpi is None:
        return False
    kpi = ctx.plan.kpis.get(objective.kpi)
    return kpi is None or bool(kpi.targets)
