"""Feasts, seasons and meetings: when they are a time, and when they are a name or a place."""

from typing import Final

from mktplan.statements.listed import listed
from mktplan.statements.mention import Mention
from mktplan.statements.reading import Reading

LEADS: Final = listed("deadlines.event-leads") | {","}
STRICT: Final = listed("deadlines.strict-leads")
# These are places and things as well: only “by” and “before” make a time of them.
PLACES: Final = listed("deadlines.places")
STOPS: Final = listed("quantities.stops")
ENDS: Final = tuple(listed("deadlines.ends-named"))
OF_TIME: Final = listed("deadlines.of-time")
THIS_SEASON: Final = listed("deadlines.this-season")


def is_event(reading: Reading, one: Mention, lead: str) -> bool:
    """Whether a feast, a season, a meeting is a time here: “by Christmas”, not “Christmas campaign”."""
    name = " ".join(piece.low for piece in reading.pieces[one.first : one.end]).replace("' ", "'")
    direct, two = reading.before(one.first), reading.before(one.first, 2)
    if names_a_thing(reading, one):
        return False
    if name in PLACES:
        behind_article = direct in ("the", "le", "la", "l'") and two in STRICT
        seasonal = name in THIS_SEASON and direct in ("this", "next", "cette", "prochaine", "ce", "in")
        return lead in STRICT or direct in STRICT or behind_article or seasonal
    if name.startswith(ENDS):
        return True
    if direct in ("de", "d'") and two not in OF_TIME:
        return False
    return lead in LEADS or direct in LEADS or one.first == 0


def names_a_thing(reading: Reading, one: Mention) -> bool:
    """Whether an English noun follows at once: “Christmas campaign”, “summer camp”."""
    last, following = reading.pieces[one.end - 1], reading.piece(one.end)
    if reading.language != "en" or following is None or following.kind != "word":
        return False
    small = following.low in STOPS or following.low in LEADS
    return not small and not following.has("verb") and following.start == last.end + 1
