"""The catalogues that are installed: what each language calls an English message."""

from decimal import Decimal
from functools import lru_cache
from gettext import GNUTranslations, NullTranslations
from importlib.resources import files
from typing import Final

DOMAIN: Final = "mktplan"


@lru_cache(maxsize=4)  # one entry a language; the files do not change while the program runs
def catalogue(language: str) -> NullTranslations:
    """The messages of a language; English needs none, it is the key."""
    if language == "en":
        return NullTranslations()
    path = files("mktplan.i18n").joinpath("locale", language, "LC_MESSAGES", f"{DOMAIN}.mo")
    with path.open("rb") as file:
        return GNUTranslations(file)


def form(singular: str, plural: str, n: int | Decimal, language: str) -> str:
    """The one of a message's forms that goes with a count, in a language.

    French says the singular below two (“1,5 jour”), English of one alone. A singular that says its
    number in words (“one tool”) is not said of nothing.
    """
    size = abs(Decimal(n))
    count = int(size) if language == "fr" else 1 if size == 1 else 2
    known = catalogue(language)
    found = known.ngettext(singular, plural, count)
    if count == 0 and "{n}" in plural and "{n}" not in found:
        found = known.ngettext(singular, plural, 2)
    # Two messages marked one by one are no pair in the catalogue.
    return known.gettext(found) if found in (singular, plural) else found
