"""A strategy serves at least one objective."""

from collections.abc import Iterator

from mktplan.i18n import N_
from mktplan.lint import Finding, Fold, LintContext, Words, rule
from mktplan.rules.linkage import nothing_linked, objectives_counted, unattached


@rule(
    "TRC002",
    levels="eee",
    since="0.1",
    message=N_("the strategy “{title}” serves no objective"),
    hint=N_("say which ones it is to reach: `objectives: […]`, the main one first; or set it aside"),
    fold=Fold(
        "strategies",
        Words(
            N_("{n} of {of} strategies serve no objective: {names}"),
            N_("say which ones each is to reach: `objectives: […]`"),
        ),
    ),
)
def orphan_strategy(ctx: LintContext) -> Iterator[Finding]:
    """Rests where there is no objective to serve, and where nothing at all is linked."""
    if not objectives_counted(ctx) or nothing_linked(ctx):
        return
    for strategy in ctx.living("strategies"):
        if unattached(ctx, ctx.key(strategy)):
            yield orphan_strategy.at(ctx.key(strategy), title=strategy.label)
