"""An objective is due while the plan runs."""

from collections.abc import Iterator

from mktplan.diagnostics import EntityId
from mktplan.i18n import N_, Message
from mktplan.lint import Aside, Finding, LintContext, Spot, Words, rule
from mktplan.model import Objective
from mktplan.values import Period


@rule(
    "SMT041",
    levels="www",
    since="0.1",
    words={
        "": Words(
            N_("“{statement}” is due on {deadline}, after the plan's end on {end}"),
            N_("move the deadline into the plan, or add a point on the way to `milestones`"),
        ),
        "milestone": Words(
            N_("“{statement}” is due on {deadline}, after the plan's end on {end}; a milestone judges it"),
            N_("fine for a brand; say in `why` who follows it once the plan is over"),
        ),
        "before": Words(
            N_("“{statement}” is due on {deadline}, before the plan's start on {start}"),
            N_("correct the deadline, or the plan's `period`"),
        ),
        "open": Words(
            N_("“{statement}” is due {due}, and the plan runs {plan}"),
            N_("move the deadline into the plan, or correct the plan's `period`"),
        ),
    },
)
def deadline_outside_plan(ctx: LintContext) -> Iterator[Finding]:
    """Rests in a standing plan, and where the two days do not hang on the same open date."""
    plan = ctx.assessment.schedule.plan_period
    if plan is None:
        return
    for objective in ctx.plan.objectives.values():
        key = ctx.key(objective)
        due = ctx.period(objective.deadline)
        if due is None or not due.comparable(plan) or objective.set_aside or objective.status == "done":
            continue
        if plan.start <= due.end <= plan.end:
            continue
        variant = "before" if due.end < plan.start else "milestone" if milestone(objective, plan, ctx) else ""
        if plan.hangs_on and variant != "milestone":
            variant = "open"
        yield deadline_outside_plan.at(
            key,
            "deadline",
            part="value",
            variant=variant,
            milder=int(variant == "milestone"),
            asides=[Aside(Message(N_("the plan's period")), Spot(EntityId("plan"), ("period",), "value"))],
            statement=objective.statement,
            deadline=due.end,
            start=plan.start,
            end=plan.end,
            due=objective.deadline,
            plan=ctx.plan.identity.period,
        )


def milestone(objective: Objective, plan: Period, ctx: LintContext) -> bool:
    """Whether a milestone falls into the plan."""
    periods = [ctx.period(when) for when in objective.milestones]
    return any(
        period is not None and period.comparable(plan) and plan.start <= period.end <= plan.end
        for period in periods
    )
