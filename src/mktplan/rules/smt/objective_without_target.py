"""An objective says which figure it wants to reach."""

from collections.abc import Iterator

from mktplan.diagnostics import EntityId
from mktplan.i18n import N_
from mktplan.lint import Finding, Fold, LintContext, Words, rule
from mktplan.model import Objective


@rule(
    "SMT011",
    levels="iwe",
    since="0.1",
    message=N_("“{statement}” names no figure to reach"),
    hint=N_("add `kpi`, `baseline` and `target`; for a yes/no result, `done_when`"),
    words={
        "kpi": Words(
            N_("“{statement}” names no figure to reach"),
            N_("add `target: …`, the figure that “{kpi}” is to reach"),
        ),
    },
    fold=Fold(
        "objectives",
        Words(
            N_("{n} of {of} objectives name no figure to reach: {names}"),
            N_("add `target: …` to each; for a yes/no result, `done_when`"),
        ),
    ),
)
def objective_without_target(ctx: LintContext) -> Iterator[Finding]:
    """A KPI's own targets serve; so do measures, and `done_when` for a yes/no result."""
    for objective in ctx.plan.objectives.values():
        if objective.set_aside or objective.status == "done" or has_target(objective, ctx):
            continue
        yield objective_without_target.at(
            ctx.key(objective),
            variant="kpi" if objective.kpi is not None else "",
            statement=objective.statement,
            kpi=ctx.label(EntityId("kpis", objective.kpi or "")),
        )


def has_target(objective: Objective, ctx: LintContext) -> bool:
    """Whether a figure or a yes/no result judges the objective, or its KPI could not be read."""
    if objective.target is not None or objective.measures or objective.done_when is not None:
        return True
    if objective.kpi is None:
        return False
    kpi = ctx.plan.kpis.get(objective.kpi)
    return kpi is None or bool(kpi.targets)
