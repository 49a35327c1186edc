"""One thing stands in the plan once."""

import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from mktplan.i18n import N_, Message
from mktplan.lint import Aside, Finding, LintContext, Spot, Words, rule
from mktplan.model import Entity
from mktplan.model.vocabulary import status_words
from mktplan.values import Period

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
            pair = same(entities, ctx) if len(entities) > 1 else None
            if pair is not None:
                yield twice(*pair, ctx)


def same(entities: list[Entity], ctx: LintContext) -> tuple[Entity, Entity] | None:
    """Two of several entities of one title that are one thing, in the plan's order; None in a series."""
    living = [entity for entity in entities if not entity.set_aside]
    if not living:
        return None
    if len(living) < len(entities):
        aside = next(entity for entity in entities if entity.set_aside)
        return in_order(entities, aside, living[0])
    undated = [entity for entity in living if period_of(entity, ctx) is None]
    if undated:
        return in_order(entities, undated[0], next(one for one in living if one is not undated[0]))
    dated = sorted(
        ((period, entity) for entity in living if (period := period_of(entity, ctx))), key=by_start
    )
    last_period, last = dated[0]
    for period, entity in dated[1:]:
        if period.overlap(last_period):
            return in_order(entities, last, entity)
        if period.end >= last_period.end:
            last_period, last = period, entity
    return None


def by_start(dated: tuple[Period, Entity]) -> tuple[str, date]:
    """Periods that can be compared stand together, the earliest first."""
    return dated[0].hangs_on, dated[0].start


def in_order(entities: list[Entity], one: Entity, other: Entity) -> tuple[Entity, Entity]:
    """The two as they stand in the plan."""
    first = next(entity for entity in entities if entity is one or entity is other)
    return (one, other) if first is one else (other, one)


def period_of(entity: Entity, ctx: LintContext) -> Period | None:
    """When something runs; None for what has no days of its own."""
    return ctx.assessment.schedule.period(ctx.key(entity)) if ctx.key(entity).section in DATED else None


def twice(first: Entity, second: Entity, ctx: LintContext) -> Finding:
    """The finding on the second of the two."""
    other = ctx.key(first)
    spoken = status_words(other.section)
    return one_thing_twice.at(
        ctx.key(second),
        variant="status" if first.set_aside != second.set_aside else "",
        asides=[Aside(Message(N_("the first one stands here")), Spot(other))],
        title=second.label,
        id=ctx.key(second).id,
        other=other.id,
        own=Message(spoken[second.status or "planned"]),
        status=Message(spoken[first.status or "planned"]),
    )


def folded(text: str) -> str:
    """A title without case, accents and blanks."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in plain if not unicodedata.combining(c) and not c.isspace())
