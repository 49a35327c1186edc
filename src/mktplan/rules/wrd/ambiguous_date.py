"""“Soon”, « à terme » are no dates."""

from collections.abc import Iterator

from mktplan.i18n import N_
from mktplan.lint import Finding, LintContext, rule
from mktplan.rules.sentences import judged, short


@rule(
    "WRD004",
    levels="-ww",
    since="0.1",
    message=N_("“{word}” in “{statement}” is no date"),
    hint=N_("name the day, the month or the quarter: `deadline: 2027-06-30`"),
)
def ambiguous_date(ctx: LintContext) -> Iterator[Finding]:
    """Silent where a field or the sentence gives the day."""
    for objective, letters in judged(ctx):
        soon = letters.statement.soon
        if soon is not None and letters.letter("T").holds != "yes":
            yield ambiguous_date.at(
                ctx.key(objective), "statement", part="value", word=soon, statement=short(objective.statement)
            )
