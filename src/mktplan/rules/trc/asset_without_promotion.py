"""What was made to be read or attended has something that carries it to its readers."""

from collections.abc import Iterator

from mktplan.diagnostics import EntityId
from mktplan.i18n import N_
from mktplan.lint import Finding, Fold, LintContext, Words, rule

ASSETS = frozenset({"ebook", "whitepaper", "webinar", "contest", "infographic", "podcast"})
# What keeps carrying whatever its strategy makes, without naming it.
CARRIERS = frozenset({"ad", "newsletter", "email", "post", "partnership", "outreach", "press", "automation"})
HINT = N_(
    "name it in what carries it (`promotes: [{id}]` on an ad, an e-mail, a partner), or give it `channels`"
)


@rule(
    "TRC011",
    levels="-ww",
    since="0.1",
    message=N_("nothing carries “{title}” to its readers"),
    hint=HINT,
    words={"money": Words(N_("“{title}” costs {money} and nothing carries it to its readers"), HINT)},
    fold=Fold(
        "tactics",
        Words(
            N_("nothing carries {n} of {of} tactics to their readers: {names}"),
            N_("name them in what carries them (`promotes: […]`), or give them `channels`"),
        ),
    ),
)
def asset_without_promotion(ctx: LintContext) -> Iterator[Finding]:
    """Quiet where it is promoted, has a channel, or its strategy has something always on that carries it."""
    if not ctx.whole("tactics", "channels", "campaigns", "strategies"):
        return
    tactics = [one for one in ctx.plan.tactics.values() if not one.set_aside]
    carried = carrying(ctx)
    promoted = {name for tactic in tactics for name in tactic.promotes}
    for tactic in tactics:
        key = ctx.key(tactic)
        if tactic.kind not in ASSETS or tactic.status in ("done", "optional") or key.id in promoted:
            continue
        if tactic.role in ("enabler", "test") or ctx.trace.effective(key).channels:
            continue
        if ctx.trace.primary(key, "strategies") in carried:
            continue
        cost = ctx.assessment.money.by_tactic.get(key)
        given = {"money": ctx.money(cost.likely)} if cost is not None and cost.likely else {}
        variant = "money" if given else ""
        yield asset_without_promotion.at(key, variant=variant, given=given, title=tactic.title, id=key.id)


def carrying(ctx: LintContext) -> set[EntityId | None]:
    """The strategies that have a standing tactic which carries whatever the strategy makes."""
    return {
        ctx.trace.primary(ctx.key(tactic), "strategies")
        for tactic in ctx.plan.tactics.values()
        if tactic.kind in CARRIERS and (tactic.always_on or tactic.every is not None) and not tactic.set_aside
    } - {None}
