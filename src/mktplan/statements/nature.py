"""Outcome, action or wish: whether others decide, and whether a figure says how much."""

from collections.abc import Sequence
from typing import Final

from mktplan.statements.clauses import MAIN
from mktplan.statements.heads import Head
from mktplan.statements.listed import listed
from mktplan.statements.pieces import Piece
from mktplan.statements.quantity import Quantity
from mktplan.statements.reading import Reading

ACTION: Final = "action"
RESULT: Final = "result"
OWN_PRESENCE: Final = frozenset(("presence", "visibility", "activity", "activite"))
EVERYBODY: Final = frozenset(("everybody", "everyone", "people", "tous", "chacun"))
MIXED: Final = ("verb.up", "verb.down", "verb.keep", "verb.gain", "verb.reach")


def nature(reading: Reading, head: Head, wanted: Sequence[Quantity]) -> str:
    """`action` where the team can tick it off alone, else `result`."""
    found = reading.piece(head.at)
    noun = reading.piece(head.thing)
    if found is None:
        return RESULT
    if head.sort == "verb":
        return by_verb(reading, found, noun, head, wanted)
    if head.sort == "figure":
        return of_things(reading, noun, head, wanted)
    return by_noun(reading, found, head, wanted)


def by_verb(reading: Reading, verb: Piece, noun: Piece | None, head: Head, wanted: Sequence[Quantity]) -> str:
    """What a verb and its object say."""
    if passive(reading, head) or (verb.has("verb.serve") and serves(reading, wanted)):
        return RESULT
    if verb.has("verb.make"):
        return made(reading, verb, noun, head, wanted)
    if verb.has("verb.do"):
        mixed = verb.has(*MIXED) and noun is not None and others_decide(noun)
        return RESULT if mixed and not own(reading, noun, head) else ACTION
    if verb.has("verb.up", "verb.down", "verb.keep"):
        return ACTION if own(reading, noun, head) else RESULT
    if verb.has("verb.reach", "verb.gain"):
        return won(reading, verb, noun, head)
    if verb.has("verb.aware"):
        thing = noun is not None and noun.has("noun.output")
        return ACTION if thing and not others_feel(noun) else RESULT
    return ACTION if verb.has("verb.serve", "verb.behave") else RESULT


def won(reading: Reading, verb: Piece, noun: Piece | None, head: Head) -> str:
    """What is reached or won: staff are hired, and what can be bought is got; the rest others give."""
    if noun is not None and noun.has("noun.staff") and not noun.has("noun.metric"):
        return ACTION
    given = verb.has("verb.gain") and verb.sense.lemma not in OBTAINING
    if verb.sense.lemma in ("be", "etre") or given or others_act(reading):
        return RESULT
    return ACTION if own(reading, noun, head) else RESULT


def others_feel(noun: Piece | None) -> bool:
    """Whether a noun is a metric, people or a state of mind."""
    return noun is not None and noun.has("noun.metric", "noun.vague", "noun.people")


def passive(reading: Reading, head: Head) -> bool:
    """Whether others do it, or it is a state: “be mentioned”, “get listed”, “joining feels easy”."""
    verb = reading.pieces[head.at]
    if verb.form("ing") and states(reading, head.at):
        return True
    return verb.form("past") and reading.before(head.at) in ("be", "get", "getting", "become", "etre")


def made(reading: Reading, verb: Piece, noun: Piece | None, head: Head, wanted: Sequence[Quantity]) -> str:
    """What verbs such as build, develop, drive say: their object decides."""
    if own(reading, noun, head):
        return ACTION
    if noun is not None and noun.has(
        "noun.metric", "noun.vague", "noun.people", "noun.up", "noun.down", "noun.measure"
    ):
        if verb.has("verb.do") and not verb.has("verb.up", "verb.down") and not wanted:
            return (
                ACTION if not noun.has("noun.vague", "noun.metric") or verb.sense.lemma in TRAPS else RESULT
            )
        return RESULT
    if noun is None:
        return ACTION if verb.has("verb.do") else RESULT
    return ACTION


# What can be got from a shop as well as won from people.
OBTAINING: Final = listed("nature.obtaining")
# Verbs that French plans use of what the team does, whatever they are said of.
TRAPS: Final = frozenset(
    ("optimiser", "piloter", "structurer", "animer", "activer", "decliner", "deployer", "manage", "organise")
)


def own(reading: Reading, noun: Piece | None, head: Head) -> bool:
    """Whether a noun is the team's own output or input: its posts, its spend, its presence on a platform."""
    if noun is None:
        return False
    if noun.low in OWN_PRESENCE:
        rest = reading.pieces[head.thing + 1 : head.thing + 5]
        return (
            any(
                piece.has("noun.channel")
                or piece.low in ("salon", "salons", "fairs", "shows", "events", "social media")
                for piece in rest
            )
            and noun.low != "visibility"
        )
    if noun.has("noun.metric") and not noun.has("noun.output"):
        return False
    return (
        noun.has("noun.output", "noun.do")
        and not noun.has("noun.vague", "noun.people")
        and not (noun.has("noun.metric") and ambiguous_is_metric(reading, head))
    )


def ambiguous_is_metric(reading: Reading, head: Head) -> bool:
    """Whether a word that is both, such as “account” or “ticket”, is something that others do here."""
    verb = reading.piece(head.at)
    return (
        verb is None
        or head.sort != "verb"
        or not verb.has("verb.do", "verb.make")
        or verb.has("verb.gain", "verb.up", "verb.down")
    )


def others_decide(noun: Piece) -> bool:
    """Whether a noun is something that others do or feel, or others themselves."""
    return noun.has("noun.metric", "noun.people", "noun.vague", "noun.measure") and not (
        noun.has("noun.output") and not noun.has("noun.metric")
    )


def others_act(reading: Reading) -> bool:
    """Whether the main clause names people or a metric that make it a result: “reach 10,000 readers”."""
    return any(
        piece.has("noun.metric", "noun.people") and not piece.has("noun.output")
        for at, piece in enumerate(reading.pieces)
        if reading.roles[at] == MAIN
    )


def serves(reading: Reading, wanted: Sequence[Quantity]) -> bool:
    """Whether a service is promised that the audience feels: a share of requests, or a time."""
    short = any(each.sort == "short" for each in reading.periods) or any(
        each.sort == "relative"
        and reading.before(each.first) in ("within", "under", "in", "sous", "en", "dans", "de")
        and reading.pieces[each.first].kind == "number"
        for each in reading.periods
    )
    return short or any(each.unit == "%" for each in wanted)


def of_things(reading: Reading, noun: Piece | None, head: Head, wanted: Sequence[Quantity]) -> str:
    """What “12 articles” or “500 sign-ups” says."""
    if noun is None:
        return RESULT
    if noun.has("noun.output", "noun.staff", "noun.do") and not noun.has("noun.metric", "noun.people"):
        first = next((each for each in wanted if each.at == head.at), None)
        if (first is not None and first.unit in ("%", "points", "x", "rank")) or (
            first is not None and first.unit.isupper() and len(first.unit) == 3
        ):
            return (
                RESULT
                if others_act(reading)
                else ACTION
                if noun.has("noun.output") and own_input(noun)
                else RESULT
            )
        return ACTION
    return RESULT


def own_input(noun: Piece) -> bool:
    """Whether money or shares are of the team's own spending."""
    return any(
        word in noun.low
        for word in ("budget", "spend", "cost", "depense", "investissement", "investment", "cout")
    )


def by_noun(reading: Reading, noun: Piece, head: Head, wanted: Sequence[Quantity]) -> str:
    """What a noun phrase says: “launch of the app”, “growth in bookings”, “newsletter”, “NPS ≥ 45”."""
    if noun.has("noun.metric") and not noun.has("noun.do"):
        return RESULT
    if noun.has("noun.up", "noun.down"):
        from_noun = following_thing(reading, head.at)
        if from_noun is None:
            return RESULT
        if from_noun.has("noun.output") and not from_noun.has("noun.metric", "noun.vague"):
            return ACTION
        return RESULT
    if states(reading, head.at):
        return RESULT
    if noun.low in OWN_PRESENCE and own(reading, noun, head):
        return ACTION
    if noun.has("noun.do"):
        return ACTION
    if noun.has("noun.output", "noun.staff") and not noun.has("noun.people", "noun.vague"):
        counted = [
            each
            for each in wanted
            if each.unit in ("%", "points", "x", "rank")
            or each.unit.startswith("/")
            or each.baseline is not None
            or (
                each.noun >= 0
                and reading.pieces[each.noun].has("noun.metric", "noun.people")
                and not reading.pieces[each.noun].has("noun.output")
            )
        ]
        return RESULT if counted else ACTION
    return RESULT


def states(reading: Reading, at: int) -> bool:
    """Whether a noun is said to do something of itself: “the shop pays its rent”; no order, no plan."""
    following = reading.piece(at + 1)
    if following is None or following.has("noun"):
        return following is not None and following.low in EVERYBODY
    if following.low in ("is", "are", "est", "sont", *EVERYBODY):
        return True
    if following.form("past"):
        return following.has("verb") and not following.has("verb.do", "verb.make")
    return reading.language == "en" and following.has("verb") and following.form("finite")


def following_thing(reading: Reading, at: int) -> Piece | None:
    """The noun behind “growth of”, « développement de »."""
    for step in range(at + 1, min(at + 9, len(reading.pieces))):
        piece = reading.pieces[step]
        if piece.kind == "sign" and piece.text in (",", ";", "."):
            return None
        if piece.has("noun.output", "noun.metric", "noun.vague", "noun.people") and piece.kind == "word":
            if reading.language == "en":
                last = step
                while last + 1 < len(reading.pieces) and reading.pieces[last + 1].has(
                    "noun.output", "noun.metric", "noun.vague"
                ):
                    last += 1
                return reading.pieces[last]
            return piece
    return None
