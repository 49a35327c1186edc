"""Something is done for each objective: otherwise it is a wish."""

from collections.abc import Iterator

from mktplan.i18n import N_, Message
from mktplan.lint import Aside, Finding, Fold, LintContext, Spot, Words, rule
from mktplan.rules.linkage import nothing_linked
from mktplan.trace import Reach


@rule(
    "TRC003",
    levels="iwe",
    since="0.1",
    message=N_("nothing in the plan works towards “{statement}” yet"),
    hint=N_("add a strategy and a tactic for it, or set it aside: `status: idea` and a `why`"),
    words={
        "strategy": Words(
            N_("nothing in the plan works towards “{statement}” yet: its strategy has no tactic"),
            N_("add a tactic with `strategy: {id}`, or set the objective aside"),
        ),
    },
    fold=Fold(
        "objectives",
        Words(
            N_("nothing in the plan works towards {n} of {of} objectives yet: {names}"),
            N_("add a strategy and a tactic for each, or set some aside: `status: idea` and a `why`"),
        ),
    ),
)
def objective_without_tactic(ctx: LintContext) -> Iterator[Finding]:
    """Rests where nothing at all is linked: that has been said once."""
    if nothing_linked(ctx):
        return
    for objective in ctx.living("objectives"):
        key = ctx.key(objective)
        if objective.status == "done" or ctx.trace.reached_from(key, "tactics") is not Reach.NO:
            continue
        strategies = [one for one in ctx.trace.below(key, "strategies") if ctx.trace.living(one)]
        asides = [
            Aside(Message(N_("this strategy serves it and has no tactic")), Spot(strategy))
            for strategy in strategies
        ]
        yield objective_without_tactic.at(
            key,
            variant="strategy" if strategies else "",
            asides=asides,
            statement=objective.label,
            id=strategies[0].id if strategies else "",
        )
