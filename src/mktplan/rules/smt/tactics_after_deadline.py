"""What works towards an objective begins before it is due."""

from collections.abc import Iterator

from mktplan.i18n import N_
from mktplan.lint import Finding, LintContext, quoted, rule
from mktplan.rules.sentences import judged, short

NAMED = 3


@rule(
    "SMT042",
    levels="-ww",
    since="0.1",
    unless=("SMT041",),
    message=N_("“{statement}” is due on {deadline}, and all that serves it begins later: {names}"),
    hint=N_("bring a tactic forward, or move the deadline"),
)
def tactics_after_deadline(ctx: LintContext) -> Iterator[Finding]:
    """Rests where the days of one of its tactics are not known."""
    for objective, _ in judged(ctx):
        due = ctx.period(objective.deadline)
        if due is None or due.hangs_on:
            continue
        keys = [key for key in ctx.trace.below(objective.key, "tactics") if ctx.trace.living(key)]
        periods = [ctx.assessment.schedule.period(key) for key in keys]
        if not keys or any(period is None or period.hangs_on for period in periods):
            continue
        if all(period is not None and period.start > due.end for period in periods):
            yield tactics_after_deadline.at(
                objective.key,
                "deadline",
                part="value",
                statement=short(objective.statement),
                deadline=due.end,
                names=quoted(ctx.labels(keys), NAMED),
            )
