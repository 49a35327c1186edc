"""The names of months, seasons, feasts and units of time, in both languages, folded."""

from collections.abc import Mapping
from typing import Final

from mktplan.statements.listed import listed, valued

MONTHS: Final[Mapping[str, int]] = {word: int(value) for word, value in valued("months").items()}
# A month in English only with a capital: `may` is mostly a verb, and so is `march`.
CAPITAL_ONLY: Final = frozenset(("may", "march", "mar", "dec", "jan", "sept", "sep", "oct"))
UNITS: Final = valued("units of time")
SHORT_UNITS: Final = frozenset(("hour", "minute", "second"))
SEASONS: Final = listed("calendar_words.seasons")
# Feasts on the same day every year, by month and day.
FEASTS: Final[Mapping[str, tuple[int, int]]] = {
    word: (int(month), int(day))
    for word, value in valued("feasts").items()
    for month, _, day in (value.partition("-"),)
}
# Feasts that move, and what else a plan counts down to.
EVENTS: Final = listed("calendar_words.events")
NUMBERED: Final[Mapping[str, int]] = {word: int(value) for word, value in valued("ordinals").items()}
