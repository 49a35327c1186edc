"""What the tactics add makes up the way from where the figure would be anyway to the target."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from mktplan.assess import Coverage
from mktplan.diagnostics import EntityId
from mktplan.i18n import N_, Message
from mktplan.lint import Aside, Finding, LintContext, Spot, Words, rule
from mktplan.values import Figure

# Likely values that add up to exactly the gap are a coin toss: a tenth more is a margin.
COVERED: Final = Decimal(1)
MARGIN: Final = Decimal("1.1")
NAMED: Final = 3
# A tactic that brings a third of all or more decides; with less, it is one of many.
DECISIVE: Final = 3
# Whatever of these could not be read may bring what is missing.
COUNTED: Final = ("plan", "calendar", "kpis", "campaigns")

SHORT: Final = N_(
    "{window}: tactics add {added} {unit}; {gap} are needed to go from {without} (without the plan) to"
    " {target}: {ratio} covered, {short} short"
)
SHORT_AT_BEST: Final = N_(
    "{window}: tactics add {added} {unit}; {gap} are needed to go from {without} (without the plan) to"
    " {target}: {ratio} covered, {short} short ({least} even at best)"
)
SHORT_DOWN: Final = N_(
    "{window}: tactics take off {added} {unit}; {gap} are needed to go from {without} (without the plan) to"
    " {target}: {ratio} covered, {short} short"
)
SHORT_DOWN_AT_BEST: Final = N_(
    "{window}: tactics take off {added} {unit}; {gap} are needed to go from {without} (without the plan) to"
    " {target}: {ratio} covered, {short} short ({least} even at best)"
)
MESSAGES: Final = {
    "up": SHORT,
    "up-at-best": SHORT_AT_BEST,
    "down": SHORT_DOWN,
    "down-at-best": SHORT_DOWN_AT_BEST,
}
HINTS: Final = {
    "": N_("prolong or add a tactic, raise a rate with evidence, or aim for {reachable}"),
    "-ending": N_(
        "these end before: {ending}. Prolong or add one, raise a rate with evidence, or aim for {reachable}"
    ),
    "-late": N_(
        "these come after: {late}. Bring one forward, add one, raise a rate with evidence, or aim for"
        " {reachable}"
    ),
}
NO_MARGIN: Final = N_(
    "{window}: tactics bring {added} {unit} and {gap} are needed: {ratio} covered, no margin"
)


@rule(
    "SMT023",
    levels="-ww",
    since="0.1",
    unless=("SMT040", "SMT041"),
    words={
        **{
            f"{case}{which}": Words(message, hint)
            for case, message in MESSAGES.items()
            for which, hint in HINTS.items()
        },
        "margin": Words(
            NO_MARGIN,
            N_("what just adds up comes true every second time: add some, or keep a reserve"),
        ),
        "margin-free": Words(
            NO_MARGIN,
            N_("what just adds up comes true every second time: add some, or aim a little lower"),
        ),
        "margin-decides": Words(
            NO_MARGIN,
            N_("“{decides}” decides, with {most} of it: add something beside it, or keep a reserve for it"),
        ),
    },
)
def target_not_covered(ctx: LintContext) -> Iterator[Finding]:
    """Rests where nothing promises anything on the KPI, and where a fault could be the reason.

    Money held in reserve is a margin, and much more than is needed is left to those who plan carefully.
    """
    if not ctx.whole(*COUNTED):
        return
    for coverage in (*ctx.assessment.coverage.values(), *measured(ctx)):
        objective = ctx.plan.objectives[coverage.objective.id]
        enough = COVERED if ctx.assessment.money.contingency else MARGIN
        if objective.status == "done" or coverage.ratio is None or coverage.ratio >= enough:
            continue
        if not clouded(coverage, ctx):
            yield judged(coverage, ctx)


def clouded(coverage: Coverage, ctx: LintContext) -> bool:
    """Whether a tactic that could not be read may bring what is missing here.

    It may where it names the KPI, or one from which it stems, and where one of its fields is unknown.
    """
    lost = {key for key in ctx.bound.broken if key.section == "tactics"}
    if not lost:
        return False
    stems = ctx.assessment.promises.stems(coverage.kpi.id)
    return any(
        reference.source in lost and reference.field == "expects" and reference.name in stems
        for reference in ctx.bound.references
    ) or any(
        fault.entity in lost and (fault.kind == "unknown-field" or "expects" in fault.path)
        for fault in ctx.bound.faults
    )


def measured(ctx: LintContext) -> Iterator[Coverage]:
    """The coverage of each measure of an ambition in words."""
    for measures in ctx.assessment.measures.values():
        yield from measures.values()


def judged(coverage: Coverage, ctx: LintContext) -> Finding:
    """The finding on one target."""
    gap, best = coverage.gap or Decimal(0), coverage.best
    late = [one.tactic for one in coverage.contributions if one.starts_after_window]
    least = max((gap - best) if gap > 0 else (best - gap), Decimal(0))
    given: dict[str, object] = {
        "unit": coverage.unit,
        "window": coverage.window,
        "added": shown(abs(coverage.added)),
        "gap": shown(abs(gap)),
        "without": coverage.without,
        "target": coverage.target,
        "ratio": coverage.share,
        "short": shown(coverage.short),
        "least": shown(least),
        "reachable": rounded(coverage.gives),
        "ending": listed(coverage.ending),
        "late": listed(late),
    }
    path = ("measures", coverage.measure, "target") if coverage.measure else ("target",)
    asides = []
    most = max((abs(one.amount) for one in coverage.contributions), default=Decimal(0))
    decisive = len(coverage.contributions) > 1 and most * DECISIVE >= abs(coverage.added)
    if coverage.decides is not None and decisive:
        given["decides"] = ctx.label(coverage.decides)
        given["most"] = shown(most)
        spot = Spot(coverage.decides, ("expects", coverage.kpi.id))
        asides.append(Aside(Message(N_("this brings most: {most}"), {"most": given["most"]}), spot))
    if coverage.ratio is not None and coverage.ratio >= COVERED:
        variant = "margin-free" if ctx.plan.budget == "none" else "margin-decides" if asides else "margin"
        return target_not_covered.at(
            coverage.objective, *path, part="value", variant=variant, milder=1, asides=asides, given=given
        )
    variant = ("up" if gap > 0 else "down") + ("-at-best" if 0 < least < coverage.short else "")
    variant += "-ending" if coverage.ending else "-late" if late else ""
    return target_not_covered.at(
        coverage.objective, *path, part="value", variant=variant, asides=asides, given=given
    )


def listed(keys: Sequence[EntityId]) -> str:
    """The first few of several tactics by their ids."""
    return ", ".join(key.id for key in keys[:NAMED]) + (", …" if len(keys) > NAMED else "")


def shown(amount: Decimal) -> Decimal:
    """An amount with no more digits than a plan can mean: whole from 100 on, else one or two decimals."""
    places = 0 if amount >= 100 else 1 if amount >= 10 else 2
    rounded_amount = round(amount, places).normalize()
    return (
        rounded_amount.quantize(Decimal(1))
        if rounded_amount == rounded_amount.to_integral()
        else rounded_amount
    )


def rounded(figure: Figure | None) -> Figure:
    """A level with no more digits than a plan can mean."""
    if figure is None:
        return Figure.level(0)
    return Figure.level(shown(figure.likely), figure.scale)
