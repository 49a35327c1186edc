"""One language: what it calls things, and how it writes every kind of value."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from mktplan.i18n import dates, figures, numbers, spans
from mktplan.i18n.catalogue import catalogue, form
from mktplan.i18n.message import N_, NP_, Message
from mktplan.i18n.numbers import Language, Rounding
from mktplan.values import Amount, Duration, Effort, Figure, Money, Period, Rhythm, Share, When


@dataclass(frozen=True, slots=True)
class Translator:
    """The words and formats of one language.

    Only dates, money and numbers of a thousand and more load the locale data.
    """

    language: Language

    @classmethod
    def of(cls, language: str) -> "Translator":
        """The translator of a language; English for one that is not known."""
        return cls("fr" if language == "fr" else "en")

    def say(self, message: Message) -> str:
        """A message in this language, its values written as the language writes them."""
        if message.n is None:
            return self.text(message.msgid, **message.params)
        return self.plural(message.msgid, message.plural or message.msgid, message.n, **message.params)

    def text(self, msgid: str, /, **params: object) -> str:
        """A message by its English text. Raises KeyError where a place of it has no value."""
        return self.filled(catalogue(self.language).gettext(msgid) if msgid else "", params)

    def plural(self, singular: str, plural: str, n: int | Decimal, /, **params: object) -> str:
        """The form of a message that goes with a count, which is `{n}`. Raises as `text`."""
        return self.filled(form(singular, plural, n, self.language), {"n": n, **params})

    def filled(self, text: str, params: dict[str, object]) -> str:
        """A translated text, its places filled with values in words."""
        if "{" not in text:
            return text
        return text.format(**{name: self.show(value) for name, value in params.items()})

    def show(self, value: object) -> str:
        """Any value in words. Raises TypeError for a kind of value that nobody taught it."""
        if isinstance(value, str):
            return value
        if isinstance(value, Message):
            return self.say(value)
        if isinstance(value, bool):
            return str(value).lower()
        if isinstance(value, int | Decimal):
            return self.number(value)
        if isinstance(value, dt.date):
            return self.date(value)
        if isinstance(value, tuple | list):
            return self.listing(self.show(item) for item in value)
        return self.show_value(value)

    def show_value(self, value: object) -> str:
        """A value of the plan in words. Raises TypeError."""
        match value:
            case Money():
                return self.money(value.amount, value.currency)
            case Figure():
                return self.figure(value)
            case Period():
                return self.period(value)
            case When():
                return spans.when(value, self)
            case Amount():
                return self.amount(value)
            case Share():
                return self.percent(value.percent)
            case Rhythm():
                return figures.rhythm(value, self)
            case Duration():
                return figures.duration(value, self)
            case Effort():
                return figures.effort(value, self)
            case _:
                raise TypeError(f"no words for {value!r}")

    def number(self, value: Decimal | int) -> str:
        """A number with all its digits."""
        return numbers.number(value, self.language)

    def percent(self, value: Decimal | int) -> str:
        """A value in per cent."""
        return numbers.percent(value, self.language)

    def points(self, value: Decimal | int, *, short: bool = False) -> str:
        """A difference between two shares: `6 points`, `6 pts`."""
        if short:
            return self.plural(*NP_("{n} pt", "{n} pts"), value)
        return self.plural(*NP_("{n} point", "{n} points"), value)

    def money(self, amount: Decimal, currency: str, *, round_to: Rounding | None = None) -> str:
        """An amount with its currency; rounded where `round_to` says so."""
        return numbers.money(amount, currency, self.language, round_to)

    def figure(self, value: Figure, currency: str = "", *, round_to: Rounding | None = None) -> str:
        """A figure; its numbers are money where there is a currency: `£20,000–£30,000`."""
        return figures.figure(value, self, currency, round_to)

    def amount(self, value: Amount, currency: str = "") -> str:
        """What a budget says: `£2,000 a month`."""
        return figures.amount(value, self, currency)

    def date(self, value: dt.date, *, short: bool = False) -> str:
        """A day."""
        return dates.day(value, self.language, short=short)

    def month(self, value: dt.date, *, short: bool = False, year: bool = True) -> str:
        """The month of a day."""
        return dates.month(value, self.language, short=short, year=year)

    def week(self, value: dt.date) -> str:
        """The ISO week of a day, without its year: `week 14`, « S14 »."""
        return self.text(N_("week {n}"), n=value.isocalendar().week)

    def fiscal_year(self, year: int) -> str:
        """The financial year that ends in `year`: `FY27`, « exercice 2027 »."""
        return f"FY{year % 100:02}" if self.language == "en" else f"exercice {year}"

    def period(self, value: Period) -> str:
        """A period; one that hangs on an open date says on which."""
        if value.provisional:
            return self.text(N_("counted from “{name}”, still open"), name=value.hangs_on)
        return dates.period(value, self.language)

    def listing(self, items: Iterable[str]) -> str:
        """`a, b and c`, « a, b et c »."""
        texts = list(items)
        if len(texts) < 2:
            return "".join(texts)
        return self.text(N_("{most} and {last}"), most=", ".join(texts[:-1]), last=texts[-1])
