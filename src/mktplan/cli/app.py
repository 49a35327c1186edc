"""The commands, each under its name; what a command needs is imported when it runs."""

from typing import Final

import typer

from mktplan.cli import explain, init, lint, render, rules, schema, smart, trace

HELP: Final = "Marketing plans as source code: lint a plan, render it, trace who serves what."

EPILOG: Final = "Example: mktplan init my-plan, then mktplan lint my-plan, then mktplan render my-plan"

app = typer.Typer(
    name="mktplan",
    epilog=EPILOG,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.callback(invoke_without_command=True, help=HELP)
def front(
    context: typer.Context,
    version: bool = typer.Option(False, "--version", help="Show the version."),
) -> None:
    """Answer for `mktplan` without a command."""
    if version:
        from mktplan import __version__
        from mktplan.cli.echo import say

        say(f"mktplan {__version__}")
        raise typer.Exit
    if context.invoked_subcommand is None:
        from mktplan.cli.echo import say

        say(context.get_help())


# Help stands in constants: Python drops docstrings under -OO.
app.command("init", help=init.HELP)(init.init)
app.command("lint", help=lint.HELP)(lint.lint)
app.command("render", help=render.HELP)(render.render)
app.command("trace", help=trace.HELP)(trace.trace)
app.command("rules", help=rules.HELP)(rules.rules)
app.command("explain", help=explain.HELP)(explain.explain)
app.command("smart", help=smart.HELP)(smart.smart)
app.command("schema", help=schema.HELP)(schema.schema)
