"""A closed interval of days, and the calendar arithmetic beneath it."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from mktplan.values.malformed import Malformed

ONE_DAY = timedelta(days=1)


def plus_months(day: date, months: int) -> date:
    """The same day of the month `months` later (earlier where negative), or that month's last day.

    Raises OverflowError outside the years 1 to 9999.
    """
    at = day.year * 12 + day.month - 1 + months
    year, month = divmod(at, 12)
    if not 1 <= year <= 9999:
        raise OverflowError("year outside 1..9999")
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


@dataclass(frozen=True, slots=True)
class Period:
    """The days from `start` to `end`, both included. Raises Malformed where it ends before it starts.

    `hangs_on` names the open (`tbd`) date that the days are counted from: they are provisional, and
    only their order and length mean anything, beside periods that hang on the same date.
    """

    start: date
    end: date
    hangs_on: str = ""

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise Malformed("ends-before-start", start=self.start, end=self.end, hangs_on=self.hangs_on)

    @classmethod
    def day(cls, day: date) -> "Period":
        """One day."""
        return cls(day, day)

    @classmethod
    def months_from(cls, year: int, month: int, count: int) -> "Period":
        """`count` whole calendar months from a month on. Raises OverflowError past the year 9999."""
        first = date(year, month, 1)
        last_month = plus_months(first, count - 1)
        return cls(first, last_month.replace(day=monthrange(last_month.year, last_month.month)[1]))

    @classmethod
    def month(cls, year: int, month: int) -> "Period":
        """A calendar month."""
        return cls.months_from(year, month, 1)

    @classmethod
    def quarter(cls, year: int, quarter: int) -> "Period":
        """A calendar quarter, 1 to 4."""
        return cls.months_from(year, 3 * quarter - 2, 3)

    @classmethod
    def half(cls, year: int, half: int) -> "Period":
        """A half of a calendar year, 1 or 2."""
        return cls.months_from(year, 6 * half - 5, 6)

    @classmethod
    def year(cls, year: int) -> "Period":
        """A calendar year."""
        return cls(date(year, 1, 1), date(year, 12, 31))

    @classmethod
    def week(cls, year: int, week: int) -> "Period":
        """An ISO 8601 week, Monday to Sunday. Raises ValueError where the year has no such week."""
        monday = date.fromisocalendar(year, week, 1)
        return cls(monday, monday + 6 * ONE_DAY)

    @property
    def days(self) -> int:
        """How many days it has; at least 1."""
        return (self.end - self.start).days + 1

    @property
    def provisional(self) -> bool:
        """Whether it hangs on a date that is still open."""
        return bool(self.hangs_on)

    @property
    def whole_months(self) -> bool:
        """Whether it runs from the first day of a month to the last of one, on days that are known."""
        return (
            not self.hangs_on
            and self.start.day == 1
            and self.end.day == monthrange(self.end.year, self.end.month)[1]
        )

    def comparable(self, other: "Period") -> bool:
        """Whether order and overlap of the two mean anything."""
        return self.hangs_on == other.hangs_on

    def contains(self, other: "Period | date") -> bool:
        """Whether every day of `other` lies inside; never, where the two cannot be compared."""
        if isinstance(other, date):
            return not self.hangs_on and self.start <= other <= self.end
        return self.comparable(other) and self.start <= other.start and other.end <= self.end

    def intersect(self, other: "Period") -> "Period | None":
        """The days of both; None where there are none or the two cannot be compared."""
        if not self.comparable(other):
            return None
        start, end = max(self.start, other.start), min(self.end, other.end)
        return Period(start, end, self.hangs_on) if start <= end else None

    def overlap(self, other: "Period") -> int:
        """How many days both have; 0 where the two cannot be compared."""
        shared = self.intersect(other)
        return shared.days if shared else 0

    def months(self) -> tuple["Period", ...]:
        """The calendar months it touches, in order, each clipped to its days."""
        parts: list[Period] = []
        start = self.start
        while True:
            last = start.replace(day=monthrange(start.year, start.month)[1])
            if last >= self.end:
                parts.append(Period(start, self.end, self.hangs_on))
                return tuple(parts)
            parts.append(Period(start, last, self.hangs_on))
            start = last + ONE_DAY
