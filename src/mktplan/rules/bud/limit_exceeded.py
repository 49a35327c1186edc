"""No channel, strategy, objective, campaign, envelope or period takes more than it may."""

from collections.abc import Iterator

from mktplan.i18n import N_
from mktplan.lint import Finding, LintContext, Words, rule
from mktplan.values import Period

# Where one of these could not be read, its money may belong elsewhere.
COUNTED = ("budget", "plan", "campaigns", "strategies", "channels", "objectives", "lines")
CUT = N_("cut or move {over}, or raise the limit on purpose")


@rule(
    "BUD005",
    levels="wee",
    since="0.1",
    words={
        "thing": Words(N_("“{title}” may take {most} and takes {planned}: {over} too much"), CUT),
        "time": Words(N_("{days} may take {most} and takes {planned}: {over} too much"), CUT),
    },
)
def limit_exceeded(ctx: LintContext) -> Iterator[Finding]:
    """Rests where what spends or is limited could not be read. Likely sums are held to the upper end."""
    if not ctx.whole(*COUNTED):
        return
    for limit in ctx.assessment.limits:
        if not limit.over:
            continue
        about = limit.about
        timed = isinstance(about, Period)
        yield limit_exceeded.at(
            limit.source,
            *limit.path,
            part="value",
            variant="time" if timed else "thing",
            most=ctx.money(limit.most),
            planned=ctx.money(limit.planned),
            over=ctx.money(limit.over),
            given={"days": about} if isinstance(about, Period) else {"title": ctx.label(about)},
        )
