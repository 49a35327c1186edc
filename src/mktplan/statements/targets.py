"""Which quantities of a sentence are targets, and which are baselines or places in a ranking."""

from dataclasses import replace
from typing import Final

from mktplan.statements.clauses import MAIN, PURPOSE
from mktplan.statements.describing import describes
from mktplan.statements.listed import listed
from mktplan.statements.quantity import Quantity
from mktplan.statements.reading import Reading

BASELINE: Final = listed("targets.baseline")
# These say a baseline only right before the number.
NEAR_ONLY: Final = frozenset(("base", "place", "last", "had", "now", "today"))
BASELINE_BEHIND: Final = frozenset(
    ("today", "currently", "actuellement", "aujourd'hui", "now", "previously", "initialement")
)
COMPARATIVE: Final = frozenset(("more", "less", "fewer", "higher", "lower", "no", "better", "later"))
RANKED: Final = frozenset(
    ("top", "n°", "number", "no.", "no", "#", "numero", "rank", "rang", "position", "n")
)
NAMED_RANKING: Final = listed("targets.named-ranking")
# A place in a ranking is a small number.
LAST_PLACE: Final = 500
FIRST_PLACES: Final = 10
MARKED: Final = ("%", "points", "x")


def targets(reading: Reading) -> list[Quantity]:
    """The quantities that say how much is wanted, in reading order, baselines set on what they belong to."""
    found: list[Quantity] = []
    for one in reading.quantities:
        if reading.roles[one.at] not in (MAIN, PURPOSE):
            continue
        if is_baseline(reading, one):
            if found and found[-1].baseline is None and same_unit(found[-1], one):
                found[-1] = replace(found[-1], baseline=one.value)
            continue
        ranked = rank(reading, one)
        if ranked is None and not describes(reading, one):
            found.append(one)
        elif ranked is not None and ranked.unit:
            found.append(ranked)
    return found


def same_unit(first: Quantity, second: Quantity) -> bool:
    """Whether a baseline may belong to a target: alike, or one of them says no unit."""
    if first.relative and first.unit in MARKED:
        return False
    return (first.unit in MARKED) == (second.unit in MARKED) or not second.unit or not first.unit


def is_baseline(reading: Reading, one: Quantity) -> bool:
    """Whether it says where things stood: “vs 300 in 2026”, “(currently 12%)”, « contre 300 »."""
    if one.baseline is not None:
        return False
    if compared(reading, one) or reading.after(one.end) in BASELINE_BEHIND:
        return True
    return reading.before(one.first) in ("(", "[") and aside(reading, one)


def compared(reading: Reading, one: Quantity) -> bool:
    """Whether “vs”, “against”, “currently”, « contre » stands close before it."""
    for back in range(1, 4):
        low, further = reading.before(one.first, back), reading.before(one.first, back + 1)
        if low in BASELINE and not (low == "than" and further in COMPARATIVE):
            return back == 1 or low not in NEAR_ONLY
        if low == "from" and back == 1 and further in ("up", "down", "", "(", ","):
            return True
        before = reading.piece(one.first - back)
        if low in (",", ";", "(") or (before is not None and before.kind == "number"):
            return False
    return False


def aside(reading: Reading, one: Quantity) -> bool:
    """Whether the brackets in which it stands tell of the past: “(was 12%)”, “(240 in 2026)”."""
    inside = [piece.low for piece in reading.pieces[one.first : one.end + 6]]
    upto = inside[: inside.index(")")] if ")" in inside else inside
    if any(word in BASELINE for word in upto):
        return True
    dated = any(
        one.end <= each.first <= one.end + 2
        and each.bare
        and reading.before(each.first) in ("in", "en", "fin")
        for each in reading.periods
    )
    return dated and reading.quantities[0] is not one


def rank(reading: Reading, one: Quantity) -> Quantity | None:
    """A place in a ranking: a target where the ranking is named, else without a unit; None for no rank."""
    low, two = reading.before(one.first), reading.before(one.first, 2)
    if low == "number" and (not (one.words or one.value <= FIRST_PLACES) or reading.after(one.end) == "of"):
        return None
    ranked = low in RANKED or (low in ("°", ".") and two in ("n", "no"))
    if not ranked or one.value > LAST_PLACE or one.unit in MARKED or one.baseline is not None:
        return None
    behind = reading.words(one.end, one.end + 12)
    named = bool(behind & NAMED_RANKING) or any(
        len(piece.text) > 1 and piece.text.isupper() and piece.kind == "word"
        for piece in reading.pieces[one.end : one.end + 8]
    )
    noun = reading.piece(one.noun)
    named = named or (noun is not None and noun.low in NAMED_RANKING)
    return replace(one, unit="rank" if named else "", relative=False)
