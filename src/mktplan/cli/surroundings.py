"""What the command line takes from its surroundings: locale, date, colours, width."""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
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
        raise UsageError(f"there is no language “{asked}”", "use --lang en or --lang fr")
    locale = env.get("LC_ALL") or env.get("LC_MESSAGES") or env.get("LANG") or ""
    return Surroundings(
        language=LANGUAGES[asked] if asked else None,
        locale="fr" if locale.casefold().startswith("fr") else "en",
        today=day(today) if today else date.today(),  # noqa: DTZ011  # the reader's own day, the only place where it is asked
        colour=colour_wanted(env),
        width=width_of(env),
        terminal=sys.stdout.isatty(),
    )


def day(text: str) -> date:
    """`--today 2027-01-15` as a date. Raises UsageError."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UsageError(f"“{text}” is not a day", "write it as 2027-01-15") from None


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
