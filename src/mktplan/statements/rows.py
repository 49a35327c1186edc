"""Noun phrases: which noun of a row counts, and what a verb acts on."""

from typing import Final

from mktplan.statements.clauses import MAIN
from mktplan.statements.counted_nouns import FILLERS
from mktplan.statements.listed import listed
from mktplan.statements.reading import Reading

NOUNS: Final = ("noun.output", "noun.metric", "noun.vague", "noun.people", "noun.staff", "noun.do", "noun.up",
                "noun.down", "noun.measure", "noun.channel")  # fmt: skip
DETERMINERS: Final = listed("heads.determiners") | FILLERS
MEASURES: Final = listed("heads.measures")
BEHIND_MEASURE: Final = listed("heads.behind-measure")
# How far behind its verb an object is looked for.
REACH: Final = 14


def row_end(reading: Reading, at: int) -> int:
    """The noun that counts in a row that begins at a piece: the last in English, the first in French.

    What measures (“number of”, « part de ») hands on to what it measures.
    """
    piece = reading.pieces[at]
    if piece.low in MEASURES or (piece.has("noun.measure") and not piece.has("noun.metric")):
        return measured(reading, at)
    return at if reading.language == "fr" else last_of_row(reading, at)


def measured(reading: Reading, at: int) -> int:
    """What “number of …” measures; the word itself where nothing follows."""
    for step in range(at + 1, min(at + 5, len(reading.pieces))):
        piece = reading.pieces[step]
        if piece.low in BEHIND_MEASURE:
            continue
        return row_end(reading, step) if piece.has(*NOUNS) else at
    return at


def last_of_row(reading: Reading, at: int) -> int:
    """The last noun of an English row; one unknown word may stand between two."""
    last = at
    while last + 1 < len(reading.pieces):
        following, after = reading.pieces[last + 1], reading.piece(last + 2)
        if following.kind != "word" or reading.roles[last + 1] != reading.roles[at]:
            break
        if following.has("noun"):
            last += 1
        elif (
            after is not None
            and after.kind == "word"
            and after.has("noun")
            and not following.has("verb")
            and following.low not in DETERMINERS
            and following.low not in ("or", "via", "than")
        ):
            last += 2
        else:
            break
    return last


def thing(reading: Reading, at: int) -> int:
    """The noun that a verb acts on, from the piece behind it; -1 where there is none."""
    role = reading.roles[at - 1] if at else MAIN
    dated = {step for each in reading.periods for step in range(each.first, each.end)}
    counted = {step: each for each in reading.quantities for step in range(each.first, each.end)}
    for step in range(at, min(at + REACH, len(reading.pieces))):
        piece = reading.pieces[step]
        if reading.roles[step] != role or piece.text in (";", "."):
            return -1
        if step in counted and counted[step].noun >= 0:
            return row_end(reading, counted[step].noun)
        if step not in dated and piece.kind == "word" and piece.has(*NOUNS) and not acts(reading, step):
            return row_end(reading, step)
    return -1


def acts(reading: Reading, at: int) -> bool:
    """Whether a word that is noun and verb is the next verb here."""
    piece = reading.pieces[at]
    verb = piece.has("verb") and piece.form("base") and not piece.has("noun.metric")
    return verb and reading.before(at) not in DETERMINERS
