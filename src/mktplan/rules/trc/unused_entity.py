"""What the plan declares, it uses somewhere."""

from collections.abc import Iterator

from mktplan.diagnostics import EntityId
from mktplan.i18n import N_, Message
from mktplan.lint import Aside, Finding, LintContext, Spot, Words, rule
from mktplan.model import Entity, Kpi, Offer, Tool

SECTIONS = ("segments", "kpis", "channels", "tools", "messages", "offers")


@rule(
    "TRC010",
    levels="-ii",
    since="0.1",
    words={
        "": Words(
            N_("nothing in the plan uses {names}"),
            N_(
                "use it where it belongs or take it out; what you rule out, keep with `status: excluded`"
                " and a `why`"
            ),
        ),
        "many": Words(
            N_("nothing in the plan uses {n} of its entries: {names}"),
            N_(
                "use them where they belong or take them out; what you rule out, keep with"
                " `status: excluded` and a `why`"
            ),
        ),
    },
)
def unused_entity(ctx: LintContext) -> Iterator[Finding]:
    """All in one remark. Rests in a plan without tactics, where nothing can be in use yet."""
    if not ctx.living("tactics") or ctx.bound.broken:
        return
    unused = [
        ctx.key(entity)
        for section in SECTIONS
        if ctx.whole(section)
        for entity in ctx.living(section)
        if not ctx.trace.used_by(ctx.key(entity)) and not useful_by_itself(entity)
    ]
    if not unused:
        return
    first, *others = unused
    yield unused_entity.at(
        first,
        variant="many" if others else "",
        asides=[Aside(Message(N_("unused too")), Spot(other)) for other in others],
        names=tuple(shown(key) for key in unused),
        n=len(unused),
    )


def useful_by_itself(entity: Entity) -> bool:
    """A watched figure is on the dashboard; a tool that says what it is for is in use; so is what is sold."""
    if isinstance(entity, Kpi):
        return bool(entity.targets or entity.reactions or entity.from_ or entity.limit)
    if isinstance(entity, Offer):
        # What is sold all year needs no tactic of its own; a promotion that nothing carries does.
        return not (entity.discount or entity.condition or entity.quota or entity.when)
    return isinstance(entity, Tool) and bool(entity.used_for or entity.line)


def shown(key: EntityId) -> str:
    """An entity as the file names it."""
    return f"`{key}`"
