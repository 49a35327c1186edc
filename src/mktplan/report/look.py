"""How a report is to look: decided by whoever asks, never guessed."""

from dataclasses import dataclass

from mktplan.i18n import Language


@dataclass(frozen=True, slots=True)
class Look:
    """`width` in columns, for source lines only; `verbose` shows every finding."""

    language: Language = "en"
    colour: bool = False
    width: int = 80
    verbose: bool = False
