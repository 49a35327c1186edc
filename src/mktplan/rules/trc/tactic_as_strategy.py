"""A strategy is the lasting choice; what can be ticked off on a day is a tactic."""

from collections.abc import Iterator

from mktplan.i18n import N_
from mktplan.lint import Finding, LintContext, Words, rule
from mktplan.model import Strategy
from mktplan.rules.sentences import read, short


@rule(
    "TRC013",
    levels="-ii",
    since="0.1",
    words={
        "work": Words(
            N_("the strategy “{title}” can be ticked off: it reads like a tactic"),
            N_("keep the work under `tactics`, and say here the choice behind it: for whom, instead of what"),
        ),
        "channels": Words(
            N_("the strategy “{title}” only lists channels"),
            N_("say the choice: for whom, with what, why there and not elsewhere"),
        ),
    },
)
def tactic_as_strategy(ctx: LintContext) -> Iterator[Finding]:
    """Asks only where the title counts or dates the work, or names nothing but channels."""
    for strategy in ctx.living("strategies"):
        if not isinstance(strategy, Strategy):
            continue
        said = read(strategy.title, ctx)
        counted = said.measurable or said.time_bound
        variant = "channels" if only_channels(strategy.title, ctx) else "work"
        if variant == "channels" or (said.kind == "action" and counted and not said.specific):
            yield tactic_as_strategy.at(
                ctx.key(strategy), "title", part="value", variant=variant, title=short(strategy.title)
            )


def only_channels(title: str, ctx: LintContext) -> bool:
    """Whether a title is a list of two channels of the plan or more, and nothing else."""
    parts = [part.strip().casefold() for part in title.replace(" and ", ",").replace(" et ", ",").split(",")]
    names = {channel.label.casefold() for channel in ctx.plan.channels.values()}
    return len(parts) > 1 and all(part in names for part in parts)
