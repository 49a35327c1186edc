"""A campaign holds at least one tactic."""

from collections.abc import Iterator

from mktplan.i18n import N_
from mktplan.lint import Finding, Fold, LintContext, Words, rule
from mktplan.trace import Reach


@rule(
    "TRC006",
    levels="-ww",
    since="0.1",
    message=N_("the campaign “{title}” has no tactic"),
    hint=N_("add a tactic with `campaign: {id}`, or keep the campaign for later: `status: idea`"),
    unless=("TRC009",),
    fold=Fold(
        "campaigns",
        Words(
            N_("{n} of {of} campaigns have no tactic: {names}"),
            N_("add tactics with `campaign: …`, or keep some campaigns for later: `status: idea`"),
        ),
    ),
)
def campaign_without_tactic(ctx: LintContext) -> Iterator[Finding]:
    """Looks at campaigns that are still to run."""
    for campaign in ctx.living("campaigns"):
        key = ctx.key(campaign)
        if campaign.status != "done" and ctx.trace.reached_from(key, "tactics") is Reach.NO:
            yield campaign_without_tactic.at(key, title=campaign.label, id=key.id)
