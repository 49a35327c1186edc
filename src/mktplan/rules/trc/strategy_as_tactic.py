"""A tactic is work that somebody does; an aspiration is not."""

from collections.abc import Iterator
from typing import Final

from mktplan.i18n import N_
from mktplan.lint import Finding, LintContext, rule
from mktplan.model import Tactic
from mktplan.rules.sentences import read, short

# Kinds of tactic that say by themselves what is done.
OPEN_KINDS: Final = ("", "other")


@rule(
    "TRC014",
    levels="-ww",
    since="0.1",
    message=N_("“{title}” says what is wished, not what is done"),
    hint=N_("say the work and who gets it (“write to lapsed donors in March”), or move it to `strategies`"),
)
def strategy_as_tactic(ctx: LintContext) -> Iterator[Finding]:
    """Never with a rhythm, always on, with steps, or with a kind that says what is done."""
    for tactic in ctx.living("tactics"):
        if not isinstance(tactic, Tactic) or tactic.every is not None or tactic.always_on or tactic.steps:
            continue
        if (tactic.kind or "") not in OPEN_KINDS or tactic.status == "done":
            continue
        said = read(tactic.title, ctx)
        wished = said.kind == "vague" and said.verb is not None and said.aspires
        if wished:
            yield strategy_as_tactic.at(ctx.key(tactic), "title", part="value", title=short(tactic.title))
