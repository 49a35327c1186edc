"""Work instead of money: `3d`, `2h/week`."""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, Literal

from mktplan.values.malformed import Malformed
from mktplan.values.number import exactly, parse_number, plainly
from mktplan.values.period import Period
from mktplan.values.rhythm import Rhythm, Unit

EffortUnit = Literal["h", "d"]
EFFORT: Final = re.compile(r"((?:0|[1-9][0-9]*)(?:\.[0-9]+)?)([hd])(?:/(day|week|month|quarter|year))?")
WRITTEN_OUT: Final = re.compile(
    r"([0-9]{1,6})(?:[.,]([0-9]{1,3}))? ?([^\W\d_]+)(?: ?(?:/|a|per|par) ?([^\W\d_]+))?"
)
UNITS: Final[dict[str, EffortUnit]] = {
    "h": "h", "hour": "h", "hours": "h", "heure": "h", "heures": "h",
    "d": "d", "day": "d", "days": "d", "j": "d", "jour": "d", "jours": "d",
}  # fmt: skip
RHYTHMS: Final[dict[str, Unit]] = {
    "day": "day", "jour": "day", "week": "week", "semaine": "week", "month": "month", "mois": "month",
    "quarter": "quarter", "trimestre": "quarter", "year": "year", "an": "year",
}  # fmt: skip
HOURS_A_DAY: Final = Decimal(7)


@dataclass(frozen=True, slots=True)
class Effort:
    """So many hours (`h`) or working days (`d`), once or in every unit of time."""

    amount: Decimal
    unit: EffortUnit
    every: Unit | None = None

    def __str__(self) -> str:
        return self.written

    @property
    def written(self) -> str:
        """Its notation: `3d`, `2h/week`."""
        once = f"{plainly(self.amount)}{self.unit}"
        return f"{once}/{self.every}" if self.every else once

    def days(self, period: Period | None, hours_a_day: Decimal = HOURS_A_DAY) -> Decimal | None:
        """Working days in all; None where it comes back over a period that is not known.

        Hours become days of `hours_a_day`. Exact for `d`; hours are rounded to a hundredth of a day.
        """
        if self.every and period is None:
            return None
        with exactly():
            times = Rhythm(1, self.every).times(period) if self.every and period else 1
            total = self.amount * times
            return total if self.unit == "d" else (total / hours_a_day).quantize(Decimal("0.01"))


def parse_effort(text: str) -> Effort:
    """The effort that `text` says.

    Raises Malformed: `not-an-effort`, with the notation where it is clear; `too-long`.
    """
    match = EFFORT.fullmatch(text)
    if match:
        every = RHYTHMS[match[3]] if match[3] else None
        return Effort(parse_number(match[1], text), UNITS[match[2]], every)
    near = WRITTEN_OUT.fullmatch(" ".join(text.casefold().split())) if len(text) <= 40 else None
    if near and near[3] in UNITS and (near[4] is None or near[4] in RHYTHMS):
        amount = Decimal(f"{near[1]}.{near[2] or 0}")
        every = RHYTHMS[near[4]] if near[4] else None
        raise Malformed("not-an-effort", text=text, suggestion=Effort(amount, UNITS[near[3]], every).written)
    raise Malformed("not-an-effort", text=text)
