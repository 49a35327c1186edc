"""Each goal of the company is served by a marketing objective."""

from collections.abc import Iterator

from mktplan.i18n import N_
from mktplan.lint import Finding, Fold, LintContext, Words, rule
from mktplan.rules.linkage import objectives_counted
from mktplan.trace import Reach


@rule(
    "TRC005",
    levels="-ww",
    since="0.1",
    message=N_("no objective serves the goal “{title}”"),
    hint=N_("add `goals: [{id}]` to the objective that serves it; or say why it rests: `status: excluded`"),
    fold=Fold(
        "goals",
        Words(
            N_("no objective serves {n} of {of} goals: {names}"),
            N_("name in each objective the goals that it serves: `goals: […]`"),
        ),
    ),
)
def goal_without_objective(ctx: LintContext) -> Iterator[Finding]:
    """Rests in a plan without objectives."""
    if not objectives_counted(ctx):
        return
    for goal in ctx.living("goals"):
        if ctx.trace.reached_from(ctx.key(goal), "objectives") is Reach.NO:
            yield goal_without_objective.at(ctx.key(goal), title=goal.label, id=ctx.key(goal).id)
