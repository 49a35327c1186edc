"""Figures, sums, rhythms and spans of time in words."""

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from mktplan.i18n.message import N_, NP_
from mktplan.values import Amount, Duration, Effort, Figure, Rhythm

if TYPE_CHECKING:
    from mktplan.i18n.numbers import Rounding
    from mktplan.i18n.translator import Translator

# How long.
SPANS: Final = {
    "d": NP_("{n} day", "{n} days"),
    "w": NP_("{n} week", "{n} weeks"),
    "m": NP_("{n} month", "{n} months"),
    "y": NP_("{n} year", "{n} years"),
    "h": NP_("{n} hour", "{n} hours"),
}
EVERY: Final = {
    "day": N_("every day"),
    "week": N_("every week"),
    "month": N_("every month"),
    "quarter": N_("every quarter"),
    "year": N_("every year"),
}
OFTEN: Final = {
    "day": N_("{count} a day"),
    "week": N_("{count} a week"),
    "month": N_("{count} a month"),
    "quarter": N_("{count} a quarter"),
    "year": N_("{count} a year"),
}


def figure(value: Figure, words: "Translator", currency: str = "", round_to: "Rounding | None" = None) -> str:
    """`400`, `4.5%`, `20–30`, `at least £400`, `+6 points`, `×2`, `8–20 (likely 14)`."""

    def one(number: Decimal) -> str:
        return single(value, number, words, currency, round_to)

    if value.sort == "ambition":
        return words.text(
            N_("{target} ({least} to {most})"),
            target=one(value.likely),
            least=one(value.low),
            most=one(value.high),
        )
    text = one(value.likely)
    if not value.certain:
        low = words.number(value.low) if unit_said_once(value, words, currency, round_to) else one(value.low)
        text = f"{low}–{one(value.high)}"
    if value.sort == "min":
        return words.text(N_("at least {figure}"), figure=text)
    if value.sort == "max":
        return words.text(N_("at most {figure}"), figure=text)
    if value.sort == "estimate":
        return words.text(N_("{range} (likely {figure})"), range=text, figure=one(value.likely))
    return text


def unit_said_once(value: Figure, words: "Translator", currency: str, round_to: "Rounding | None") -> bool:
    """Whether the upper end of a range says the unit for both: `15–20%`, « 20 000–30 000 € »."""
    if value.relative or value.scale:
        return value.scale == "%" and not value.relative
    return bool(currency) and words.language == "fr" and round_to is None


def single(
    value: Figure, number: Decimal, words: "Translator", currency: str, round_to: "Rounding | None"
) -> str:
    """One number of a figure, with its sign and its scale, or as money."""
    if value.relative == "factor":
        return f"×{words.number(number)}"
    sign = "+" if value.relative == "change" and number >= 0 else ""
    if value.scale == "%":
        return sign + words.percent(number)
    if value.scale == "pt":
        return sign + words.points(number)
    if currency:
        return sign + words.money(number, currency, round_to=round_to)
    return sign + words.number(number)


def amount(value: Amount, words: "Translator", currency: str = "") -> str:
    """`£2,000`, `£2,000 a month`, `3 × £400`, `media: £400 and people: £100`."""
    if value.sort == "split":
        return words.listing(
            words.text(N_("{name}: {sum}"), name=name, sum=amount(part, words, currency))
            for name, part in value.parts
        )
    if value.sort == "phased":
        return words.listing(
            words.text(N_("{name}: {sum}"), name=when, sum=figure(part, words, currency))
            for when, part in value.phases
        )
    # Only those two have no sum of their own.
    text = figure(value.figure, words, currency) if value.figure is not None else ""
    if value.sort == "each":
        return f"{words.number(value.count)} × {text}"
    if value.every is None:
        return text
    if value.every.count == 1:
        return words.text(OFTEN[value.every.unit], count=text)
    return f"{rhythm(value.every, words)} × {text}"


def rhythm(value: Rhythm, words: "Translator") -> str:
    """`every week`, `3 a week`."""
    if value.count == 1:
        return words.text(EVERY[value.unit])
    return words.text(OFTEN[value.unit], count=value.count)


def duration(value: Duration, words: "Translator") -> str:
    """`3 months`."""
    return words.plural(*SPANS[value.unit], value.count)


def effort(value: Effort, words: "Translator") -> str:
    """`3 days`, `2 hours a week`, « 1,5 jour »."""
    spent = words.plural(*SPANS[value.unit], value.amount)
    return words.text(OFTEN[value.every], count=spent) if value.every else spent
