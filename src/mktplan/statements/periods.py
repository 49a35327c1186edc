"""The days and periods that a sentence names, where they stand and what they mean."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from mktplan.statements.calendar_words import EVENTS
from mktplan.statements.mention import Mention
from mktplan.statements.named_periods import OF, plain, year_after
from mktplan.statements.pieces import Piece
from mktplan.statements.relative_periods import offset, relative

# With what word a known event begins: most words begin none.
EVENT_STARTS: Final = frozenset(
    start
    for name in EVENTS
    for word in (name.split(" ", 1)[0],)
    for start in (word, word.split("'")[0] + "'")
)
COMPOUND: Final = re.compile(r"(mid|mi|early|late|end|fin|debut)-(.+)")
LAST: Final = ("end", "fin", "close")
MIDDLE: Final = ("mid", "mi", "middle", "milieu", "mid-", "mi-")
LOOSE: Final = ("early", "late", "start", "beginning", "debut", "courant")


def mentions(those: Sequence[Piece]) -> Iterator[Mention]:
    """Every period of a sentence, in order; none overlap."""
    at = 0
    while at < len(those):
        found = mention(those, at)
        if found is None:
            at += 1
        else:
            yield found
            at = found.end


def mention(those: Sequence[Piece], at: int) -> Mention | None:
    """The period that begins at a piece."""
    low = those[at].low
    named = event(those, at, 2)
    if named is not None:
        return named
    edge = edge_of(those, at)
    if edge is not None:
        kind, begin, piece = edge
        found = plain(those, begin, piece)
        if found is not None:
            return edged(found, kind, at)
    for read in (plain, event, relative):
        found = read(those, at)
        if found is not None:
            return found._replace(part=offset(those[at])) if "+" in those[at].text else found
    if low in ("between", "entre", "from", "de", "du"):
        return stretch(those, at)
    return None


def edge_of(those: Sequence[Piece], at: int) -> tuple[str, int, Piece | None] | None:
    """“the end of”, « fin », “mid-”: which edge, where what follows begins, and what is stuck to it."""
    piece = those[at]
    stuck = COMPOUND.fullmatch(piece.low)
    if stuck is not None and piece.kind == "word":
        rest = piece._replace(low=stuck[2], text=piece.text[len(stuck[1]) + 1 :], kind="word")
        return stuck[1], at, rest
    if piece.low not in (*LAST, *MIDDLE, *LOOSE):
        return None
    begin = at + 1
    while begin < len(those) and (those[begin].low in OF or those[begin].text in "-–"):
        begin += 1
    return (piece.low, begin, None) if begin < len(those) else None


def edged(found: Mention, kind: str, at: int) -> Mention:
    """A period cut to its middle or end; the beginning and what is loose fix no day."""
    day = found.day
    if kind in MIDDLE and day is not None:
        if found.sort == "month":
            day = day.replace(day=15)
        elif day.month == 12 and found.bare:
            day = day.replace(month=6, day=30)
    if kind in LOOSE:
        day = None
    return found._replace(first=at, day=day, before=day, bare=False)


def event(those: Sequence[Piece], at: int, least: int = 1) -> Mention | None:
    """Black Friday, the AGM, la rentrée, the end of the year: known by its name, the longest that fits."""
    if those[at].low.split(" ", 1)[0] not in EVENT_STARTS:
        return None
    for length in range(min(6, len(those) - at), least - 1, -1):
        name = " ".join(each.low for each in those[at : at + length]).replace("' ", "'")
        if name in EVENTS:
            written, end = year_after(those, at + length)
            return Mention(at, end if written else at + length, "event", bare=not written)
    return None


def stretch(those: Sequence[Piece], at: int) -> Mention | None:
    """Between March and June 2027, de mars à juin 2027, from 2027 to 2029."""
    begin = at + 1
    if begin < len(those) and those[begin].low in ("the", "le", "l'"):
        begin += 1
    first = plain(those, begin)
    if (
        first is None
        or first.end + 1 >= len(those)
        or those[first.end].low not in ("and", "to", "et", "a", "au", "until", "-", "–")
    ):
        return None
    last = plain(those, first.end + 1)
    return last._replace(first=at, before=None, bare=False) if last is not None else None
