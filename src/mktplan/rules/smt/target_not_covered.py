"""What the tactics add makes up the way from where the figure would be anyway to the target."""

from collections.abc import Iterator
from decimal import Decimal

from mktplan.assess import Coverage
from mktplan.diagnostics import EntityId
from mktplan.i18n import N_, Message
from mktplan.lint import Aside, Finding, LintContext, Spot, Words, rule

# Likely values that add up to exactly the gap are a coin toss: a tenth more is a margin.
COVERED = Decimal(1)
MARGIN = Decimal("1.1")
NAMED = 3
# Whatever of these could not be read may bring what is missing.
COUNTED = ("plan", "calendar", "kpis", "objectives", "strategies", "campaigns", "tactics")

SHORT = N_(
    "tactics add {added} {unit} in {window}; {gap} are needed to go from {without} (without the plan) to"
    " {target}: {ratio} covered, {short} short"
)


@rule(
    "SMT023",
    levels="-ww",
    since="0.1",
    words={
        "": Words(SHORT, N_("prolong or add a tactic, raise a rate with evidence, or aim for {reachable}")),
        "ending": Words(
            SHORT,
            N_(
                "these end before {window}: {ending}. Prolong or add one, raise a rate with evidence, or aim for"
                " {reachable}"
            ),
        ),
        "out-of-reach": Words(
            SHORT,
            N_(
                "even the best case adds {best}: add a tactic, raise a rate with evidence, or aim for {reachable}"
            ),
        ),
        "margin": Words(
            N_("tactics add {added} {unit} in {window} and {gap} are needed: {ratio} covered, no margin"),
            N_(
                "likely figures that just add up come true about every second time: add some, or keep money back"
            ),
        ),
        "margin-decides": Words(
            N_("tactics add {added} {unit} in {window} and {gap} are needed: {ratio} covered, no margin"),
            N_("“{decides}” decides: without it {left} are left. Add some, or keep money back for it"),
        ),
    },
)
def target_not_covered(ctx: LintContext) -> Iterator[Finding]:
    """Rests where no tactic promises anything on the KPI, and where a fault could be the reason.

    More than half as much again is left to those who plan carefully.
    """
    if not ctx.whole(*COUNTED):
        return
    for key, coverage in ctx.assessment.coverage.items():
        objective = ctx.plan.objectives.get(key.id)
        if objective is None or objective.set_aside or objective.status == "done":
            continue
        if not coverage.contributions or coverage.ratio is None or coverage.ratio >= MARGIN:
            continue
        yield judged(key, coverage, ctx)


def judged(key: EntityId, coverage: Coverage, ctx: LintContext) -> Finding:
    """The finding on one objective."""
    ending = [one.tactic.id for one in coverage.contributions if one.ends_before_window]
    decides = coverage.decides
    params: dict[str, object] = {
        "added": coverage.added,
        "unit": coverage.unit,
        "window": coverage.window,
        "gap": coverage.gap,
        "without": coverage.without,
        "target": coverage.target,
        "ratio": coverage.ratio,
        "short": coverage.short,
        "best": coverage.best,
        "reachable": coverage.without + coverage.added,
        "ending": tuple(ending[:NAMED]),
        "decides": ctx.label(decides) if decides is not None else "",
    }
    return target_not_covered.at(key, "target", part="value", given=params)
