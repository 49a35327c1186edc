"""A date that others are counted from becomes a day in the end."""

from collections.abc import Iterator
from typing import Final

from mktplan.i18n import N_
from mktplan.lint import Finding, LintContext, Words, rule
from mktplan.model import NamedDate

LATER: Final = N_(
    "give it a day when it is known: order and lengths are checked meanwhile, months and money by month"
    " are not"
)


@rule(
    "CAL013",
    levels="-iw",
    since="0.1",
    words={
        "": Words(N_("“{name}” is still open, and one date hangs on it"), LATER),
        "many": Words(N_("“{name}” is still open, and {n} dates hang on it"), LATER),
    },
)
def open_date(ctx: LintContext) -> Iterator[Finding]:
    """One finding a date, on the date; silent where nothing hangs on it."""
    for dated in ctx.plan.calendar.values():
        if dated.when.written != "tbd" or dated.set_aside:
            continue
        hanging = hanging_on(dated, ctx)
        if hanging:
            yield open_date.at(
                ctx.key(dated), variant="many" if hanging > 1 else "", n=hanging, name=dated.label
            )


def hanging_on(dated: NamedDate, ctx: LintContext) -> int:
    """How many dates of the plan are counted from this one, straight or by another named date."""
    names = {dated.key.id}
    count = 0
    waiting = [dated.key]
    while waiting:
        for edge in ctx.trace.used_by(waiting.pop()):
            count += 1
            if edge.source.section == "calendar" and edge.source.id not in names:
                names.add(edge.source.id)
                waiting.append(edge.source)
    return count
