"""`mktplan smart`: judge sentences."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Final

import typer

from mktplan.cli.echo import say
from mktplan.cli.options import Debug, Lang, Today
from mktplan.cli.surroundings import look_around
from mktplan.errors import UsageError

HELP: Final = """\
Judge sentences: the five letters of SMART, what was found where, what to add.

Example: mktplan smart "Raise sign-ups from 400 to 650 by June 2027"
"""


def smart(
    sentences: Annotated[
        list[str] | None,
        typer.Argument(help="Sentences; - reads one a line from standard input.", metavar="[TEXT]..."),
    ] = None,
    plan: Annotated[
        Path | None, typer.Option("--plan", help="Judge the objectives of a plan.", metavar="PATH")
    ] = None,
    format_: Annotated[
        str, typer.Option("--format", help="text, or json: one object a line.", metavar="FORMAT")
    ] = "text",
    lang: Lang = None,
    today: Today = None,
    debug: Debug = False,
) -> int:
    """Judge sentences."""
    around = look_around(lang, today)
    from mktplan.pipeline import letters as run_letters
    from mktplan.pipeline import smart as run_smart
    from mktplan.report.look import Look

    if (plan is None) == (not sentences):
        raise UsageError(
            "smart judges sentences, or the objectives of one --plan", "see `mktplan smart --help`"
        )
    look = Look(language=around.spoken, colour=around.colour, width=around.width, wrap=around.terminal)
    if plan is not None:
        blocks = run_letters(plan, format_, around.today, look)
    else:
        day = around.today if today else None
        blocks = run_smart(lines(sentences or []), format_, lang or "", day, look)
    gap = "\n" if format_ == "text" else ""
    for number, block in enumerate(blocks):
        say(f"{gap if number else ''}{block}")
    return 0


def lines(sentences: list[str]) -> Iterator[str]:
    """The sentences of the command line; those of standard input for `-`."""
    for sentence in sentences:
        if sentence != "-":
            yield sentence
            continue
        for line in sys.stdin.buffer:
            yield line.decode("utf-8", errors="replace")
