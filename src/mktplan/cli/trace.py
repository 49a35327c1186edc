"""`mktplan trace`: who serves what."""

from pathlib import Path
from typing import Annotated, Final

import typer

from mktplan.cli.echo import say
from mktplan.cli.options import Debug, Lang, PlanPath, Today
from mktplan.cli.surroundings import look_around
from mktplan.errors import UsageError

HELP: Final = """\
Show who serves what, with the money beside each.

Example: mktplan trace plan.yaml --why autumn-newsletter
"""


def trace(
    path: PlanPath = Path(),
    why: Annotated[
        str | None, typer.Option("--why", help="What this serves, up to the goal.", metavar="ID")
    ] = None,
    impact: Annotated[
        str | None, typer.Option("--impact", help="All that serves this.", metavar="ID")
    ] = None,
    uncovered: Annotated[
        bool, typer.Option("--uncovered", help="What serves nothing, and what nothing serves.")
    ] = False,
    matrix: Annotated[bool, typer.Option("--matrix", help="Which tactic serves which objective.")] = False,
    format_: Annotated[
        str, typer.Option("--format", help="tree, table, mermaid, dot, csv or json.", metavar="FORMAT")
    ] = "tree",
    lang: Lang = None,
    today: Today = None,
    debug: Debug = False,
) -> int:
    """Show who serves what."""
    around = look_around(lang, today)
    if sum((why is not None, impact is not None, uncovered, matrix)) > 1:
        raise UsageError("--why, --impact, --uncovered and --matrix are four questions", "ask one at a time")
    from mktplan.pipeline import trace as run_trace

    answer = run_trace(
        path,
        around.today,
        format_,
        around.spoken,
        why=why,
        impact=impact,
        uncovered=uncovered,
        matrix=matrix,
    )
    say(answer)
    return 0
