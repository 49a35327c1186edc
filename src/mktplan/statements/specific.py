"""Specific: a metric or behaviour that can be counted, and whose it is."""

from collections.abc import Sequence
from typing import Final

from mktplan.statements.clauses import MAIN
from mktplan.statements.heads import Head
from mktplan.statements.listed import listed
from mktplan.statements.metrics import concrete
from mktplan.statements.quantity import Quantity
from mktplan.statements.reading import Reading

EVERYBODY: Final = listed("judge.everybody")
OF: Final = listed("judge.of")
TO_WHOM: Final = listed("judge.to-whom")


def specific(reading: Reading, roles: Sequence[str], wanted: Sequence[Quantity]) -> bool:
    """Whether a metric or behaviour is named in these clauses, with a figure tied to it or a scope."""
    tied = [each for each in wanted if reading.roles[each.at] in roles]
    named = concrete(reading, roles, tied)
    return bool(named) and (bool(tied) or scope(reading, roles, named) >= 0)


def scope(reading: Reading, roles: Sequence[str], named: Sequence[int]) -> int:
    """The piece that says where, for whom or of what: people, a channel, a product, a name; -1 for none."""
    dated = {at for each in reading.periods for at in range(each.first, each.end)}
    for at, piece in enumerate(reading.pieces):
        if reading.roles[at] not in roles or piece.kind != "word" or at in named:
            continue
        before = reading.before(at)
        people = piece.has("noun.people") and piece.low not in EVERYBODY
        thing = before in OF and piece.has("noun.output")
        proper = piece.capital and len(piece.text) > 1 and before not in (".", ":", "") and at not in dated
        if people or thing or piece.has("noun.channel", "people"):
            return at
        if proper and not piece.has("verb", "noun.metric", "noun.vague"):
            return at
    return -1


def audience(reading: Reading) -> int:
    """The people for whom or by whom; -1 where none are named."""
    return next(
        (
            at
            for at, piece in enumerate(reading.pieces)
            if piece.has("noun.people") and reading.before(at) in TO_WHOM
        ),
        -1,
    )


def direction(reading: Reading, head: Head) -> str | None:
    """Whether the result is to rise (`up`), fall (`down`) or be kept (`keep`)."""
    top = reading.piece(head.at)
    main = [piece for at, piece in enumerate(reading.pieces) if reading.roles[at] == MAIN]
    for piece in (*((top,) if top is not None else ()), *main):
        if piece.has("verb.down", "noun.down") and not piece.has("verb.up"):
            return "down"
        if piece.has("verb.up", "noun.up", "verb.gain"):
            return "up"
        if piece.has("verb.keep"):
            return "keep"
    return None
