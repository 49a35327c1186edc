"""A figure in a sentence says what it counts."""

from collections.abc import Iterator

from mktplan.i18n import N_
from mktplan.lint import Finding, LintContext, rule
from mktplan.rules.sentences import judged, short, words_of


@rule(
    "WRD003",
    levels="-ww",
    since="0.1",
    unless=("SMT002",),
    message=N_("“{figure}” in “{statement}” counts nothing that is named"),
    hint=N_("say what it counts: “{figure} orders”, or name the KPI"),
)
def target_without_unit(ctx: LintContext) -> Iterator[Finding]:
    """Silent where a KPI or measures say it."""
    for objective, letters in judged(ctx):
        figure = letters.statement.figure
        named = objective.kpi is not None or bool(objective.measures)
        bare = figure is not None and (
            not figure.unit or (figure.unit == "%" and letters.statement.metric is None)
        )
        if bare and not named and letters.statement.kind == "outcome":
            yield target_without_unit.at(
                ctx.key(objective),
                "statement",
                part="value",
                figure=words_of(letters.statement, "figure"),
                statement=short(objective.statement),
            )
