"""Compound: two results in one sentence that could be met or missed separately."""

from collections.abc import Sequence
from typing import Final

from mktplan.statements.clauses import MAIN
from mktplan.statements.heads import Head
from mktplan.statements.listed import listed, valued
from mktplan.statements.metrics import is_output, metric_of
from mktplan.statements.pieces import Piece
from mktplan.statements.quantity import Quantity
from mktplan.statements.reading import Reading
from mktplan.statements.rows import row_end, thing
from mktplan.statements.verbs import is_verb

ALIKE: Final = valued("alike")
JOINS: Final = listed("judge.joins") | {",", "les", "le", "la", "them", "mieux"}
INNER: Final = frozenset(("to", "de", "d'", "a", "also", "s'", "les", "le", "la", "them", "mieux"))
BESIDE: Final = listed("judge.beside") | {","}
AND: Final = frozenset(("and", "et", "&", ",", "+", "as well as", "ainsi que", "ainsi", "/"))
KEEPING: Final = frozenset(
    ("retain", "keep", "fideliser", "garder", "conserver", "maintain", "renew", "maintenir", "retenir")
)
WINNING: Final = listed("judge.winning")


def compound(reading: Reading, kind: str, head: Head, wanted: Sequence[Quantity]) -> bool:
    """Whether two results could be met or missed separately."""
    return (
        several_verbs(reading, head)
        or several_objects(reading, kind, head)
        or several_targets(reading, kind, wanted)
    )


def several_verbs(reading: Reading, head: Head) -> bool:
    """“grow sales and cut churn”, “attract and retain customers”: verbs with objects of their own."""
    if head.sort != "verb":
        return False
    own = thing(reading, head.at + 1)
    for at in range(head.at + 1, len(reading.pieces)):
        if not also_heads(reading, head, at):
            continue
        other = thing(reading, at + 1)
        if 0 <= own < at and other >= 0 and other != own:
            return not alike(reading.pieces[own], reading.pieces[other])
        if other >= 0 and not 0 <= own < at and opposed(reading.pieces[head.at], reading.pieces[at]):
            return True
    return False


def also_heads(reading: Reading, head: Head, at: int) -> bool:
    """Whether a verb stands beside the head of the main clause."""
    first, piece = reading.pieces[head.at], reading.pieces[at]
    if reading.roles[at] != MAIN or not piece.has("verb"):
        return False
    if piece.has("verb.hedge") and not piece.has("verb.do", "verb.gain"):
        return False
    same_form = piece.form("base") or (piece.form("ing") and first.form("ing") and not first.form("base"))
    if not same_form or not is_verb(reading, at):
        return False
    before, two = reading.before(at), reading.before(at, 2)
    return before in JOINS and (before not in INNER or two in AND)


def opposed(first: Piece, second: Piece) -> bool:
    """Whether two verbs with one object ask for two things: win and keep, raise and cut."""
    lemmas = {first.sense.lemma, second.sense.lemma}
    if lemmas & KEEPING and lemmas & WINNING:
        return True
    return first.has("verb.down") != second.has("verb.down") and not first.has("verb.up")


def several_objects(reading: Reading, kind: str, head: Head) -> bool:
    """“traffic and conversions”: two things under one verb; not two audiences, not two words for one."""
    at = head.thing
    first = reading.piece(at)
    classes = ("noun.output",) if kind == "action" else ("noun.metric", "noun.vague")
    if first is None or not first.has(*classes):
        return False
    for step in range(at + 1, min(at + 9, len(reading.pieces))):
        piece = reading.pieces[step]
        if piece.text in (";", ".", "(", ":") or reading.roles[step] != reading.roles[at]:
            return False
        if piece.low in AND:
            second = reading.piece(next_noun(reading, step + 1))
            if second is not None:
                people = second.has("noun.people") and first.has("noun.people")
                return second.has(*classes) and not alike(first, second) and not people
        if piece.has("verb") and not piece.has("noun") and piece.form("base"):
            return False
    return False


def next_noun(reading: Reading, at: int) -> int:
    """The noun that comes next behind small words, adjectives and a figure; -1 for none."""
    for step in range(at, min(at + 6, len(reading.pieces))):
        piece = reading.pieces[step]
        if piece.has("noun") and piece.kind == "word":
            return row_end(reading, step)
        if (piece.has("verb") and not piece.form("past")) or piece.text in (",", ";", ".", "("):
            return -1
    return -1


def alike(first: Piece, second: Piece) -> bool:
    """Whether two nouns name the same result."""
    one, two = first.sense.lemma or first.low, second.sense.lemma or second.low
    return one == two or (one in ALIKE and ALIKE[one] == ALIKE.get(two))


def several_targets(reading: Reading, kind: str, wanted: Sequence[Quantity]) -> bool:
    """Two figures for two metrics; not milestones, not the same said twice, not a sum beside it."""
    counted = [each for each in wanted if reading.roles[each.at] == MAIN]
    return any(
        beside(reading, one, other) and of_different_things(reading, kind, one, other)
        for at, one in enumerate(counted)
        for other in counted[at + 1 :]
    )


def of_different_things(reading: Reading, kind: str, one: Quantity, other: Quantity) -> bool:
    """Whether two figures measure different things."""
    first, second = reading.piece(metric_of(reading, one)), reading.piece(metric_of(reading, other))
    if first is None or second is None or first is second or alike(first, second):
        return False
    if one.noun >= 0 and other.noun >= 0:
        return (kind == "action") == (is_output(first) and is_output(second))
    return True


def beside(reading: Reading, one: Quantity, other: Quantity) -> bool:
    """Whether the second figure stands beside the first, not inside brackets and not as its size."""
    between = [piece.low for piece in reading.pieces[one.end : other.first]]
    if "(" in between:
        return ")" in between
    return any(word in BESIDE for word in between)
