"""`mktplan schema`: the format for editors."""

from pathlib import Path
from typing import Annotated, Final

import typer

from mktplan.cli.echo import say
from mktplan.cli.options import Debug, Lang
from mktplan.cli.surroundings import look_around

HELP: Final = """\
Print the format as a JSON Schema: editors then complete, explain and check while you type.

Example: mktplan schema -o plan.schema.json
"""


def schema(
    part: Annotated[
        bool, typer.Option("--part", help="For a file that a plan includes, not its first one.")
    ] = False,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="Write to this file.", metavar="FILE")
    ] = None,
    lang: Lang = None,
    debug: Debug = False,
) -> int:
    """Print the format as a JSON Schema."""
    around = look_around(lang, None)
    from mktplan.files import write_atomic
    from mktplan.pipeline import schema as run_schema

    text = run_schema(around.spoken, part=part)
    if output is None:
        say(text.removesuffix("\n"))
    else:
        write_atomic(output, text.encode())
    return 0
