"""No tactic waits for itself, no indicator stems from itself."""

from collections.abc import Iterator

from mktplan.i18n import N_, Message
from mktplan.lint import Aside, Finding, LintContext, Spot, Words, rule


@rule(
    "TRC008",
    levels="eee",
    since="0.1",
    message=N_("these wait for each other, so none can begin: {circle}"),
    hint=N_("take one `depends_on` away: which of them can begin without the others?"),
    words={
        "kpis": Words(
            N_("these indicators stem from each other, so their figures prove nothing: {circle}"),
            N_("take one step out of `from` or `accumulates`: where does the funnel begin?"),
        ),
        "itself": Words(
            N_("“{title}” waits for itself, so it can never begin"), N_("take its own id out of `depends_on`")
        ),
    },
)
def dependency_cycle(ctx: LintContext) -> Iterator[Finding]:
    """One finding a circle, on its first tactic or indicator."""
    for name in ("from", "accumulates"):
        for circle in ctx.trace.cycles(name):
            names = " → ".join(key.id for key in (*dict.fromkeys(circle), circle[0]))
            yield dependency_cycle.at(circle[0], name, variant="kpis", circle=names)
    for circle in ctx.trace.cycles("depends_on"):
        first, *others = circle
        asides = [
            Aside(Message(N_("this one is part of the circle")), Spot(other, ("depends_on",)))
            for other in others
            if other != first
        ]
        names = " → ".join(key.id for key in (*dict.fromkeys(circle), first))
        yield dependency_cycle.at(
            first,
            "depends_on",
            variant="" if asides else "itself",
            asides=asides,
            circle=names,
            title=ctx.label(first),
        )
