"""A strategy is carried out by at least one tactic."""

from collections.abc import Iterator

from mktplan.i18n import N_
from mktplan.lint import Finding, Fold, LintContext, Words, rule
from mktplan.rules.linkage import nothing_linked, objectives_counted
from mktplan.trace import Reach


@rule(
    "TRC004",
    levels="-ww",
    since="0.1",
    message=N_("no tactic carries out the strategy “{title}”"),
    hint=N_("add a tactic with `strategy: {id}`, or keep the strategy for later: `status: idea`"),
    unless=("TRC002", "TRC009"),
    fold=Fold(
        "strategies",
        Words(
            N_("no tactic carries out {n} of {of} strategies: {names}"),
            N_("add tactics with `strategy: …`, or keep some strategies for later: `status: idea`"),
        ),
    ),
)
def strategy_without_tactic(ctx: LintContext) -> Iterator[Finding]:
    """Rests where nothing works towards any of its objectives, or where there is none: that is said then."""
    if nothing_linked(ctx) or not objectives_counted(ctx):
        return
    for strategy in ctx.living("strategies"):
        key = ctx.key(strategy)
        if strategy.status == "done" or ctx.trace.reached_from(key, "tactics") is not Reach.NO:
            continue
        above = ctx.trace.above(key, "objectives")
        if above and all(ctx.trace.reached_from(one, "tactics") is Reach.NO for one in above):
            continue
        yield strategy_without_tactic.at(key, title=strategy.label, id=key.id)
