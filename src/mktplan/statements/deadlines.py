"""By when: which of the periods of a sentence belongs to its result."""

from collections.abc import Sequence
from datetime import date
from typing import Final, NamedTuple

from mktplan.statements.clauses import LABEL, MEANS
from mktplan.statements.events import is_event
from mktplan.statements.listed import listed
from mktplan.statements.mention import Mention
from mktplan.statements.pieces import Piece
from mktplan.statements.quantity import Quantity
from mktplan.statements.reading import Reading

AGAINST: Final = listed("deadlines.against") - frozenset(("from", "to", "base", "level", "levels"))
UNTIL: Final = listed("deadlines.until")
ARTICLES: Final = listed("deadlines.articles")
BEHIND_OF: Final = listed("deadlines.behind-of")
REFERENCE_BEHIND: Final = listed("deadlines.reference-behind")
REFERENCE_BEFORE: Final = listed("deadlines.reference-before")
GROWN: Final = listed("deadlines.grown")
MEANS_TIME: Final = listed("deadlines.means-time")
RELATIVE_LEADS: Final = listed("deadlines.relative-leads")
RATES: Final = listed("deadlines.rates")
THIS: Final = listed("deadlines.this")
THROUGH: Final = listed("deadlines.through")
LESS_THAN: Final = listed("deadlines.less-than")
NOT_A_SPAN: Final = listed("deadlines.not-a-span")
BEFORE_YEAR: Final = listed("deadlines.before-year")
NAMES_WITH_YEAR: Final = listed("deadlines.names-with-year")


class Deadline(NamedTuple):
    """When the result is due: the last day where it is known, the words as written, and their place."""

    day: date | None
    words: str
    start: int
    end: int
    mention: Mention


def deadlines(reading: Reading, wanted: Sequence[Quantity]) -> list[Deadline]:
    """The periods that say by when, in reading order."""
    found = []
    for one in reading.periods:
        if (reading.roles[one.first] == LABEL and one.bare) or not counts(reading, one, wanted):
            continue
        start, end = reading.pieces[one.first].start, reading.pieces[one.end - 1].end
        found.append(Deadline(last_day(reading, one), reading.text[start:end], start, end, one))
    return found


def last_day(reading: Reading, one: Mention) -> date | None:
    """The day to meet: “before March” is met in February, “before the end of March” in March."""
    if reading.before(one.first) in ("before", "avant") and one.before is not None:
        return one.day if reading.after(one.first) in ("fin", "end") else one.before
    return one.day


def counts(reading: Reading, one: Mention, wanted: Sequence[Quantity]) -> bool:
    """Whether a period is one for the result: no baseline, no name, no rate, not of the means alone."""
    if one.past or one.sort == "short" or is_reference(reading, one, wanted):
        return False
    if reading.roles[one.first] == MEANS and not of_the_whole(reading, one):
        return False
    if one.sort == "relative":
        return is_span(reading, one)
    if one.sort in ("event", "season") and one.bare:
        return is_event(reading, one, lead(reading, one))
    return not (one.sort == "absolute" and one.bare and is_in_name(reading, one))


def lead(reading: Reading, one: Mention) -> str:
    """The small word before a period, behind its article."""
    low, further = reading.before(one.first), reading.before(one.first, 2)
    if low not in ARTICLES or not further:
        return low
    return further if low not in ("de", "d'", "of") or further in BEHIND_OF else low


def is_reference(reading: Reading, one: Mention, wanted: Sequence[Quantity]) -> bool:
    """Whether the result is only compared with it: “vs 2026”, « par rapport à 2026 », “up 10% on 2026”."""
    near = [reading.before(one.first, back) for back in range(1, 5)]
    cut = next((at for at, word in enumerate(near) if word == ";" or word[:1].isdigit()), len(near))
    near = near[: cut + 1]
    strong = next((at for at, word in enumerate(near) if word in AGAINST), None)
    if strong is not None and not any(word in UNTIL - {"to", "a"} for word in near[:strong]):
        return True
    after, low = reading.after(one.end), lead(reading, one)
    if after in REFERENCE_BEHIND:
        return True
    if low == "from" and one.bare and after not in ("to", "until"):
        return not after or bool(wanted)
    if near[1:2] and near[1] in REFERENCE_BEFORE and low in ("de", "of", "en", "in"):
        return True
    if not one.bare or one.sort != "absolute":
        return False
    return grown_on(near, low, wanted) or labels_figure(reading, one, low, wanted)


def grown_on(near: Sequence[str], low: str, wanted: Sequence[Quantity]) -> bool:
    """Whether a year is what a change is counted on: “+10% on 2026”, « +10 % sur 2026 »."""
    changed = any(each.relative or each.unit in ("%", "points") for each in wanted)
    before = near[1] if len(near) > 1 else ""
    return low in ("on", "sur", "over") and changed and (before in GROWN or before.isdigit())


def labels_figure(reading: Reading, one: Mention, low: str, wanted: Sequence[Quantity]) -> bool:
    """Whether a year dates a baseline: “(2026: 400)”, “(400 in 2026)”."""
    if reading.before(one.first) in ("(", "[") and reading.after(one.end) in (":", "="):
        return True
    beside = next((each for each in reading.quantities if each.end <= one.first <= each.end + 1), None)
    return beside is not None and low in ("in", "en") and not any(each.at == beside.at for each in wanted)


def of_the_whole(reading: Reading, one: Mention) -> bool:
    """Whether a date at the end of the means is the result's: “through webinars by June 2027”."""
    low = lead(reading, one)
    rest = sum(piece.kind == "word" for piece in reading.pieces[one.end :])
    if low in UNTIL or reading.before(one.first) == "," or reading.after(one.first) in ("fin", "end"):
        return rest < 4
    at = one.first - 1
    while at >= 0 and reading.roles[at] == MEANS:
        if reading.pieces[at].form("ing"):
            return False
        at -= 1
    return rest < 2 and low in MEANS_TIME


def is_span(reading: Reading, one: Mention) -> bool:
    """Whether a length of time is a limit: “in six months”, “next year”; no rate and no age."""
    first, last = reading.pieces[one.first], reading.pieces[one.end - 1]
    low, two = reading.before(one.first), reading.before(one.first, 2)
    if is_rhythm(low, two) or (
        first.low in ("a", "an", "une", "un", "one") and low in ("", "a", "the", "les", "des")
    ):
        return False
    if first.low in THIS or last.low in THIS or last.low in ("prochains", "suivant") or first.kind == "code":
        return True
    if one.bare:
        return low in THROUGH and (low != "de" or two in ("cours", "ici", "long", "fin"))
    if low in ("of", "de", "d'") and two and two not in LESS_THAN:
        return False
    following = reading.after(one.end)
    if following in NOT_A_SPAN:
        return following == "of" and low in ("within", "in")
    return low in RELATIVE_LEADS or low in ("(", ",", ":", "–", "-", "")


def is_rhythm(low: str, two: str) -> bool:
    """Whether “every”, “each”, « tous les » stands before: how often, not by when."""
    if low in RATES and low not in ("a", "all", "an"):
        return True
    return (low in ("les", "the") and two in ("tous", "toutes")) or (low in ("un", "one") and two in RATES)


def is_in_name(reading: Reading, one: Mention) -> bool:
    """Whether a bare year belongs to a name: “Vision 2030”, « campagne 2027 », “2027 campaign”."""
    before, following = reading.piece(one.first - 1), reading.piece(one.end)
    if names_what_follows(reading, following):
        return True
    if before is not None and before.kind == "word":
        if before.low in BEFORE_YEAR or before.has("noun.metric"):
            return False
        if before.low == "horizon" and reading.before(one.first, 2) in ("l'", "the"):
            return False
        if before.has("noun.output", "noun.do", "noun.staff") or before.capital:
            return True
        return before.low in NAMES_WITH_YEAR
    return False


def names_what_follows(reading: Reading, following: Piece | None) -> bool:
    """Whether an English year stands before its thing: “the 2027 campaign”; “2027 sales” is a time."""
    if following is None or following.kind != "word" or reading.language != "en":
        return False
    return following.has("noun.output", "noun.do") and not following.has("noun.metric")


def chosen(those: Sequence[Deadline], reading: Reading, wanted: Sequence[Quantity]) -> Deadline | None:
    """The deadline of the first target: the nearest behind it before the next, else the nearest before it."""
    if not those or not wanted:
        return those[0] if those else None
    first = wanted[0]
    following = next((each for each in wanted[1:] if each.first > first.end), None)
    limit = following.first if following is not None else len(reading.pieces)
    behind = [each for each in those if first.end <= each.mention.first < limit]
    if behind:
        return behind[0]
    ahead = [each for each in those if each.mention.end <= first.first]
    return ahead[-1] if ahead else those[0]
