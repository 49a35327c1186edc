"""A target as the statement tells it: unit, change or level."""

from typing import Final

from mktplan.statements.heads import Head
from mktplan.statements.listed import listed
from mktplan.statements.metrics import metric_of
from mktplan.statements.quantity import Quantity
from mktplan.statements.reading import Reading
from mktplan.statements.statement import Span, Target

CHANGES: Final = ("verb.up", "verb.down", "noun.up", "noun.down")
LEVELS: Final = listed("analyse.levels") | frozenset((">=", "<="))
SOFTENERS: Final = frozenset(("the", "les", "la", "environ", "about", "au", "around", "a", "least", "moins"))
GROWTH_BEHIND: Final = listed("analyse.growth-behind")
# How far back a verb of change may stand.
REACH: Final = 12


def figure(reading: Reading, one: Quantity, top: Head) -> Target:
    """A quantity as a target; where no unit stands beside it, it is counted in its metric."""
    unit = one.unit
    if not unit:
        metric = reading.piece(metric_of(reading, one))
        unit = metric.text if metric is not None else ""
    start, end = reading.pieces[one.first].start, reading.pieces[max(one.end - 1, one.first)].end
    return Target(
        value=one.value,
        maximum=one.maximum,
        unit=unit,
        relative=is_change(reading, one, top),
        baseline=one.baseline,
        per=one.per,
        approx=one.approx,
        span=Span(start, end),
    )


def is_change(reading: Reading, one: Quantity, top: Head) -> bool:
    """Whether a figure is a change against a baseline; else a level, a total or a flow."""
    if one.baseline is not None or one.relative is not None:
        return one.baseline is None and bool(one.relative)
    lead, two = reading.before(one.first), reading.before(one.first, 2)
    if lead in LEVELS or (two in LEVELS and lead in SOFTENERS):
        return False
    if lead == "by":
        return True
    if lead in ("de", "d'", "of") and changing(reading, one, CHANGES):
        before = reading.piece(one.first - 2)
        beside = before is None or not before.has("noun") or before.has("noun.up", "noun.down")
        # « réduire l’attrition de 5 % »: a French verb of change has its measure at the end.
        return beside or (lead != "of" and changing(reading, one, ("verb.up", "verb.down")))
    if one.unit in ("%", "points") and growth_behind(reading, one):
        return True
    if one.unit == "points" or lead in ("up", "down", "hausse", "baisse"):
        return True
    verb = reading.piece(top.at)
    return one.unit in ("%", "x") and verb is not None and verb.has(*CHANGES) and lead != "of"


def changing(reading: Reading, one: Quantity, tags: tuple[str, ...]) -> bool:
    """Whether a verb or noun of change stands before the figure in its clause."""
    return any(
        piece.has(*tags)
        for at, piece in enumerate(reading.pieces[: one.first])
        if at >= one.first - REACH and reading.roles[at] == reading.roles[one.at]
    )


def growth_behind(reading: Reading, one: Quantity) -> bool:
    """Whether “growth”, “more”, « de hausse » stands behind the figure."""
    after = reading.piece(one.end)
    if after is None:
        return False
    if after.has("noun.up", "noun.down") or after.low in GROWTH_BEHIND:
        return True
    further = reading.piece(one.end + 1)
    if after.low not in ("de", "d'") or further is None:
        return False
    return further.has("noun.up", "noun.down") or further.low in ("plus", "moins", "mieux")
