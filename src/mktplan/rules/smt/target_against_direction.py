"""A target lies in the direction in which its KPI is to go."""

from collections.abc import Iterator

from mktplan.i18n import N_
from mktplan.lint import Finding, LintContext, Words, rule
from mktplan.rules.sentences import judged, kpi_of

HINT = N_("correct `target`, `baseline`, or the KPI's `direction`")


@rule(
    "SMT013",
    levels="eee",
    since="0.1",
    words={
        "up": Words(N_("“{kpi}” is to rise, and the target {target} lies below the start {base}"), HINT),
        "down": Words(N_("“{kpi}” is to fall, and the target {target} lies above the start {base}"), HINT),
    },
)
def target_against_direction(ctx: LintContext) -> Iterator[Finding]:
    """A figure to be kept may equal its start; so may a target that only holds what there is."""
    for objective, _ in judged(ctx):
        kpi = kpi_of(objective, ctx)
        if kpi is None or objective.target is None or kpi.direction == "keep":
            continue
        base = objective.baseline or kpi.baseline
        base = base.as_level() if base is not None else None
        target = objective.target.against(base)
        if base is None or target.relative or target.scale != base.scale:
            continue
        wrong = target.high < base.low if kpi.direction == "up" else target.low > base.high
        if wrong:
            yield target_against_direction.at(
                ctx.key(objective),
                "target",
                part="value",
                variant=kpi.direction,
                kpi=kpi.name,
                target=objective.target,
                base=base,
            )
