"""An objective says what would be counted; a wish does not."""

from collections.abc import Iterator

from mktplan.i18n import N_
from mktplan.lint import Finding, LintContext, Words, rule
from mktplan.rules.sentences import figured, judged, short
from mktplan.statements import advice


@rule(
    "SMT001",
    levels="iwe",
    since="0.1",
    unless=("SMT016",),
    words={
        "": Words(N_("“{statement}” is a wish: nobody could say whether it came true"), N_("{advice}")),
    },
)
def vague_objective(ctx: LintContext) -> Iterator[Finding]:
    """Silent where a target, measures or a yes/no result stand beside the sentence: it may be an ambition."""
    for objective, letters in judged(ctx):
        if letters.statement.kind == "vague" and not figured(objective, ctx):
            yield vague_objective.at(
                ctx.key(objective),
                "statement",
                part="value",
                statement=short(objective.statement),
                advice=advice(letters.statement)[0],
            )
