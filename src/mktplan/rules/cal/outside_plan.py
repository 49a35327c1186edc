"""What is dated lies within the plan's period, or near it."""

from collections.abc import Iterator
from datetime import timedelta

from mktplan.diagnostics import EntityId
from mktplan.i18n import N_, Message
from mktplan.lint import Aside, Finding, LintContext, Spot, rule
from mktplan.model import BudgetLine, Campaign, Milestone, Tactic
from mktplan.values import Period

# Preparation, deposits and invoices lie outside a plan as a matter of course: up to three months.
NEAR = timedelta(days=92)


@rule(
    "CAL002",
    levels="www",
    since="0.1",
    message=N_("“{title}” is dated {period}; the plan covers {plan}"),
    hint=N_("correct `when`, or the plan's `period`"),
)
def outside_plan(ctx: LintContext) -> Iterator[Finding]:
    """Rests in a standing plan, for what is done or optional, and where days cannot be compared."""
    plan = ctx.assessment.schedule.plan_period
    if plan is None:
        return
    for section in ("campaigns", "tactics", "lines", "milestones"):
        for entity in ctx.living(section):
            when = entity.when if isinstance(entity, Tactic | Campaign | BudgetLine | Milestone) else None
            if when is None or entity.status in ("done", "optional"):
                continue
            period = ctx.period(when)
            if period is None or not period.comparable(plan) or not far_outside(period, plan):
                continue
            yield outside_plan.at(
                ctx.key(entity),
                "when",
                part="value",
                asides=[
                    Aside(Message(N_("the plan's period")), Spot(EntityId("plan"), ("period",), "value"))
                ],
                title=entity.label,
                period=when if period.hangs_on else period,
                plan=ctx.plan.identity.period if plan.hangs_on else plan,
            )


def far_outside(period: Period, plan: Period) -> bool:
    """Whether a period begins or ends more than three months outside the plan."""
    return period.start < plan.start - NEAR or period.end > plan.end + NEAR
