"""Which findings to show when they are too many to read."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from mktplan.diagnostics import Diagnostic
from mktplan.lint.ruleset import FAMILIES

# A first run over 25 remarks is read by nobody; ten are.
MANY: Final = 25
FEW: Final = 10
# Whatever is asked for, a terminal's memory is no place for more.
MOST: Final = 1000


class Chosen(NamedTuple):
    """The findings to show, in their order, and how many are left."""

    shown: tuple[Diagnostic, ...]
    rest: int


def important(found: Sequence[Diagnostic], *, verbose: bool) -> Chosen:
    """All where they are few; else those that matter most: the gravest, and first what others hang on."""
    most = MOST if verbose else FEW if len(found) > MANY else len(found)
    if len(found) <= most:
        return Chosen(tuple(found), 0)

    def weight(number: int) -> tuple[int, int, int]:
        one = found[number]
        return -one.severity, FAMILIES.index(one.code[:3]), number

    kept = sorted(sorted(range(len(found)), key=weight)[:most])
    return Chosen(tuple(found[number] for number in kept), len(found) - len(kept))
