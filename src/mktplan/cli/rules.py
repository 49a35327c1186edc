"""`mktplan rules`: what the linter knows."""

from typing import Annotated, Final

import typer

from mktplan.cli.echo import say
from mktplan.cli.options import Debug, Lang

HELP: Final = """\
List the rules with their level in each profile.

Example: mktplan rules --family TRC
"""


def rules(
    family: Annotated[
        str | None, typer.Option("--family", help="Only this family: SCH, SMT, TRC…", metavar="FAMILY")
    ] = None,
    format_: Annotated[str, typer.Option("--format", help="text or json.", metavar="FORMAT")] = "text",
    lang: Lang = None,
    debug: Debug = False,
) -> int:
    """List the rules."""
    from mktplan.pipeline import rules as run_rules

    say(run_rules(format_, family))
    return 0
