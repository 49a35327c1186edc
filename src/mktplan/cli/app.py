"""The commands, each under its name; what a command needs is imported when it runs."""

import typer

from mktplan.cli.explain import explain
from mktplan.cli.init import init
from mktplan.cli.lint import lint
from mktplan.cli.render import render
from mktplan.cli.rules import rules
from mktplan.cli.trace import trace

app = typer.Typer(
    name="mktplan",
    help="Marketing plans as source code: lint a plan, render it, trace who serves what.",
    epilog="Example: mktplan init my-plan, then mktplan lint my-plan, then mktplan render my-plan",
    pretty_exceptions_enable=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.callback(invoke_without_command=True)
def front(
    context: typer.Context,
    version: bool = typer.Option(False, "--version", help="Show the version."),
) -> None:
    """Marketing plans as source code: lint a plan, render it, trace who serves what."""
    if version:
        from mktplan import __version__
        from mktplan.cli.echo import say

        say(f"mktplan {__version__}")
        raise typer.Exit
    if context.invoked_subcommand is None:
        raise typer.BadParameter("name a command", param_hint="COMMAND")


for command in (init, lint, render, trace, rules, explain):
    app.command(command.__name__)(command)
