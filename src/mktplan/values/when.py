"""A period as the plan writes it, resolved against the plan's calendar."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Literal, NamedTuple

from mktplan.values.calendar import Calendar
from mktplan.values.malformed import Malformed
from mktplan.values.period import ONE_DAY, Period, plus_months

Offset = Literal["", "d", "w", "m", "y", "W", "M"]


class Fiscal(NamedTuple):
    """The financial year that ends in `year`, or one of its quarters (0: the whole year)."""

    year: int
    quarter: int = 0

    def resolve(self, calendar: Calendar) -> Period | None:
        """Its days."""
        if self.quarter:
            return calendar.fiscal_quarter(self.year, self.quarter)
        return calendar.fiscal_year(self.year)


class Named(NamedTuple):
    """A named date, or a day (`d w m y`), week (`W`) or month (`M`) counted from its first day.

    Weeks and months so counted start at 1: `launch+W1` is the seven days from launch on.
    """

    name: str
    steps: int = 0
    unit: Offset = ""

    def resolve(self, calendar: Calendar) -> Period | None:
        """Its days; None where the name is unknown or the count leaves the years 1 to 9999."""
        known = calendar.named(self.name)
        if known is None or not self.unit:
            return known
        try:
            first, last = self._days(known.start)
        except OverflowError:
            return None
        return Period(first, last, known.hangs_on)

    def _days(self, day: date) -> tuple[date, date]:
        steps = self.steps
        if self.unit == "W":
            first = day + timedelta(weeks=steps - 1)
            return first, first + 6 * ONE_DAY
        if self.unit == "M":
            return plus_months(day, steps - 1), plus_months(day, steps) - ONE_DAY
        if self.unit in ("d", "w"):
            moved = day + timedelta(days=steps if self.unit == "d" else 7 * steps)
        else:
            moved = plus_months(day, steps if self.unit == "m" else 12 * steps)
        return moved, moved


End = Period | Fiscal | Named


@dataclass(frozen=True, slots=True)
class When:
    """What stands behind `when:`. Equal where written alike.

    `ends` holds one part, two for an interval, none for `ongoing` and `tbd`.
    """

    written: str
    ends: tuple[End, ...] = field(compare=False, repr=False)

    def __str__(self) -> str:
        return self.written

    @property
    def ongoing(self) -> bool:
        """Whether it has no end: `ongoing`."""
        return self.written == "ongoing"

    @property
    def open(self) -> bool:
        """Whether it is still to be decided: `tbd`."""
        return self.written == "tbd"

    @property
    def names(self) -> tuple[str, ...]:
        """The named dates it uses, in order, each once."""
        return tuple(dict.fromkeys(end.name for end in self.ends if isinstance(end, Named)))

    def resolve(self, calendar: Calendar) -> Period | None:
        """Its days; provisional where all of it is counted from one open date.

        None: ongoing, `tbd`, a name that the calendar does not know, or ends that cannot be compared
        (one is open, or both hang on different open dates).
        Raises Malformed `ends-before-start`.
        """
        if not self.ends:
            return None
        first = _resolved(self.ends[0], calendar)
        if first is None or len(self.ends) == 1:
            return first
        last = _resolved(self.ends[1], calendar)
        if last is None or not first.comparable(last):
            return None
        if last.end < first.start:
            raise Malformed(
                "ends-before-start",
                text=self.written,
                start=first.start,
                end=last.end,
                hangs_on=first.hangs_on,
            )
        return Period(first.start, last.end, first.hangs_on)

    def deadline(self, calendar: Calendar) -> date | None:
        """The last day; None where there is none or it is still open. Raises as `resolve`."""
        period = self.resolve(calendar)
        return period.end if period and not period.hangs_on else None


def _resolved(end: End, calendar: Calendar) -> Period | None:
    return end if isinstance(end, Period) else end.resolve(calendar)
