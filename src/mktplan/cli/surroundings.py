"""What the command line takes from its surroundings: locale, date, colours, width."""

import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Final, Literal

from mktplan.errors import UsageError

Language = Literal["en", "fr"]
LANGUAGES: Final[Mapping[str, Language]] = {"en": "en", "fr": "fr"}


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Where a command runs: read once, so that nothing below the command line looks around.

    `language` is what was asked for (a flag, then MKTPLAN_LANG), None where nobody asked; `locale`
    is the terminal's own language.
    """

    language: Language | None
    locale: Language
    today: date
    colour: bool
    width: int
    terminal: bool

    @property
    def spoken(self) -> Language:
        """The language of messages."""
        return self.language or self.locale


def look_around(lang: str | None, today: str | None) -> Surroundings:
    """The surroundings with what the flags say. Raises UsageError for a flag that makes no sense."""
    env = os.environ
    asked = lang or env.get("MKTPLAN_LANG") or None
    if asked is not None and asked not in LANGUAGES:
        raise UsageError("there is no language “{asked}”", "use --lang en or --lang fr", asked=asked)
    return Surroundings(
        language=LANGUAGES[asked] if asked else None,
        locale=locale_of(env),
        today=day(today) if today else date.today(),  # noqa: DTZ011  # the reader's own day, the only place where it is asked
        colour=colour_wanted(env),
        width=width_of(env),
        terminal=sys.stdout.isatty(),
    )


def locale_of(env: Mapping[str, str]) -> Language:
    """The language of the terminal."""
    locale = env.get("LC_ALL") or env.get("LC_MESSAGES") or env.get("LANG") or ""
    return "fr" if locale.casefold().startswith("fr") else "en"


def spoken_in(args: Sequence[str]) -> Language:
    """The language in which to answer a command line that may itself be wrong."""
    asked = next((after for flag, after in pairwise(args) if flag == "--lang"), "")
    asked = next((arg.removeprefix("--lang=") for arg in args if arg.startswith("--lang=")), asked)
    return LANGUAGES.get(asked or os.environ.get("MKTPLAN_LANG", "")) or locale_of(os.environ)


def day(text: str) -> date:
    """`--today 2027-01-15` as a date. Raises UsageError."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UsageError("“{text}” is not a day", "write it as 2027-01-15", text=text) from None


def colour_wanted(env: Mapping[str, str]) -> bool:
    """Whether to colour: NO_COLOR and FORCE_COLOR decide, else a terminal that can."""
    if env.get("NO_COLOR"):
        return False
    if env.get("FORCE_COLOR"):
        return True
    return sys.stdout.isatty() and env.get("TERM") != "dumb"


def width_of(env: Mapping[str, str]) -> int:
    """Columns of the terminal: 40 to 160; 80 where there is none."""
    columns = env.get("COLUMNS", "")
    if columns.isdigit() and len(columns) < 6:
        return min(max(int(columns), 40), 160)
    try:
        return min(max(os.get_terminal_size(sys.stdout.fileno()).columns, 40), 160)
    except (OSError, ValueError):
        return 80
