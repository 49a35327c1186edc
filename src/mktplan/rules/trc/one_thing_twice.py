"""One thing stands in the plan once."""

import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from mktplan.i18n import N_, Message
from mktplan.lint import Aside, Finding, LintContext, Spot, Words, rule
from mktplan.model import Entity
from mktplan.model.vocabulary import WORK_STATUSES

SECTIONS = ("objectives", "strategies", "campaigns", "tactics")
# A series has one title and several dates: that is not one thing twice.
DATED = ("campaigns", "tactics")


@rule(
    "TRC012",
    levels="-ii",
    since="0.1",
    message=N_("“{title}” stands in the plan twice: `{id}` and `{other}`"),
    hint=N_("keep one, or give each a title that tells them apart"),
    words={
        "status": Words(
            N_("“{title}” stands in the plan twice: `{other}` ({status}) and `{id}` ({own})"),
            N_("keep the one that is true, or give each a title that tells them apart"),
        ),
    },
)
def one_thing_twice(ctx: LintContext) -> Iterator[Finding]:
    """Looks at equal titles, whatever their case, accents and blanks; a series with other dates is fine."""
    for section in SECTIONS:
        alike: defaultdict[str, list[Entity]] = defaultdict(list)
        for entity in ctx.entities(section).values():
            alike[folded(entity.label)].append(entity)
        for entities in alike.values():
            for first, second in combinations(entities, 2):
                if first.set_aside and second.set_aside:
                    continue
                if first.set_aside == second.set_aside and section in DATED and apart(first, second, ctx):
                    continue
                yield twice(first, second, ctx)
                break


def twice(first: Entity, second: Entity, ctx: LintContext) -> Finding:
    """The finding on the second of the two."""
    other = ctx.key(first)
    return one_thing_twice.at(
        ctx.key(second),
        variant="status" if first.set_aside != second.set_aside else "",
        asides=[Aside(Message(N_("the first one stands here")), Spot(other))],
        title=second.label,
        id=ctx.key(second).id,
        other=other.id,
        own=Message(WORK_STATUSES[second.status or "planned"]),
        status=Message(WORK_STATUSES[first.status or "planned"]),
    )


def apart(first: Entity, second: Entity, ctx: LintContext) -> bool:
    """Whether the two run at different times."""
    periods = [ctx.assessment.schedule.period(ctx.key(entity)) for entity in (first, second)]
    one, two = periods
    return one is not None and two is not None and not one.overlap(two)


def folded(text: str) -> str:
    """A title without case, accents and blanks."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in plain if not unicodedata.combining(c) and not c.isspace())
