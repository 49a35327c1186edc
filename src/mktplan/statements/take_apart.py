"""From a text to a reading: pieces, periods, quantities, clauses."""

from collections.abc import Sequence
from typing import Final

from mktplan.statements.calendar_words import UNITS
from mktplan.statements.clauses import clauses
from mktplan.statements.events import LEADS as EVENT_LEADS
from mktplan.statements.listed import listed
from mktplan.statements.mention import Mention
from mktplan.statements.numerals import number
from mktplan.statements.periods import mentions
from mktplan.statements.pieces import Piece, pieces
from mktplan.statements.quantities import quantities
from mktplan.statements.reading import Reading

SPAN_LEADS: Final = listed("analyse.leads")
SERVED_WITHIN: Final = listed("analyse.served-within")
BETWEEN: Final = frozenset(("to", "a", "-", "–", "et", "and", "au"))


def take_apart(text: str, language: str) -> Reading:
    """The sentence taken apart."""
    cut = pieces(text, language)
    periods = [
        each
        for each in mentions(cut)
        if not (is_rate(cut, each) or is_thing(cut, each) or is_length(cut, each))
    ]
    taken = frozenset(at for each in periods for at in range(each.first, each.end))
    return Reading(text, language, cut, periods, quantities(cut, taken), clauses(cut, language, periods))


def is_rate(cut: Sequence[Piece], one: Mention) -> bool:
    """Whether “a month”, « un an » behind a figure is what it is counted per."""
    if one.sort not in ("relative", "short") or one.end - one.first != 2:
        return False
    if cut[one.first].low not in ("a", "an", "une", "un"):
        return False
    return one.first > 0 and cut[one.first - 1].low not in SPAN_LEADS


def is_length(cut: Sequence[Piece], one: Mention) -> bool:
    """Whether a number of days is a quantity: an age, a wait cut “from 25 to 10 minutes”, a response time."""
    if one.sort == "short":
        return True
    if one.sort != "relative" or one.first == 0:
        return False
    first, lead = cut[one.first], cut[one.first - 1]
    if lead.low in ("from", "de") and one.end + 1 < len(cut):
        onward, far = cut[one.end], cut[one.end + 1]
        if onward.low in ("to", "a") and far.kind == "number":
            return True
    if (
        lead.low in BETWEEN
        and one.first > 1
        and cut[one.first - 2].kind == "number"
        and first.kind == "number"
    ):
        return True
    if number(cut, one.first) is None and first.low not in ("a", "an", "un", "une"):
        return False
    served = any(
        (piece.has("verb.serve") and not piece.has("noun")) or piece.low == "answer"
        for piece in cut[: one.first]
    )
    return served and lead.low in SERVED_WITHIN and UNITS.get(cut[one.end - 1].low) in ("day", "hour")


def is_thing(cut: Sequence[Piece], one: Mention) -> bool:
    """Whether a word that can be an event, such as “launch”, is a verb or a thing here."""
    if one.sort not in ("event", "season") or not one.bare:
        return False
    first = cut[one.first]
    if one.first == 0:
        return first.has("verb")
    return first.has("verb", "noun.do", "noun.output") and cut[one.first - 1].low not in EVENT_LEADS
