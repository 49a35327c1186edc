"""A goal of the company says what would be counted."""

from collections.abc import Iterator

from mktplan.i18n import N_
from mktplan.lint import Finding, LintContext, rule
from mktplan.rules.sentences import read, short


@rule(
    "SMT032",
    levels="--i",
    since="0.1",
    message=N_("the goal “{title}” names nothing that could be counted"),
    hint=N_("add `kpi`, `target` and `deadline`, or say the figure in the title"),
)
def goal_vague(ctx: LintContext) -> Iterator[Finding]:
    """Silent where the goal has a KPI or a target; a dated goal may be a yes or no."""
    for goal in ctx.plan.goals.values():
        if goal.set_aside or goal.status == "done" or goal.kpi is not None or goal.target is not None:
            continue
        said = read(goal.title, ctx)
        if said.kind == "vague" and not said.time_bound and goal.deadline is None:
            yield goal_vague.at(ctx.key(goal), "title", part="value", title=short(goal.title))
