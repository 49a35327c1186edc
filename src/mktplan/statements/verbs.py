"""Which words are verbs where they stand, and which only lead to the next verb."""

from typing import Final

from mktplan.statements.listed import listed
from mktplan.statements.pieces import Piece
from mktplan.statements.reading import Reading

ENSURING: Final = frozenset(
    (
        "ensure",
        "make sure",
        "see to it",
        "guarantee",
        "veiller",
        "faire en sorte",
        "s' assurer",
        "assurer",
        "garantir",
    )
)
BETWEEN: Final = listed("heads.between")
LEADING_ON: Final = listed("heads.leading-on")
ON: Final = listed("heads.on")
NOT_BEFORE_OBJECT: Final = listed("heads.not-before-object") | {","}
SUBJECTS: Final = listed("heads.subjects")
BEING: Final = frozenset(("is", "are", "est", "sont", "a", "des", "en", "as", "be"))
BEFORE_BEING: Final = frozenset(("to", "", "d'", "will", "pour", "and", "et", ",", ":"))
ARTICLES: Final = frozenset(("the", "a", "an", "our", "their", "of", "in", "more", "new", "its"))


def is_hedge(reading: Reading, at: int) -> bool:
    """Whether a verb only leads to the next: “try to”, “help … to”, « contribuer à », « nous souhaitons »."""
    piece = reading.pieces[at]
    if piece.low in ("faire en sorte", "make sure") or piece.has("hedge"):
        return True
    if piece.low in ENSURING and reading.words(at + 1, at + 5) & {"that", "que", "qu'"}:
        return True
    if not piece.has("verb.hedge") or (piece.form("past") and reading.language == "en"):
        return False
    following = next((each for each in reading.pieces[at + 1 : at + 6] if each.low not in BETWEEN), None)
    if following is None:
        return False
    leads = leads_on(reading, at)
    if following.has("verb") and following.form("base"):
        return leads or not piece.has("verb.do", "verb.gain", "verb.reach", "verb.up")
    named = following.has("noun.up", "noun.down", "noun.do", "noun.vague", "verb")
    return piece.low in LEADING_ON and leads and named


def leads_on(reading: Reading, at: int) -> bool:
    """Whether “to”, « à », « de » or an infinitive comes next."""
    following = reading.piece(at + 1)
    return following is not None and (following.low in ON or following.form("base"))


def is_verb(reading: Reading, at: int) -> bool:
    """Whether a piece is the verb here and not a noun written alike."""
    piece = reading.pieces[at]
    if not piece.has("verb") or (piece.low in BEING and not is_being(reading, at)):
        return False
    return french(reading, at, piece) if reading.language == "fr" else english(reading, at, piece)


def is_being(reading: Reading, at: int) -> bool:
    """Whether “be”, « être » is what is wanted: “be in the top 10”."""
    return reading.pieces[at].low in ("be", "etre") and reading.before(at) in BEFORE_BEING


def french(reading: Reading, at: int, piece: Piece) -> bool:
    """An infinitive or « en …ant »; a finite form behind its subject."""
    following = reading.after(at + 1)
    if piece.form("base", "ing"):
        return not (piece.has("noun") and following in ("de", "d'", "du", "des"))
    if piece.has("noun"):
        return False
    return at > 0 or piece.has("verb.up", "verb.down")


def english(reading: Reading, at: int, piece: Piece) -> bool:
    """A base form or -ing with an object behind it; a past participle before a noun is an adjective."""
    following = reading.piece(at + 1)
    if not piece.has("noun"):
        adjective = piece.form("past") and piece.has("verb.do") and not piece.form("base")
        return not (adjective and following is not None and following.has("noun.metric", "noun.people"))
    if piece.form("finite") or following is None or following.low in NOT_BEFORE_OBJECT:
        return False
    if reading.before(at) in ARTICLES:
        return False
    if following.kind == "sign":
        return following.text in ("+", "£", "€", "$", "≥")
    return not (following.has("verb") and not following.has("noun") and following.form("past", "finite"))
