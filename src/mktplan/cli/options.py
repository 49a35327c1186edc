"""The options that commands share, declared once."""

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer

Lang = Annotated[str | None, typer.Option("--lang", help="Language of messages: en or fr.", metavar="en|fr")]
DocumentLang = Annotated[
    str | None,
    typer.Option("--lang", help="Language of the document: en or fr (default: the plan's).", metavar="en|fr"),
]
Today = Annotated[
    str | None, typer.Option("--today", help="The day to judge from (default: today).", metavar="DATE")
]
Debug = Annotated[bool, typer.Option("--debug", help="Show a traceback when mktplan itself fails.")]
PlanPath = Annotated[
    Path, typer.Argument(help="A plan file, or a folder that holds one plan.", metavar="[PATH]")
]


def split(values: Iterable[str] | None) -> tuple[str, ...]:
    """List options: repeatable, and comma-separated; blanks and empty parts do not count."""
    parts = (part.strip() for value in values or () for part in value.split(","))
    return tuple(dict.fromkeys(part for part in parts if part))
