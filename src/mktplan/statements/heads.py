"""The head of the main clause: the verb or the noun on which the sentence is judged, and its object."""

from dataclasses import dataclass
from typing import Final

from mktplan.statements.clauses import LABELS, MAIN
from mktplan.statements.listed import listed
from mktplan.statements.quantity import Quantity
from mktplan.statements.reading import Reading
from mktplan.statements.rows import NOUNS, row_end, thing
from mktplan.statements.verbs import is_hedge, is_verb

AIMS: Final = LABELS | listed("heads.aims")
KNOWING: Final = listed("heads.knowing")
WHEN: Final = frozenset(("when", "if", "once", "quand", "lorsque", "lorsqu'", "si"))
COPULAS: Final = listed("heads.copulas")


@dataclass(frozen=True, slots=True)
class Head:
    """What the main clause turns on.

    `sort` is `verb`, `noun` or `figure`; `at` its piece (-1 for none), `thing` the noun that is acted on or
    named (-1 for none); `hedges` are the pieces that take something back (“try to”, “contribute to”).
    """

    sort: str
    at: int
    thing: int = -1
    hedges: tuple[int, ...] = ()


def head(reading: Reading) -> Head:
    """The head of the main clause."""
    hedges: list[int] = []
    dated = {at for each in reading.periods for at in range(each.first, each.end)}
    counted = {at: each for each in reading.quantities for at in range(each.first, each.end)}
    at = begin_of(reading)
    while at < len(reading.pieces):
        piece, one = reading.pieces[at], counted.get(at)
        if reading.roles[at] != MAIN or at in dated or (piece.kind != "word" and one is None):
            at += 1
        elif one is not None and not (one.unit == "x" and piece.has("verb")):
            return figure_head(reading, one, tuple(hedges))
        elif piece.low in AIMS and (step := past_copula(reading, at)):
            at = step
        elif is_hedge(reading, at):
            hedges.append(at)
            at += 1
        elif is_verb(reading, at):
            return Head("verb", at, thing(reading, at + 1), tuple(hedges))
        elif piece.has(*NOUNS):
            noun = row_end(reading, at)
            return Head("noun", noun, noun, tuple(hedges))
        else:
            at += 1
    return Head("noun", -1, -1, tuple(hedges))


def begin_of(reading: Reading) -> int:
    """Where the sentence begins behind “we'll know we've succeeded when”, « nous aurons réussi quand »."""
    words = [piece.low for piece in reading.pieces[:12]]
    known = next((at for at, word in enumerate(words[:7]) if word in KNOWING), None)
    if known is None:
        return 0
    return next((at + 1 for at, word in enumerate(words) if at > known and word in WHEN), 0)


def past_copula(reading: Reading, at: int) -> int:
    """The place behind “is”, “:”, « est » where a noun only announces (“our goal is to …”); else 0."""
    for step in range(at + 1, min(at + 7, len(reading.pieces))):
        piece, after = reading.pieces[step], reading.piece(step + 1)
        if piece.low in COPULAS or piece.text in ":–—":
            return step + 1 if piece.low != "to" or (after is not None and after.form("base")) else 0
        if piece.kind == "number" or (piece.has("verb") and not piece.has("noun")):
            return 0
    return 0


def figure_head(reading: Reading, counted: Quantity, hedges: tuple[int, ...]) -> Head:
    """The head of “500 sign-ups by June”, “80% of customers renew”, “+20% bookings”."""
    noun = row_end(reading, counted.noun) if counted.noun >= 0 else thing(reading, counted.end)
    return Head("figure", counted.at, noun, hedges)
