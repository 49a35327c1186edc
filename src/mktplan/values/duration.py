"""A length of time: `3m`, `2w`, `5d`, `1y`."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal

from mktplan.values.malformed import Malformed
from mktplan.values.period import plus_months

DurationUnit = Literal["d", "w", "m", "y"]
DURATION: Final = re.compile(r"(0|[1-9][0-9]{0,2})([dwmy])")
WRITTEN_OUT: Final = re.compile(r"0*([0-9]{1,3}) ?([^\W\d_]+)")
WORDS: Final[dict[str, DurationUnit]] = {
    "d": "d", "day": "d", "days": "d", "j": "d", "jour": "d", "jours": "d",
    "w": "w", "week": "w", "weeks": "w", "sem": "w", "semaine": "w", "semaines": "w",
    "m": "m", "month": "m", "months": "m", "mois": "m",
    "y": "y", "year": "y", "years": "y", "an": "y", "ans": "y",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Duration:
    """`count` (0 to 999) days, weeks, months or years."""

    count: int
    unit: DurationUnit

    def __str__(self) -> str:
        return self.written

    @property
    def written(self) -> str:
        """Its notation: `3m`."""
        return f"{self.count}{self.unit}"

    def add_to(self, day: date) -> date:
        """The day that is so much later; the month's last day where it has no such day.

        Raises OverflowError past the year 9999.
        """
        return self._moved(day, self.count)

    def before(self, day: date) -> date:
        """The day that is so much earlier. Raises OverflowError before the year 1."""
        return self._moved(day, -self.count)

    def _moved(self, day: date, count: int) -> date:
        if self.unit == "d":
            return day + timedelta(days=count)
        if self.unit == "w":
            return day + timedelta(weeks=count)
        return plus_months(day, count if self.unit == "m" else 12 * count)


def parse_duration(text: str) -> Duration:
    """The length that `text` says. Raises Malformed `not-a-duration`, with the notation where it is clear."""
    match = DURATION.fullmatch(text)
    if match:
        return Duration(int(match[1]), WORDS[match[2]])
    near = WRITTEN_OUT.fullmatch(" ".join(text.casefold().split())) if len(text) <= 40 else None
    if near and near[2] in WORDS:
        raise Malformed("not-a-duration", text=text, suggestion=f"{int(near[1])}{WORDS[near[2]]}")
    raise Malformed("not-a-duration", text=text)
