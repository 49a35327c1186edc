"""Write a lint run in a format and a language."""

from typing import Final, Literal

from mktplan.errors import UsageError
from mktplan.lint import LintRun
from mktplan.report import FORMATS, Look, failure
from mktplan.report import report as write

__all__ = ["failure", "report"]

Language = Literal["en", "fr"]

# Formats that people read follow the terminal; programs get English unless somebody asks.
FOR_PEOPLE: Final = frozenset({"text", "concise"})


def report(
    run: LintRun,
    format_: str,
    asked: Language | None,
    locale: Language,
    *,
    colour: bool = False,
    width: int = 80,
    verbose: bool = False,
    wrap: bool = False,
) -> str:
    """The run as text, without a final line end. Raises UsageError for an unknown format."""
    if format_ not in FORMATS:
        raise UsageError(
            "lint has no format “{format}”",
            "choose one of: {choices}",
            format=format_,
            choices=", ".join(FORMATS),
        )
    language = asked or (locale if format_ in FOR_PEOPLE else "en")
    return write(run, format_, Look(language, colour and format_ in FOR_PEOPLE, width, verbose, wrap))
