"""Judge sentences, or the objectives of a plan: as text for people, or one JSON object a line."""

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from mktplan.errors import UsageError
from mktplan.report.look import Look
from mktplan.report.smart import smart_json, smart_text
from mktplan.statements import Moment, analyse

FORMATS = ("text", "json")


def smart(texts: Iterable[str], format_: str, language: str, today: date | None, look: Look) -> Iterator[str]:
    """Each sentence judged, in order; empty lines are left out. Raises UsageError for an unknown format.

    Without a `today`, a day whose year the words do not say stays open.
    """
    known(format_)
    moment = Moment(today)
    for text in texts:
        sentence = text.strip()
        if sentence:
            said = analyse(sentence, language, moment)
            yield smart_json(said) if format_ == "json" else smart_text(said, look)


def letters(path: Path, format_: str, today: date, look: Look) -> Iterator[str]:
    """The objectives of a plan with their five letters, judged by fields, sentence and trace together.

    Raises PathError, and UsageError for an unknown format or a folder with several plans.
    """
    known(format_)
    from mktplan.assess import assess
    from mktplan.pipeline.one_plan import one_plan
    from mktplan.report.letters import letters_json, letters_text

    workspace = one_plan(path)
    judged = assess(workspace, today).letters
    for key, one in judged.items():
        yield letters_json(key.id, one, look) if format_ == "json" else letters_text(key.id, one, look)


def known(format_: str) -> None:
    """Raises UsageError for an unknown format."""
    if format_ not in FORMATS:
        raise UsageError("smart has no format “{format}”", "choose one of: text, json", format=format_)
