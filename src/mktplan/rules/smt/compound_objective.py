"""One objective, one result: two can be met and missed at once."""

from collections.abc import Iterator

from mktplan.i18n import N_
from mktplan.lint import Finding, LintContext, rule
from mktplan.rules.sentences import judged, short

BOTH = 2


@rule(
    "SMT003",
    levels="-ww",
    since="0.1",
    unless=("SMT002",),
    message=N_("“{statement}” asks for two results: one can be met and the other missed"),
    hint=N_(
        "make two objectives, keep one as a guardrail (`guardrails`), or give each its figure in `measures`"
    ),
)
def compound_objective(ctx: LintContext) -> Iterator[Finding]:
    """Silent where `measures` or `guardrails` hold the second result."""
    for objective, letters in judged(ctx):
        measured = len(objective.measures) >= BOTH or bool(objective.guardrails)
        if letters.statement.compound and not measured:
            yield compound_objective.at(
                ctx.key(objective), "statement", part="value", statement=short(objective.statement)
            )
