"""The formats of a report: each a name and the function that writes it, found on use."""

from collections.abc import Callable, Mapping
from importlib import import_module
from types import MappingProxyType
from typing import Final, cast

from mktplan.lint import LintRun
from mktplan.report.look import Look

FORMATS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "text": "mktplan.report.text:text",
        "concise": "mktplan.report.concise:concise",
        "json": "mktplan.report.json:json_report",
    }
)


def report(run: LintRun, name: str, look: Look) -> str:
    """A run in a format, without a final line end. Raises KeyError for a format that does not exist."""
    module, _, function = FORMATS[name].partition(":")
    write = cast("Callable[[LintRun, Look], str]", getattr(import_module(module), function))
    return write(run, look)
