"""The one door: a sentence, its language, and what it says."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from mktplan.statements.clauses import MAIN, PURPOSE
from mktplan.statements.compound import compound
from mktplan.statements.deadlines import Deadline, chosen, deadlines
from mktplan.statements.figures import figure
from mktplan.statements.heads import Head, head
from mktplan.statements.language import language_of
from mktplan.statements.metrics import concrete
from mktplan.statements.moment import Moment
from mktplan.statements.nature import ACTION, nature
from mktplan.statements.quantity import Quantity
from mktplan.statements.reading import Reading
from mktplan.statements.specific import audience, direction, specific
from mktplan.statements.statement import Kind, Span, Statement
from mktplan.statements.take_apart import take_apart
from mktplan.statements.targets import targets

PLACEHOLDER: Final = re.compile(
    r"\[[^\]\[]{0,40}\]|\bX{1,4}\b ?%?|\bN\b|\bTBD\b|<[^<>]{1,30}>|_{2,}|\?\?|"
    r"\b[àa] (?:définir|préciser|compléter)\b"
)
YEARLESS: Final = (("month",), ("parts",), ("day",), ("week",))
ANY_TIME: Final = Moment()
# More promises than this nobody makes in one sentence.
MOST: Final = 12
# A sentence longer than this is read up to here: nobody writes such an objective.
LONGEST: Final = 2000


def analyse(text: str, language: str = "", moment: Moment = ANY_TIME, likely: str = "") -> Statement:
    """What a sentence says.

    Without a language it is guessed, `likely` first; `moment` fixes days that the words leave open.

    Linear in the length of the text.
    """
    reading = take_apart(text[:LONGEST], language or language_of(text, likely))
    wanted = targets(reading)[:MOST]
    top = head(reading)
    acting = nature(reading, top, wanted) == ACTION
    kind: Kind = "action" if acting else "outcome" if wanted else "vague"
    due = chosen(deadlines(reading, wanted), reading, wanted)
    guessed = due is not None and due.day is None
    if due is not None and due.day is None:
        due = due._replace(day=moment.resolve(due.mention.part))
    return replace(statement(reading, kind, top, wanted, due), guessed=guessed)


def statement(
    reading: Reading, kind: Kind, top: Head, wanted: Sequence[Quantity], due: Deadline | None
) -> Statement:
    """All that was found, in one value."""
    figures = tuple(figure(reading, each, top) for each in wanted)
    verb = reading.piece(top.at) if top.sort == "verb" else None
    metric = reading.piece(min(concrete(reading, asked(kind), wanted), default=-1))
    people = reading.piece(audience(reading))
    places = (
        ("figure", figures[0].span if figures else None),
        ("deadline", Span(due.start, due.end) if due is not None else None),
        *((name, span(piece)) for name, piece in (("verb", verb), ("metric", metric), ("audience", people))),
    )
    return Statement(
        text=reading.text,
        language=reading.language,
        kind=kind,
        specific=specific(reading, asked(kind), wanted),
        measurable=bool(figures),
        time_bound=due is not None,
        compound=compound(reading, kind, top, wanted),
        figure=figures[0] if figures else None,
        targets=figures,
        deadline=due.day if due is not None else None,
        period=due.words if due is not None and due.day is None else None,
        guessed=False,
        yearless=due is not None and due.day is None and due.mention.part[:1] in YEARLESS,
        verb=verb.sense.lemma if verb is not None else None,
        direction=direction(reading, top),
        metric=metric.text if metric is not None else None,
        audience=people.text if people is not None else None,
        hedges=hedges(reading, top),
        aspires=aspires(reading, top),
        placeholder=PLACEHOLDER.search(reading.text) is not None,
        soon=worded(reading, "soon"),
        threshold=worded(reading, "threshold"),
        spans=tuple((name, place) for name, place in places if place is not None),
    )


def aspires(reading: Reading, top: Head) -> bool:
    """Whether a verb of change or winning is said of something that others feel or do."""
    verb, noun = reading.piece(top.at), reading.piece(top.thing)
    if top.sort != "verb" or verb is None or noun is None or verb.has("verb.do"):
        return False
    wished = noun.has("noun.vague", "noun.metric") and not noun.has("noun.output")
    if verb.has("verb.aware") and noun.has("noun.people", "noun.vague"):
        return True
    return wished and verb.has("verb.up", "verb.down", "verb.keep", "verb.make", "verb.aware", "verb.gain")


def hedges(reading: Reading, top: Head) -> tuple[str, ...]:
    """What takes the promise back, as written: before the verb, and wherever it is softened."""
    softened = (at for at, piece in enumerate(reading.pieces) if piece.has("hedge"))
    return tuple(reading.pieces[at].text for at in sorted({*top.hedges, *softened}))


def asked(kind: Kind) -> tuple[str, ...]:
    """The clauses that are asked what is counted: of an action, what it is for."""
    return (PURPOSE,) if kind == "action" else (MAIN, PURPOSE)


def span(piece: object) -> Span | None:
    """The place of a piece."""
    start, end = getattr(piece, "start", None), getattr(piece, "end", None)
    return Span(start, end) if start is not None and end is not None else None


def worded(reading: Reading, tag: str) -> str | None:
    """The first word of a class, as written."""
    return next((piece.text for piece in reading.pieces if piece.has(tag)), None)
