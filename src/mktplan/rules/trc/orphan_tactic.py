"""A tactic serves at least one objective."""

from collections import Counter
from collections.abc import Iterator, Sequence

from mktplan.diagnostics import EntityId
from mktplan.i18n import N_
from mktplan.lint import Finding, Fold, LintContext, Words, quoted, rule
from mktplan.rules.linkage import nothing_linked, objectives_counted, unattached, working

NAMED = 3
# Of more loose tactics than these nobody reads each hint, and every guess looks at the whole plan.
GUESSED = 20
HINT = N_("name the strategy it carries out: `strategy: …`; or set it aside: `status: excluded` and a `why`")
NEAR = N_(
    "attach it, perhaps to “{strategy}” (`strategy: {id}`), which meets the same people; or set it aside"
)


@rule(
    "TRC001",
    levels="eee",
    since="0.1",
    message=N_("“{title}” serves no objective: nobody could call it a success or a failure"),
    hint=HINT,
    words={
        "near": Words(N_("“{title}” serves no objective: nobody could call it a success or a failure"), NEAR),
        "money": Words(
            N_("“{title}” ({money}) serves no objective: nobody could call it a success or a failure"), HINT
        ),
        "money-near": Words(
            N_("“{title}” ({money}) serves no objective: nobody could call it a success or a failure"), NEAR
        ),
        "campaign": Words(
            N_("the campaign “{title}” and its tactics serve no objective: {tactics}"),
            N_("name the strategy it carries out: `strategy: …`, or its `objectives`"),
        ),
        "nothing": Words(
            N_("nothing in the plan leads to an objective: {names}"),
            N_("give each strategy its `objectives: […]` and each tactic its `strategy: …`"),
        ),
    },
    fold=Fold(
        "tactics",
        Words(
            N_("{n} of {of} tactics serve no objective: {names}"),
            N_("name the strategy that each carries out: `strategy: …`"),
        ),
    ),
)
def orphan_tactic(ctx: LintContext) -> Iterator[Finding]:
    """Rests where the loose end is further up, or where there is no objective to serve."""
    if not objectives_counted(ctx):
        return
    if nothing_linked(ctx):
        labels = tuple(entity.label for entity in working(ctx))
        first = next(section for section in ("tactics", "strategies", "campaigns") if ctx.living(section))
        yield orphan_tactic.at(EntityId(first), variant="nothing", names=shortened(labels))
        return
    loose = [ctx.key(tactic) for tactic in ctx.living("tactics") if unattached(ctx, ctx.key(tactic))]
    for key in loose:
        yield loose_tactic(key, ctx, guess=len(loose) <= GUESSED)
    for campaign in ctx.living("campaigns"):
        below = [key for key in ctx.trace.below(ctx.key(campaign), "tactics") if living(key, ctx)]
        if below and unattached(ctx, ctx.key(campaign)):
            names = shortened(ctx.labels(below))
            yield orphan_tactic.at(ctx.key(campaign), variant="campaign", title=campaign.label, tactics=names)


def loose_tactic(key: EntityId, ctx: LintContext, *, guess: bool) -> Finding:
    """The finding on one tactic, with its money and, where that may be guessed, the strategy it resembles."""
    cost = ctx.assessment.money.by_tactic.get(key)
    params: dict[str, object] = {"title": ctx.label(key)}
    variant = []
    if cost is not None and cost.likely:
        variant.append("money")
        params["money"] = ctx.money(cost.likely)
    strategy = kindred(key, ctx) if guess else None
    if strategy is not None:
        variant.append("near")
        params |= {"strategy": ctx.label(strategy), "id": strategy.id}
    return orphan_tactic.at(key, variant="-".join(variant), given=params)


def kindred(key: EntityId, ctx: LintContext) -> EntityId | None:
    """The one strategy that shares most channels and audiences; None where none stands out."""
    mine = meets(key, ctx)
    shared: Counter[EntityId] = Counter()
    for strategy in ctx.living("strategies"):
        theirs = set(meets(ctx.key(strategy), ctx))
        for tactic in ctx.trace.below(ctx.key(strategy), "tactics"):
            theirs |= meets(tactic, ctx)
        shared[ctx.key(strategy)] = len(mine & theirs)
    best = shared.most_common(2)
    if not best or not best[0][1] or (len(best) == 2 and best[0][1] == best[1][1]):
        return None
    return best[0][0]


def meets(key: EntityId, ctx: LintContext) -> set[EntityId]:
    """The channels and audiences that an entity names."""
    return {edge.target for edge in ctx.trace.uses(key) if edge.field in ("channels", "audience")}


def living(key: EntityId, ctx: LintContext) -> bool:
    """Whether an entity counts."""
    entity = ctx.entity(key)
    return entity is not None and not entity.set_aside


def shortened(names: Sequence[str]) -> object:
    """The first few of many names in quotes, an ellipsis for the rest."""
    return quoted(names, NAMED)
