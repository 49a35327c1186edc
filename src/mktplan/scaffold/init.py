"""A new plan in a folder: which file, with which text; written only by the command line's word."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from mktplan.errors import PathError, UsageError
from mktplan.files import make_folder, write_new
from mktplan.scaffold.fill import filled
from mktplan.scaffold.templates import template_text
from mktplan.values import Calendar, Malformed, Period, parse_when


@dataclass(frozen=True, slots=True)
class Answers:
    """What `init` asks for."""

    template: str
    language: str
    name: str
    organization: str
    currency: str
    period: str

    def markers(self, span: Period) -> Mapping[str, str]:
        """The answers by the markers that templates use; `span` is the period in days."""
        return {
            "NAME": self.name,
            "ORGANIZATION": self.organization or "[Your organisation]",
            "CURRENCY": self.currency.upper(),
            "PERIOD": self.period,
            "START": span.start.isoformat(),
            "END": span.end.isoformat(),
        }


@dataclass(frozen=True, slots=True)
class NewFile:
    """A file to be made."""

    path: Path
    text: str


def good_name(text: str) -> None:
    """Check a plan's name. Raises UsageError."""
    if not text.strip():
        raise UsageError("a plan needs a name", "say what it is for: `--name 'Growth plan 2027'`")


def good_currency(text: str) -> None:
    """Check a currency's code. Raises UsageError."""
    if not (len(text) == 3 and text.isascii() and text.isalpha()):
        raise UsageError("“{text}” is not a currency code", "write three letters: EUR, GBP, USD…", text=text)


def days_of(text: str) -> Period:
    """The days of a plan's period. Raises UsageError for what is no period."""
    try:
        period = parse_when(text).resolve(Calendar({}, 1, date(2000, 1, 1)))
    except Malformed:
        period = None
    if period is None:
        raise UsageError(
            "“{text}” is not a period",
            "write a year (2027), a quarter (2027-Q2) or 2027-03/2028-02",
            text=text,
        )
    return period


def span_of(answers: Answers) -> Period:
    """The days of the plan. Raises UsageError for an answer that no plan could hold."""
    good_name(answers.name)
    good_currency(answers.currency)
    return days_of(answers.period)


def default_period(today: date) -> str:
    """The year being planned: from September on, the next one."""
    return str(today.year + 1 if today.month >= 9 else today.year)


def planned(folder: Path, answers: Answers) -> tuple[NewFile, ...]:
    """The files that `init` would make. Raises PathError where one exists already: nothing is overwritten."""
    path = folder / "plan.yaml"
    if path.exists() or path.is_symlink():
        raise PathError(
            "{path} exists already",
            "choose another folder, or edit the plan that is there",
            path=path.as_posix(),
        )
    markers = answers.markers(span_of(answers))
    return (NewFile(path, filled(template_text(answers.template, answers.language), markers)),)


def make(files: tuple[NewFile, ...]) -> None:
    """Make the files; none may exist. Raises PathError."""
    for file in files:
        make_folder(file.path.parent)
        write_new(file.path, file.text.encode("utf-8"))
