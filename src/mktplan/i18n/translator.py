"""One language: what it calls things, and how it writes every kind of value."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, Literal

from mktplan.i18n import dates, figures, numbers
from mktplan.i18n.catalogue import catalogue
from mktplan.i18n.message import N_, Message
from mktplan.values import Amount, Duration, Effort, Figure, Money, Period, Rhythm, Share, When

Language = Literal["en", "fr"]

POINT: Final = N_("{n} point")
POINTS: Final = N_("{n} points")
AND: Final = N_("{most} and {last}")


@dataclass(frozen=True, slots=True)
class Translator:
    """The words and formats of one language. Only numbers, money and dates load the locale data."""

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
        """A message by its English text."""
        found = catalogue(self.language).gettext(msgid) if msgid else ""
        return (
            found.format(**{name: self.show(value) for name, value in params.items()})
            if "{" in found
            else found
        )

    def plural(self, singular: str, plural: str, n: int, /, **params: object) -> str:
        """One of two messages by a count, which is `{n}`: French says the singular of 0 too."""
        one = n in (0, 1) if self.language == "fr" else n == 1
        return self.text(singular if one else plural, **{"n": n, **params})

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
            return self.listing([self.show(item) for item in value])
        return self.show_value(value)

    def show_value(self, value: object) -> str:
        """A value of the plan in words. Raises TypeError."""
        match value:
            case Money():
                return self.money(value.amount, value.currency)
            case Figure():
                return figures.figure(value, self)
            case Period():
                return self.period(value)
            case When() | Amount():
                return value.written
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
        if isinstance(value, int) and abs(value) < 1000:
            return str(value)
        return numbers.number(value, self.language)

    def percent(self, value: Decimal | int) -> str:
        """A value in per cent."""
        return numbers.percent(value, self.language)

    def points(self, value: Decimal | int) -> str:
        """A difference between two shares: `6 points`, « 6 points »."""
        size = abs(Decimal(value))
        one = size < 2 if self.language == "fr" else size == 1
        return self.text(POINT if one else POINTS, n=self.number(value))

    def money(self, amount: Decimal, currency: str, *, round_to: Literal["k", "auto"] | None = None) -> str:
        """An amount with its currency; rounded where `round_to` says so."""
        return numbers.money(amount, currency, self.language, round_to)

    def date(self, value: dt.date, *, short: bool = False) -> str:
        """A day."""
        return dates.day(value, self.language, short=short)

    def month(self, value: dt.date, *, short: bool = False) -> str:
        """The month of a day, with its year."""
        return dates.month(value, self.language, short=short)

    def period(self, value: Period) -> str:
        """A period; one that hangs on an open date says on which."""
        if value.provisional:
            return self.text("counted from “{name}”, still open", name=value.hangs_on)
        return dates.period(value, self.language)

    def listing(self, items: Iterable[str]) -> str:
        """`a, b and c`, « a, b et c »."""
        texts = list(items)
        if len(texts) < 2:
            return "".join(texts)
        return self.text(AND, most=", ".join(texts[:-1]), last=texts[-1])
