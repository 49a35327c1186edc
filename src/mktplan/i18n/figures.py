"""Figures, rhythms and spans of time in words."""

from typing import TYPE_CHECKING, Final

from mktplan.i18n.message import N_
from mktplan.values import Duration, Effort, Figure, Rhythm

if TYPE_CHECKING:
    from decimal import Decimal

    from mktplan.i18n.translator import Translator

# Singular, plural: how long, and how often.
SPANS: Final = {
    "d": (N_("{n} day"), N_("{n} days")),
    "w": (N_("{n} week"), N_("{n} weeks")),
    "m": (N_("{n} month"), N_("{n} months")),
    "y": (N_("{n} year"), N_("{n} years")),
    "h": (N_("{n} hour"), N_("{n} hours")),
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


def figure(value: Figure, words: "Translator") -> str:
    """`400`, `4.5%`, `20–30`, `at least 400`, `+6 points`, `×2`, `8–20 (likely 14)`."""
    if value.sort == "ambition":
        return words.text(
            "{target} ({least} to {most})",
            target=one(value, value.likely, words),
            least=one(value, value.low, words),
            most=one(value, value.high, words),
        )
    if value.low == value.high:
        text = one(value, value.likely, words)
    else:
        text = f"{one(value, value.low, words, unit=False)}–{one(value, value.high, words)}"
    if value.sort == "min":
        return words.text("at least {figure}", figure=text)
    if value.sort == "max":
        return words.text("at most {figure}", figure=text)
    if value.sort == "estimate":
        return words.text("{range} (likely {figure})", range=text, figure=one(value, value.likely, words))
    return text


def one(value: Figure, number: "Decimal", words: "Translator", *, unit: bool = True) -> str:
    """One number of a figure, with its sign and its scale."""
    sign = "+" if value.relative == "change" and number > 0 else ""
    if value.relative == "factor":
        return f"×{words.number(number)}"
    if not unit:
        return sign + words.number(number)
    if value.scale == "%":
        return sign + words.percent(number)
    if value.scale == "pt":
        return sign + words.points(number)
    return sign + words.number(number)


def rhythm(value: Rhythm, words: "Translator") -> str:
    """`every week`, `3 a week`."""
    if value.count == 1:
        return words.text(EVERY[value.unit])
    return words.text(OFTEN[value.unit], count=value.count)


def duration(value: Duration, words: "Translator") -> str:
    """`3 months`."""
    return words.plural(*SPANS[value.unit], value.count)


def effort(value: Effort, words: "Translator") -> str:
    """`3 days`, `2 hours a week`."""
    spent = words.plural(*SPANS[value.unit], int(value.amount)) if value.amount == int(value.amount) else (
        f"{words.number(value.amount)} {value.unit}"
    )  # fmt: skip
    return words.text(OFTEN[value.every], count=spent) if value.every else spent
