"""How a report is to look: decided by whoever asks, never guessed."""

from dataclasses import dataclass

from mktplan.i18n import Language


@dataclass(frozen=True, slots=True)
class Look:
    """`width` in columns; `verbose` shows every finding; `wrap` breaks sentences between words.

    Only a terminal wants them wrapped: programs and logs take a sentence on one line.
    """

    language: Language = "en"
    colour: bool = False
    width: int = 80
    verbose: bool = False
    wrap: bool = False
