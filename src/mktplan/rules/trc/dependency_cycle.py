"""No tactic waits for itself."""

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
        "itself": Words(
            N_("“{title}” waits for itself, so it can never begin"), N_("take its own id out of `depends_on`")
        )
    },
)
def dependency_cycle(ctx: LintContext) -> Iterator[Finding]:
    """One finding a circle, on its first tactic."""
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
