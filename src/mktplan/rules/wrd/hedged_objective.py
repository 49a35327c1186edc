"""“Try to”, “contribute to” take a promise back."""

from collections.abc import Iterator

from mktplan.i18n import N_
from mktplan.lint import Finding, LintContext, rule
from mktplan.rules.sentences import judged, short


@rule(
    "WRD001",
    levels="--i",
    since="0.1",
    unless=("SMT001", "SMT002", "SMT016"),
    message=N_("“{word}” in “{statement}” takes the promise back"),
    hint=N_("leave it out: who decides on the plan wants to know what it promises"),
)
def hedged_objective(ctx: LintContext) -> Iterator[Finding]:
    """Speaks of the words that lead to the verb, and of those that soften it."""
    for objective, letters in judged(ctx):
        hedges = letters.statement.hedges
        if hedges:
            yield hedged_objective.at(
                ctx.key(objective),
                "statement",
                part="value",
                word=hedges[0],
                statement=short(objective.statement),
            )
