"""What the plan says about time, in words: periods, financial years, days counted from a named date."""

from typing import TYPE_CHECKING, Final

from mktplan.i18n import dates
from mktplan.i18n.figures import SPANS
from mktplan.i18n.message import N_
from mktplan.values import Malformed, Period, When
from mktplan.values.when import End, Fiscal, Named

if TYPE_CHECKING:
    from mktplan.i18n.translator import Translator

# The seven days, or the month, that are so many-th from a named date on.
COUNTED: Final = {"W": N_("week {n} from “{name}”"), "M": N_("month {n} from “{name}”")}


def when(value: When, words: "Translator") -> str:
    """`Q4 2027`, `FY27`, `2 weeks after “launch”`, `always on`, `date open`."""
    if value.ongoing:
        return words.text(N_("always on"))
    if value.open:
        return words.text(N_("date open"))
    if len(value.ends) == 1:
        only = value.ends[0]
        # Seven days that happen to be a week are days; what was written as a week is one.
        return week(only, words) if isinstance(only, Period) and "W" in value.written else end(only, words)
    first, last = value.ends
    if isinstance(first, Period) and isinstance(last, Period):
        try:
            return words.period(Period(first.start, last.end))
        except Malformed:
            # That it ends before it starts is said where it is written.
            pass
    return words.text(N_("from {start} to {end}"), start=end(first, words), end=end(last, words))


def week(value: Period, words: "Translator") -> str:
    """`week 14 of 2027`, « S14 2027 »; the year that ISO 8601 counts it in."""
    year, number, _ = value.start.isocalendar()
    return words.text(N_("week {n} of {year}"), n=number, year=str(year))


def end(value: End, words: "Translator") -> str:
    """A period, a financial year or its quarter, or what is counted from a named date."""
    if isinstance(value, Period):
        return words.period(value)
    if isinstance(value, Fiscal):
        return fiscal(value, words)
    return named(value, words)


def fiscal(value: Fiscal, words: "Translator") -> str:
    """`FY27`, `Q2 FY27`; « exercice 2027 », « T2 de l’exercice 2027 »."""
    if not value.quarter:
        return words.fiscal_year(value.year)
    return words.text(
        N_("{quarter} {year}"),
        quarter=dates.quarter(value.quarter, words.language),
        year=words.fiscal_year(value.year),
    )


def named(value: Named, words: "Translator") -> str:
    """`“launch”`, `5 days before “launch”`, `week 3 from “launch”`."""
    if not value.unit:
        return words.text(N_("“{name}”"), name=value.name)
    if value.unit in COUNTED:
        return words.text(COUNTED[value.unit], n=value.steps, name=value.name)
    span = words.plural(*SPANS[value.unit], abs(value.steps))
    if value.steps < 0:
        return words.text(N_("{span} before “{name}”"), span=span, name=value.name)
    return words.text(N_("{span} after “{name}”"), span=span, name=value.name)
