"""Milestones lead to the target: before its day, and on the way to it."""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from mktplan.i18n import N_
from mktplan.lint import Finding, LintContext, Words, rule
from mktplan.model import Objective
from mktplan.rules.sentences import judged, kpi_of
from mktplan.values import Figure, When

# Natures whose milestones can only go one way: what was gained is kept.
KEPT = ("stock",)


@rule(
    "SMT043",
    levels="www",
    since="0.1",
    words={
        "late": Words(
            N_("the milestone for {day} comes after the deadline {deadline}"),
            N_("bring it forward, or move the deadline"),
        ),
        "back": Words(
            N_("the milestone for {day} says {value}, less than {earlier} before it"),
            N_("“{kpi}” keeps what it has gained: put the milestones in order"),
        ),
    },
)
def milestone_out_of_order(ctx: LintContext) -> Iterator[Finding]:
    """Falling milestones are asked of stocks alone: other figures may have their seasons."""
    for objective, _ in judged(ctx):
        due = ctx.period(objective.deadline)
        points = dated(objective, ctx)
        for when, end, _figure in points:
            if due is not None and not due.hangs_on and end > due.end:
                yield milestone_out_of_order.at(
                    ctx.key(objective),
                    "milestones",
                    when.written,
                    variant="late",
                    day=when,
                    deadline=objective.deadline,
                )
        kpi = kpi_of(objective, ctx)
        if kpi is None or kpi.nature not in KEPT or kpi.direction != "up":
            continue
        for (_, _, before), (when, _, figure) in pairwise(points):
            if figure.high < before.low:
                yield milestone_out_of_order.at(
                    ctx.key(objective),
                    "milestones",
                    when.written,
                    variant="back",
                    day=when,
                    value=figure,
                    earlier=before,
                    kpi=kpi.name,
                )


def dated(objective: Objective, ctx: LintContext) -> list[tuple[When, date, Figure]]:
    """The milestones whose last day is known, in order of time; changes of a baseline are left out."""
    found = [
        (when, period.end, figure)
        for when, figure in objective.milestones.items()
        if (period := ctx.period(when)) is not None and not period.hangs_on and not figure.relative
    ]
    return sorted(found, key=lambda each: each[1])
