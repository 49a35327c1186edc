"""A goal of the company says how much and by when."""

from collections.abc import Iterator

from mktplan.i18n import N_
from mktplan.lint import Finding, LintContext, Words, rule
from mktplan.rules.sentences import read, short


@rule(
    "SMT033",
    levels="--i",
    since="0.1",
    unless=("SMT032",),
    words={
        "measure": Words(N_("the goal “{title}” does not say how much"), N_("add `kpi` and `target`")),
        "deadline": Words(
            N_("the goal “{title}” does not say by when"), N_("add `deadline`, or a `horizon`")
        ),
    },
)
def goal_without_measure_or_deadline(ctx: LintContext) -> Iterator[Finding]:
    """The title may say both; so may `horizon` for the time."""
    for goal in ctx.plan.goals.values():
        if goal.set_aside or goal.status == "done":
            continue
        said = read(goal.title, ctx)
        if goal.target is None and goal.kpi is None and said.kind == "vague" and said.aspires:
            variant = "measure"
        elif goal.deadline is None and goal.horizon is None and not said.time_bound and said.kind != "vague":
            variant = "deadline"
        else:
            continue
        yield goal_without_measure_or_deadline.at(ctx.key(goal), variant=variant, title=short(goal.title))
