"""What a sentence counts: metrics, behaviours, states of mind with their rate."""

from collections.abc import Sequence
from typing import Final

from mktplan.statements.pieces import Piece
from mktplan.statements.quantity import Quantity
from mktplan.statements.reading import Reading

# How far from a figure the noun that it measures may stand.
BEFORE: Final = 9
BEHIND: Final = 6
# How near to a behaviour the people stand who show it.
NEAR: Final = 7


def concrete(reading: Reading, roles: Sequence[str], tied: Sequence[Quantity]) -> list[int]:
    """The pieces that name what can be counted: metrics, behaviours; a state of mind only with its rate."""
    rated = any(each.unit in ("%", "points") or each.unit.startswith("/") for each in tied)
    found = [each.noun for each in tied if each.noun >= 0]
    found += [at for each in tied if each.unit == "%" and (at := part_of(reading, each)) >= 0]
    found += [each.at for each in tied if each.unit == "rank"]
    for at, piece in enumerate(reading.pieces):
        if reading.roles[at] not in roles or piece.kind != "word":
            continue
        counted = piece.has("noun.metric") and not is_thing(reading, at)
        behaviour = piece.has("verb.behave") and bool(tied) and people_near(reading, at)
        if counted or behaviour or (rated and piece.has("noun.vague")):
            found.append(at)
    return found


def part_of(reading: Reading, one: Quantity) -> int:
    """The noun of which a per cent is a part: “70% of residents”, « 90 % des cours »; -1 for none."""
    if reading.after(one.end) not in ("of", "des", "de", "du", "d'"):
        return -1
    for at in range(one.end + 1, min(one.end + 5, len(reading.pieces))):
        if reading.pieces[at].has("noun"):
            return at
    return -1


def people_near(reading: Reading, at: int) -> bool:
    """Whether people or a metric stand near a verb."""
    return any(
        piece.has("noun.people", "noun.metric") for piece in reading.pieces[max(at - NEAR, 0) : at + NEAR]
    )


def is_thing(reading: Reading, at: int) -> bool:
    """Whether a word that is also an output is one here: “a ticket system”."""
    piece = reading.pieces[at]
    if not piece.has("noun.output") or piece.low.endswith(("s", "x")):
        return False
    return not any(each.noun == at for each in reading.quantities)


def is_output(piece: Piece) -> bool:
    """Whether a counted noun is the team's own."""
    return piece.has("noun.output", "noun.staff") and not piece.has("noun.metric", "noun.people")


def metric_of(reading: Reading, one: Quantity) -> int:
    """The noun a figure belongs to: its own, else the nearest before it, else behind it; -1 for none."""
    if one.noun >= 0:
        return one.noun
    counted = {at for each in reading.quantities for at in range(each.first, each.end)}
    for at in range(one.first - 1, max(one.first - 1 - BEFORE, -1), -1):
        piece = reading.pieces[at]
        if piece.has("noun.metric", "noun.vague"):
            return at
        if piece.text in (";", ".") or at in counted:
            break
    for at in range(one.end, min(one.end + BEHIND, len(reading.pieces))):
        piece = reading.pieces[at]
        if piece.has("noun.metric", "noun.vague"):
            return at
        if piece.text in (";", ".", ",") or piece.low in ("and", "et"):
            break
    return -1
