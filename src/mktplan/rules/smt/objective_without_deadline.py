"""An objective says by when."""

from collections.abc import Iterator

from mktplan.i18n import N_
from mktplan.lint import Finding, Fold, LintContext, Words, rule
from mktplan.model import Objective
from mktplan.rules.sentences import judged, short, words_of


@rule(
    "SMT040",
    levels="iwe",
    since="0.1",
    unless=("WRD004",),
    message=N_("“{statement}” has no deadline"),
    hint=N_("add `deadline: …`, the last day on which it may still come true: `2027-06-30`, `2027-Q2`"),
    words={
        "sentence": Words(
            N_("“{words}” stands only in the sentence"),
            N_("add `deadline: …`, so that calendar and milestones are checked against it"),
            milder=1,
        ),
    },
    fold=Fold(
        "objectives",
        Words(N_("{n} of {of} objectives have no deadline: {names}"), N_("add `deadline: …` to each")),
    ),
)
def objective_without_deadline(ctx: LintContext) -> Iterator[Finding]:
    """The day on which it is judged will do, and so will a KPI's dated targets or dated measures."""
    for objective, letters in judged(ctx):
        if dated(objective, ctx):
            continue
        said = letters.statement
        yield objective_without_deadline.at(
            ctx.key(objective),
            variant="sentence" if said.time_bound else "",
            statement=short(objective.statement),
            words=words_of(said, "deadline"),
        )


def dated(objective: Objective, ctx: LintContext) -> bool:
    """Whether something says by when, or its KPI could not be read."""
    if any(when is not None and not when.ongoing for when in (objective.deadline, objective.judged_on)):
        return True
    if objective.measures and all(measure.deadline is not None for measure in objective.measures.values()):
        return True
    if objective.target is not None or objective.kpi is None:
        return False
    kpi = ctx.plan.kpis.get(objective.kpi)
    return kpi is None or bool(kpi.targets)
