"""What counts does not hang only on what was set aside."""

from collections.abc import Iterator

from mktplan.diagnostics import EntityId
from mktplan.i18n import N_, Message
from mktplan.lint import Aside, Finding, Fold, LintContext, Spot, Words, rule
from mktplan.model.vocabulary import status_words
from mktplan.rules.linkage import objectives_counted


@rule(
    "TRC009",
    levels="-ww",
    since="0.1",
    message=N_("“{title}” serves only “{parent}”, which is set aside ({status})"),
    hint=N_("attach it to something that counts, or set it aside too, with a `why`"),
    fold=Fold(
        "tactics",
        Words(
            N_("{n} of {of} tactics serve only what is set aside: {names}"),
            N_("attach them to something that counts, or set them aside too"),
        ),
    ),
)
def traces_to_dropped(ctx: LintContext) -> Iterator[Finding]:
    """Rests where no objective counts at all: that is the finding then."""
    if not objectives_counted(ctx):
        return
    for section in ("tactics", "campaigns", "strategies", "objectives"):
        for entity in ctx.living(section):
            key = ctx.key(entity)
            parents = [edge.target for edge in ctx.trace.parents(key)]
            if not parents or not all(aside(parent, ctx) for parent in parents) or key in ctx.trace.missing:
                continue
            first = ctx.entity(parents[0])
            status = first.status if first is not None else None
            yield traces_to_dropped.at(
                key,
                asides=[Aside(Message(N_("set aside here")), Spot(parents[0], ("status",)))],
                title=entity.label,
                parent=ctx.label(parents[0]),
                status=Message(status_words(parents[0].section)[status or "excluded"]),
            )


def aside(key: EntityId, ctx: LintContext) -> bool:
    """Whether an entity was set aside."""
    entity = ctx.entity(key)
    return entity is not None and entity.set_aside
