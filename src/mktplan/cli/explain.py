"""`mktplan explain`: one rule's page."""

from typing import Annotated, Final

import typer

from mktplan.cli.echo import say
from mktplan.cli.options import Debug, Lang
from mktplan.cli.surroundings import look_around

HELP: Final = """\
Explain a rule: why it exists, a bad and a good plan, what can be set.

Example: mktplan explain TRC001
"""


def explain(
    rule: Annotated[str, typer.Argument(help="A code or a name: TRC001, orphan-tactic.", metavar="RULE")],
    lang: Lang = None,
    debug: Debug = False,
) -> int:
    """Explain a rule."""
    around = look_around(lang, None)
    from mktplan.pipeline import explain as run_explain

    say(run_explain(rule, around.spoken).rstrip("\n"))
    return 0
