"""What a tactic or campaign says it serves lies within what its strategy serves."""

from collections.abc import Iterator

from mktplan.diagnostics import EntityId
from mktplan.i18n import N_, Message
from mktplan.lint import Aside, Finding, LintContext, Spot, rule


@rule(
    "TRC007",
    levels="-ii",
    since="0.1",
    message=N_("“{title}” serves {own}; its strategy “{strategy}” serves {theirs}"),
    hint=N_(
        "leave `objectives` out (the strategy's count), choose another strategy, or add it to the strategy's"
    ),
)
def conflicting_trace(ctx: LintContext) -> Iterator[Finding]:
    """A tactic may help a second strategy: one objective in common is enough."""
    for section in ("campaigns", "tactics"):
        for entity in ctx.living(section):
            key = ctx.key(entity)
            own = named(key, "objectives", ctx)
            for strategy in named(key, "strategy", ctx):
                theirs = named(strategy, "objectives", ctx)
                if own and theirs and not set(own) & set(theirs):
                    yield conflicting_trace.at(
                        key,
                        "objectives",
                        part="value",
                        asides=[
                            Aside(
                                Message(N_("the strategy's objectives")),
                                Spot(strategy, ("objectives",), "value"),
                            )
                        ],
                        title=entity.label,
                        own=tuple(objective.id for objective in own),
                        strategy=ctx.label(strategy),
                        theirs=tuple(objective.id for objective in theirs),
                    )


def named(key: EntityId, field: str, ctx: LintContext) -> tuple[EntityId, ...]:
    """What an entity names in a field; nothing where one of its names leads nowhere."""
    return () if key in ctx.trace.voids else ctx.trace.said(key, field) or ()
