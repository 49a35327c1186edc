"""Every quantity of a sentence: how much of what, from where, per what; not yet what it is for."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from mktplan.statements.listed import listed
from mktplan.statements.multiples import fraction, multiple, word_at
from mktplan.statements.numerals import Number, number
from mktplan.statements.pieces import Piece
from mktplan.statements.quantity import Quantity
from mktplan.statements.units import CURRENCIES, PERCENT, measured

ABOUT: Final = listed("quantities.about")
LEAST: Final = listed("quantities.least") | frozenset((">=", "<=", "≤", "<"))
ARROWS: Final = frozenset(("→", "->", "=>", "➔", "➜"))
DASHES: Final = frozenset(("-", "–", "—"))
SIGNS: Final = frozenset(("+", "−", "-", "–"))
FROM: Final = frozenset(("from", "de", "d'", "du", "passer"))
NAMES: Final = listed("quantities.names-before") - frozenset(("number", "page", "unit", "channel", "edition"))


def quantities(those: Sequence[Piece], taken: frozenset[int]) -> list[Quantity]:
    """The quantities outside the pieces that are `taken` by periods."""
    found: list[Quantity] = []
    at = 0
    while at < len(those):
        one = None if at in taken else quantity(those, at, taken)
        if one is None:
            at += 1
        else:
            found.append(one)
            at = max(one.end, at + 1)
    return joined(found, those)


def quantity(those: Sequence[Piece], at: int, taken: frozenset[int]) -> Quantity | None:
    """The quantity whose number begins at a piece."""
    special = fraction(those, at) or multiple(those, at)
    if special is not None:
        return framed(special, those)
    count = number(those, at)
    if count is None or is_name(those, at):
        return None
    step, maximum, baseline = ends(those, at, count, taken)
    value = count.value
    if baseline is not None:
        value, baseline = baseline, value
    one = Quantity(
        at, step, at, value, maximum=maximum, baseline=baseline, approx=count.rough, words=count.words
    )
    return framed(measured(one, those, taken), those)


def ends(
    those: Sequence[Piece], at: int, count: Number, taken: frozenset[int]
) -> tuple[int, float | None, float | None]:
    """Where the numbers end, the upper end of a range, and the end of a way “from … to …”."""
    step = count.end
    if step + 1 < len(those) and (those[step].text in PERCENT or those[step].text in CURRENCIES):
        step += 1
    link = word_at(those, step)
    arrow = link in ARROWS or (link == "-" and word_at(those, step + 1) == ">")
    after = step + 1 + (link == "-" and arrow)
    while (
        word_at(those, after) in CURRENCIES or word_at(those, after) in ABOUT or word_at(those, after) == "+"
    ):
        after += 1
    second = number(those, after) if after < len(those) and not {after, step + 1} & taken else None
    if second is None:
        return count.end, None, None
    lead = {word_at(those, at - 1), word_at(those, at - 2)}
    if arrow or (link in ("to", "a", "au") and lead & FROM):
        return second.end, None, second.value
    ranged = link in DASHES or (link in ("to", "a", "au") and second.value > count.value)
    if ranged or (link in ("and", "et") and lead & {"between", "entre"}):
        return second.end, second.value, None
    return count.end, None, None


def framed(one: Quantity, those: Sequence[Piece]) -> Quantity:
    """The quantity with the signs and small words before it."""
    first, approx, relative = one.first, one.approx, one.relative
    for _ in range(3):
        if not first:
            break
        before = those[first - 1]
        two = f"{word_at(those, first - 2)} {before.low}"
        if before.low in ABOUT or two in ABOUT:
            approx = True
        elif before.text in SIGNS and before.end == those[first].start and is_sign(those, first - 1):
            relative = True if relative is None else relative
        elif before.low == "plus" and first == 1:
            relative = True
        elif before.low not in LEAST and before.text not in CURRENCIES:
            break
        first -= 1
    return replace(one, first=first, approx=approx, relative=relative)


def is_sign(those: Sequence[Piece], at: int) -> bool:
    """Whether a plus or minus stands before its number and not between two."""
    return at == 0 or those[at - 1].kind == "sign" or those[at - 1].end < those[at].start


def is_name(those: Sequence[Piece], at: int) -> bool:
    """Whether a number is a part of a name: “phase 2”, “Vision 2030”, « version 3 », “Route 66”."""
    if not at:
        return False
    before = those[at - 1]
    if before.text == "-" and at > 1 and those[at - 2].capital and those[at - 2].end == before.start:
        return True
    return before.low in NAMES or (before.text in ("#", "°") and those[at].text != "1")


def joined(found: list[Quantity], those: Sequence[Piece]) -> list[Quantity]:
    """Quantities that stand in one way, “from 12% … to 20%”, as one with its baseline."""
    kept: list[Quantity] = []
    for one in found:
        last = kept[-1] if kept else None
        if last is not None and last.baseline is None and one.baseline is None and is_way(last, one, those):
            unit, noun = one.unit or last.unit, one.noun if one.noun >= 0 else last.noun
            kept[-1] = replace(
                one, first=last.first, unit=unit, noun=noun, baseline=last.value, relative=False
            )
        else:
            kept.append(one)
    return kept


def is_way(last: Quantity, one: Quantity, those: Sequence[Piece]) -> bool:
    """Whether two quantities are the ends of “from … to …”."""
    between = those[last.end : max(one.at, last.end)]
    if len(between) > 7 or any(piece.text in (",", ";", ".") for piece in between):
        return False
    links = {piece.low for piece in between}
    if links & ARROWS:
        return True
    return word_at(those, last.first - 1) in FROM and bool(links & {"to", "a", "au"})
