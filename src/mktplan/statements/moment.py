"""From “by June” to a day: what the words leave open, set against a today or a plan's period."""

from dataclasses import dataclass
from datetime import date, timedelta

from mktplan.statements.days import month_end, parts_end, real_day, week_end
from mktplan.statements.mention import Part

MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12}


@dataclass(frozen=True, slots=True)
class Moment:
    """When a sentence is read: `today`, and the first and last day of the plan it stands in, where known."""

    today: date | None = None
    first: date | None = None
    last: date | None = None

    def resolve(self, part: Part) -> date | None:
        """The last day of an open period, the first from the plan's start or today on; None if open."""
        if not part:
            return None
        kind, count = part[0], part[1]
        if kind in ("days", "months") or kind.startswith("this-"):
            return self.ahead(kind, count) if self.today is not None else None
        start = self.first or self.today
        if start is None:
            return None
        for year in range(start.year, start.year + 2):
            day = in_year(part, year)
            if day is not None and day >= start:
                return day
        return None

    def ahead(self, kind: str, count: int) -> date | None:
        """So many days or months from today, or the end of this or the next unit."""
        today = self.today
        if today is None or not 0 <= count <= 1200:
            return None
        if kind == "days":
            return today + timedelta(days=count)
        if kind == "months":
            at = today.year * 12 + today.month - 1 + count
            year, month = divmod(at, 12)
            return real_day(year, month + 1, today.day) or month_end(year, month + 1)
        months = MONTHS.get(kind.removeprefix("this-"))
        if months is None:
            return None
        at = (today.year * 12 + today.month - 1) // months * months + months * (count + 1) - 1
        return month_end(at // 12, at % 12 + 1)


def in_year(part: Part, year: int) -> date | None:
    """The last day of a period in a year; None where that year has none."""
    if not part:
        return None
    kind, first = part[0], part[1]
    second = part[2] if len(part) > 2 else 0
    if kind == "month":
        return month_end(year, first)
    if kind == "parts":
        return parts_end(year, min(first, 12 // second), second)
    if kind == "week":
        return week_end(year, first)
    return real_day(year, first, second) if kind == "day" else None
