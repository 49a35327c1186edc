"""What waits for something comes after it."""

from collections.abc import Iterator

from mktplan.diagnostics import EntityId
from mktplan.i18n import N_, Message
from mktplan.lint import Aside, Finding, LintContext, Spot, Words, rule
from mktplan.lint.ends import first_day, last_day
from mktplan.model import Milestone, Tactic
from mktplan.values import Period, When


@rule(
    "CAL004",
    levels="eee",
    since="0.1",
    unless=("TRC008",),
    words={
        "": Words(
            N_("“{title}” begins before “{other}”, which it depends on ({start} against {there})"),
            N_("move one of the two, or take it out of `depends_on`"),
        ),
        "over": Words(
            N_("“{title}” is over before “{other}”, which it depends on, is done ({end} against {there})"),
            N_("move one of the two, or split “{other}” so that only its first part is waited for"),
            milder=1,
        ),
    },
)
def starts_before_dependency(ctx: LintContext) -> Iterator[Finding]:
    """Compares what has days, or hangs on the same open date. Working side by side is nothing to say."""
    waiting: list[Tactic | Milestone] = [*ctx.plan.tactics.values(), *ctx.plan.milestones.values()]
    for entity in waiting:
        if entity.set_aside or entity.status == "done":
            continue
        for number, name in enumerate(entity.depends_on):
            other = waited_for(name, ctx)
            if other is not None and not other.set_aside:
                yield from compared(entity, other, number, ctx)


def waited_for(name: str, ctx: LintContext) -> Tactic | Milestone | None:
    """The tactic or milestone of an id, which may say its section."""
    section, _, bare = name.rpartition(".")
    if section != "milestones" and bare in ctx.plan.tactics:
        return ctx.plan.tactics[bare]
    return ctx.plan.milestones.get(bare)


def compared(
    entity: Tactic | Milestone, other: Tactic | Milestone, number: int, ctx: LintContext
) -> Iterator[Finding]:
    """A finding where one begins before the other does, or is over before the other is."""
    mine, theirs = days(entity, ctx), days(other, ctx)
    if mine is None or theirs is None:
        return
    (when, here), (their_when, there) = mine, theirs
    if not here.comparable(there) or (isinstance(other, Tactic) and other.always_on):
        return
    early = here.start < there.start
    if not early and not over(here, there):
        return
    yield starts_before_dependency.at(
        ctx.key(entity),
        "depends_on",
        number,
        part="value",
        variant="" if early else "over",
        asides=[Aside(Message(N_("what it waits for")), Spot(other.key, ("when",), "value"))],
        title=entity.label,
        other=other.label,
        start=first_day(when, here),
        end=last_day(when, here),
        there=first_day(their_when, there) if early else last_day(their_when, there),
    )


def over(here: Period, there: Period) -> bool:
    """Whether one ends in an earlier month than the other: within a month nobody plans by the day."""
    return (here.end.year, here.end.month) < (there.end.year, there.end.month)


def days(entity: Tactic | Milestone, ctx: LintContext) -> tuple[When, Period] | None:
    """When something happens, as the plan says it and in days; inherited for a tactic."""
    when = entity.when
    if when is None and isinstance(entity, Tactic):
        said = ctx.trace.effective(EntityId("tactics", entity.key.id)).when
        when = said if isinstance(said, When) else None
    period = ctx.period(when)
    return (when, period) if when is not None and period is not None else None
