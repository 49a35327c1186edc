"""An objective is a result that others decide; what the team can tick off is a tactic."""

from collections.abc import Iterator

from mktplan.i18n import N_
from mktplan.lint import Finding, LintContext, Words, rule
from mktplan.rules.sentences import figured, judged, short


@rule(
    "SMT002",
    levels="iww",
    since="0.1",
    words={
        "": Words(
            N_("“{statement}” is something that the team can tick off alone, so it is a tactic"),
            N_("keep it under `tactics`, write here what it should change; if it only prepares, a milestone"),
        ),
        "purpose": Words(
            N_("“{statement}” begins with the work; the result comes second"),
            N_("write the result first, and keep the work under `tactics`"),
        ),
        "figured": Words(
            N_("“{statement}” tells of the work; the result stands only in the fields"),
            N_("say in the sentence what the fields promise, and keep the work under `tactics`"),
            milder=1,
        ),
        "done": Words(
            N_("“{statement}” is something that the team can tick off alone"),
            N_("make it a milestone (`milestones`), or a tactic with `role: enabler`"),
            milder=1,
        ),
    },
)
def objective_is_an_action(ctx: LintContext) -> Iterator[Finding]:
    """Milder where fields promise a result all the same."""
    for objective, letters in judged(ctx):
        said = letters.statement
        if said.kind != "action":
            continue
        variant = "purpose" if said.measurable and said.specific else ""
        if figured(objective, ctx):
            counted = objective.done_when is None or objective.target is not None or objective.measures
            variant = "figured" if counted else "done"
        yield objective_is_an_action.at(
            ctx.key(objective),
            "statement",
            part="value",
            variant=variant,
            statement=short(objective.statement),
        )
