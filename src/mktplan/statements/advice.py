"""What to type to mend a sentence: one line a fault, the gravest first."""

from collections.abc import Iterator
from typing import Final

from mktplan.i18n import N_, Message
from mktplan.statements.listed import listed
from mktplan.statements.statement import Statement

# What can be known of many sorts: the sort must be named before it can be measured.
AWARENESS: Final = listed("advice.awareness")
# Shares: “by 5%” of one can be read two ways.
SHARES: Final = listed("advice.shares")


def advice(said: Statement) -> tuple[Message, ...]:
    """What would make the sentence an objective that can be checked; nothing where it is one."""
    return tuple(lines(said))


def lines(said: Statement) -> Iterator[Message]:
    """The lines, the gravest first."""
    if said.placeholder:
        yield Message(N_("fill in what is still a placeholder"))
    if said.kind == "action":
        yield of_action(said)
    elif said.kind == "vague":
        yield of_wish(said)
    elif not said.specific:
        yield Message(N_("say what the figure counts, and for whom or where"))
    if said.compound:
        yield Message(
            N_("two results in one sentence: make an objective of each, so that one can be met alone")
        )
    if said.threshold is not None and not said.measurable:
        yield Message(N_("“{word}” is no figure: say how many"), {"word": said.threshold})
    if ambiguous(said):
        yield Message(
            N_("“by {n}%” of a share can be read two ways: write points, or from … to …"), shown(said)
        )
    elif open_change(said):
        yield Message(N_("say from where the change counts: “from … to …”"))
    yield from of_time(said)
    if said.hedges:
        yield Message(N_("“{word}” takes the promise back: leave it out"), {"word": said.hedges[0]})


def of_action(said: Statement) -> Message:
    """What an action lacks: the result it is done for, unless the sentence says it."""
    if said.measurable and said.specific:
        return Message(
            N_("the result is already in the sentence: make it the objective, and keep the work as a tactic")
        )
    return Message(
        N_("the team can tick it off alone, so it is a tactic: write what it should change, by how much")
    )


def of_wish(said: Statement) -> Message:
    """What a wish lacks: a measure, its start and its end."""
    words = frozenset((said.metric or "").casefold().split()) | frozenset(said.text.casefold().split())
    if words & AWARENESS:
        return Message(
            N_("name the sort, the people, start and end: “prompted awareness among … from 14% to 20%”")
        )
    if said.metric is not None:
        return Message(N_("say how much: “{metric}: from … to …”"), {"metric": said.metric})
    return Message(N_("name what can be counted (orders, sign-ups, nights, a rate), from where and to where"))


def of_time(said: Statement) -> Iterator[Message]:
    """What the deadline lacks."""
    if said.soon is not None and not said.time_bound:
        yield Message(N_("“{word}” is no date: name the day, the month or the quarter"), {"word": said.soon})
    elif not said.time_bound:
        yield Message(N_("say by when: a day, a month or a quarter, with its year"))
    elif said.yearless:
        yield Message(N_("add the year to “{period}”"), {"period": said.period})


def ambiguous(said: Statement) -> bool:
    """Whether a change of a share is given in per cent: 20% by 5% is 21 or 25."""
    figure = said.figure
    if figure is None or not figure.relative or figure.unit != "%" or said.kind != "outcome":
        return False
    words = (said.metric or "").casefold().split()
    return any(word in SHARES for word in words)


def open_change(said: Statement) -> bool:
    """Whether a change counts from nowhere that the sentence names."""
    figure = said.figure
    return said.kind == "outcome" and figure is not None and figure.relative and figure.baseline is None


def shown(said: Statement) -> dict[str, object]:
    """The value of the figure, as a parameter."""
    value = said.figure.value if said.figure is not None else 0
    return {"n": f"{value:g}"}
