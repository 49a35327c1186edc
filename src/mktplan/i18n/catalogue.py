"""The catalogues that are installed: what each language calls an English message."""

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
