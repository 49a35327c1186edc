"""How often something comes back: `week`, `3/week`, `2/month`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Final, Literal

from mktplan.values.malformed import Malformed
from mktplan.values.period import Period, plus_months

Unit = Literal["day", "week", "month", "quarter", "year"]
UNITS: Final[tuple[Unit, ...]] = ("day", "week", "month", "quarter", "year")
DAYS: Final = {"day": 1, "week": 7}
MONTHS: Final = {"month": 1, "quarter": 3, "year": 12}
RHYTHM: Final = re.compile(r"(?:([1-9][0-9]?)/)?(day|week|month|quarter|year)")
WRITTEN_OUT: Final = re.compile(
    r"(?:(?:every |each |chaque |par |per |/ ?)?|"
    r"([1-9][0-9]?) ?(?:x|times|fois)? ?(?:/|x|per |an? |par |each |every ) ?)([^\W\d_]+)"
)
WORDS: Final[dict[str, Unit]] = {
    "day": "day", "days": "day", "daily": "day", "jour": "day", "jours": "day", "quotidien": "day",
    "week": "week", "weeks": "week", "weekly": "week", "semaine": "week", "hebdomadaire": "week",
    "month": "month", "months": "month", "monthly": "month", "mois": "month", "mensuel": "month",
    "quarter": "quarter", "quarters": "quarter", "quarterly": "quarter", "trimestre": "quarter",
    "trimestriel": "quarter", "year": "year", "years": "year", "yearly": "year", "annual": "year",
    "annually": "year", "an": "year", "année": "year", "annuel": "year",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Rhythm:
    """`count` times (1 to 99) every `unit`."""

    count: int
    unit: Unit

    def __str__(self) -> str:
        return self.written

    @property
    def written(self) -> str:
        """Its notation: `week` for once a week, else `3/week`."""
        return self.unit if self.count == 1 else f"{self.count}/{self.unit}"

    def units(self, period: Period) -> Iterator[tuple[date, int]]:
        """First day and length in days of each unit, counted from the period's start, not after its end.

        Months are counted from the start, so that 31 January goes on with 28 February and 31 March.
        The last unit may reach beyond the period's end.
        """
        start: date | None = period.start
        number = 0
        while start is not None and start <= period.end:
            number += 1
            following = self._later(period.start, number)
            # Past the last day that dates can hold, the unit ends with it.
            yield start, ((following or date.max) - start).days + (following is None)
            start = following

    def occurrences(self, period: Period) -> tuple[date, ...]:
        """The days it falls on within the period: each unit's first day, several spread evenly over it."""
        return tuple(
            day
            for start, length in self.units(period)
            for at in range(self.count)
            if (day := start + timedelta(days=at * length // self.count)) <= period.end
        )

    def times(self, period: Period) -> int:
        """How many occurrences the period has; at least 1."""
        return _times(self, period)

    def by_month(self, period: Period) -> dict[tuple[int, int], int]:
        """How many occurrences fall into each calendar month, (year, month) in order; none are 0."""
        found: dict[tuple[int, int], int] = {}
        for start, length in self.units(period):
            last = min(period.end, start + timedelta(days=length - 1))
            key = (start.year, start.month)
            if key == (last.year, last.month):
                found[key] = found.get(key, 0) + self.until(length, (last - start).days)
                continue
            before = 0
            for part in Period(start, last).months():
                upto = self.until(length, (part.end - start).days)
                if upto > before:
                    key = (part.start.year, part.start.month)
                    found[key] = found.get(key, 0) + upto - before
                before = upto
        return found

    def until(self, length: int, offset: int) -> int:
        """How many of a unit's occurrences fall on its first `offset` + 1 days."""
        return min(self.count, -(-(offset + 1) * self.count // length))

    def _later(self, start: date, number: int) -> date | None:
        try:
            if self.unit in MONTHS:
                return plus_months(start, number * MONTHS[self.unit])
            return start + timedelta(days=number * DAYS[self.unit])
        except OverflowError:
            return None


@lru_cache(maxsize=1024)  # stateless and bounded: a plan's tactics share few rhythms and periods
def _times(rhythm: Rhythm, period: Period) -> int:
    """How many occurrences a period has."""
    if rhythm.unit in DAYS:
        full, rest = divmod(period.days - 1, DAYS[rhythm.unit])
        return full * rhythm.count + rhythm.until(DAYS[rhythm.unit], rest)
    return sum(rhythm.until(length, (period.end - start).days) for start, length in rhythm.units(period))


def parse_rhythm(text: str) -> Rhythm:
    """The rhythm that `text` says. Raises Malformed `not-a-rhythm`, with the notation where it is clear."""
    match = RHYTHM.fullmatch(text)
    if match:
        unit: Unit = next(unit for unit in UNITS if unit == match[2])
        return Rhythm(int(match[1] or 1), unit)
    near = WRITTEN_OUT.fullmatch(" ".join(text.casefold().split())) if len(text) <= 40 else None
    if near and near[2] in WORDS:
        raise Malformed(
            "not-a-rhythm", text=text, suggestion=Rhythm(int(near[1] or 1), WORDS[near[2]]).written
        )
    raise Malformed("not-a-rhythm", text=text)
