"""A plan's calendar: its named dates and phases, and when its financial year starts."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from mktplan.values.period import Period


@dataclass(frozen=True, slots=True)
class Calendar:
    """What named dates and financial years mean in one plan.

    `names` holds None for a date that is still open (`tbd`); `provisional` is the day where such a
    date stands meanwhile, so that order and lengths can be computed: the day itself means nothing.
    `year_starts` is the month (1 to 12) in which the financial year starts.
    """

    names: Mapping[str, Period | None] = field(default_factory=dict)
    year_starts: int = 1
    provisional: date = date(2000, 1, 1)

    def named(self, name: str) -> Period | None:
        """The period of a name, hanging on the name where that is open; None where it is unknown."""
        if name not in self.names:
            return None
        known = self.names[name]
        return known if known is not None else Period(self.provisional, self.provisional, name)

    def fiscal_year(self, year: int) -> Period:
        """The financial year that ends in `year`; the calendar year where it starts in January."""
        return Period.months_from(self._first_year(year), self.year_starts, 12)

    def fiscal_quarter(self, year: int, quarter: int) -> Period:
        """A quarter, 1 to 4, of the financial year that ends in `year`."""
        years, month = divmod(self.year_starts - 1 + 3 * (quarter - 1), 12)
        return Period.months_from(self._first_year(year) + years, month + 1, 3)

    def _first_year(self, year: int) -> int:
        return year if self.year_starts == 1 else year - 1
