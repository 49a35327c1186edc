"""What is watched from day to day has to do with an objective, a goal or a tactic."""

from collections.abc import Iterator

from mktplan.diagnostics import EntityId
from mktplan.i18n import N_
from mktplan.lint import Finding, Fold, LintContext, Words, rule

ON_THE_TRACE = frozenset(
    {"goals", "objectives", "campaigns", "tactics", "assumptions", "risks", "experiments", "economics"}
)


@rule(
    "TRC016",
    levels="--i",
    since="0.1",
    message=N_("“{name}” is watched, and no goal, objective or tactic has to do with it"),
    hint=N_("name it where it matters (`kpi:`, `guardrails:`, `expects:`), link it by `from:`, or drop it"),
    fold=Fold(
        "kpis",
        Words(
            N_("{n} of {of} KPIs are watched, and no goal, objective or tactic has to do with them: {names}"),
            N_("name them where they matter (`kpi:`, `guardrails:`, `expects:`), or drop them"),
        ),
    ),
)
def kpi_off_the_trace(ctx: LintContext) -> Iterator[Finding]:
    """Rests for strategic KPIs, which the board watches anyway, for limits, and where TRC010 speaks."""
    if ctx.bound.broken or not ctx.whole("kpis"):
        return
    near = on_the_trace(ctx)
    for kpi in ctx.plan.kpis.values():
        watched = bool(kpi.targets or kpi.reactions) and kpi.limit is None
        if watched and kpi.level != "strategic" and not kpi.set_aside and ctx.key(kpi) not in near:
            yield kpi_off_the_trace.at(ctx.key(kpi), name=kpi.name)


def on_the_trace(ctx: LintContext) -> set[EntityId]:
    """The KPIs that the spine or what it rests on names, and those that lead to or come from one of them."""
    reached: set[EntityId] = set()
    waiting = [
        ctx.key(kpi)
        for kpi in ctx.plan.kpis.values()
        if any(edge.source.section in ON_THE_TRACE for edge in ctx.trace.used_by(ctx.key(kpi)))
    ]
    while waiting:
        key = waiting.pop()
        if key in reached:
            continue
        reached.add(key)
        waiting.extend(edge.target for edge in ctx.trace.uses(key) if edge.target.section == "kpis")
        waiting.extend(edge.source for edge in ctx.trace.used_by(key) if edge.source.section == "kpis")
    return reached
