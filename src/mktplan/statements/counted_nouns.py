"""The noun that a number counts: “200 qualified leads”, « 3 000 nouveaux adhérents »."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from mktplan.statements.listed import listed, valued
from mktplan.statements.pieces import Piece
from mktplan.statements.quantity import Quantity

ADDED: Final = listed("counted_nouns.added")
FILLERS: Final = listed("quantities.fillers")
STOPS: Final = listed("quantities.stops")
RHYTHMS: Final = valued("rhythms")
REACH: Final = 7


def noun_after(one: Quantity, those: Sequence[Piece], step: int, taken: frozenset[int]) -> Quantity:
    """The quantity with its noun: the last of a row of nouns, or an unknown word where no noun is known."""
    noun, relative = find(those, step, taken)
    if relative:
        one = replace(one, relative=True)
    if noun < 0:
        return one
    more = added_behind(those, noun + 1, taken)
    return replace(
        one, unit=those[noun].text, noun=noun, end=noun + 1, relative=True if more else one.relative
    )


def find(those: Sequence[Piece], step: int, taken: frozenset[int]) -> tuple[int, bool]:
    """The place of the noun (-1 for none), and whether “more” or “additional” stands before it."""
    relative = False
    for at in range(step, min(step + REACH, len(those))):
        piece = those[at]
        if at in taken or piece.kind not in ("word", "attribute"):
            break
        relative = relative or piece.low in ADDED
        if piece.kind == "attribute" or piece.low in FILLERS or piece.low in RHYTHMS:
            continue
        if piece.has("noun"):
            return last_of_row(those, at, taken), relative
        if piece.low in STOPS or (piece.has("verb") and not piece.form("past", "ing", "base")):
            break
        plural = at == step and piece.form("past") and piece.low.endswith("s")
        if (plural or not piece.has("verb")) and stands_alone(those, at):
            return at, relative
    return -1, relative


def last_of_row(those: Sequence[Piece], at: int, taken: frozenset[int]) -> int:
    """The last noun of an English row; French nouns do not stand in rows."""
    while at + 1 < len(those) and at + 1 not in taken:
        following = those[at + 1]
        if following.kind != "word" or following.low in STOPS:
            break
        if following.has("noun.channel") and following.capital:
            break
        unknown = not following.has("noun", "verb") and following.low.endswith("s") and not following.capital
        if not following.has("noun") and not (unknown and those[at].text.isascii()):
            break
        at += 1
    return at


def stands_alone(those: Sequence[Piece], at: int) -> bool:
    """Whether an unknown word is the noun itself: no known noun follows before the phrase ends."""
    for piece in those[at + 1 : at + 4]:
        if piece.kind != "word" or piece.low in STOPS or piece.low in ("de", "d'"):
            return True
        if piece.has("noun"):
            return False
    return True


def added_behind(those: Sequence[Piece], at: int, taken: frozenset[int]) -> bool:
    """Whether “supplémentaires”, « de plus », « en plus » stands behind the noun."""
    for step in range(at, min(at + 4, len(those))):
        piece = those[step]
        if step in taken or piece.kind != "word":
            return False
        if piece.low in ADDED or piece.low in ("de plus", "en plus"):
            return True
        after = those[step + 1].low if step + 1 < len(those) else ""
        if piece.low in ("de", "en") and after == "plus":
            return (those[step + 2].low if step + 2 < len(those) else "") not in ("de", "d'")
        if piece.low in STOPS or piece.has("noun", "verb"):
            return False
    return False
