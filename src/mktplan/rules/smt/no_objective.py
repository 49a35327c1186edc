"""A plan that does something has an objective."""

from collections.abc import Iterator

from mktplan.diagnostics import EntityId
from mktplan.i18n import N_
from mktplan.lint import Finding, LintContext, Words, quoted, rule
from mktplan.rules.linkage import objectives_counted, working

NAMED = 3


@rule(
    "SMT000",
    levels="eee",
    since="0.1",
    words={
        "": Words(
            N_("the plan has no objective, so nothing in it serves one: {names}"),
            N_("add `objectives:` with a sentence, a KPI, a target and a deadline each"),
        ),
        "aside": Words(
            N_("every objective is set aside, so nothing serves one: {names}"),
            N_("take one objective up again, or set aside what served them"),
        ),
    },
)
def no_objective(ctx: LintContext) -> Iterator[Finding]:
    """Rests in a plan that does nothing yet, and where an objective could not be read."""
    loose = working(ctx)
    if not loose or objectives_counted(ctx):
        return
    names = quoted([entity.label for entity in loose], NAMED)
    aside = bool(ctx.plan.objectives)
    yield no_objective.at(
        EntityId("objectives" if aside else "plan"), variant="aside" if aside else "", names=names
    )
