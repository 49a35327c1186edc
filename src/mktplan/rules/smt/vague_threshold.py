"""“A few”, “significantly”, « de nombreux » are no figures."""

from collections.abc import Iterator

from mktplan.i18n import N_
from mktplan.lint import Finding, LintContext, rule
from mktplan.rules.sentences import figured, judged, short


@rule(
    "SMT016",
    levels="-ww",
    since="0.1",
    message=N_("“{word}” in “{statement}” can mean anything"),
    hint=N_("say how many, from where and to where, and by when"),
)
def vague_threshold(ctx: LintContext) -> Iterator[Finding]:
    """Silent where the sentence or a field gives the figure."""
    for objective, letters in judged(ctx):
        said = letters.statement
        if said.threshold is not None and said.kind == "vague" and not figured(objective, ctx):
            yield vague_threshold.at(
                ctx.key(objective),
                "statement",
                part="value",
                word=said.threshold,
                statement=short(objective.statement),
            )
