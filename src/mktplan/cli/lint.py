"""`mktplan lint`: check plans."""

import sys
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Annotated, Final, TypeVar

import typer

from mktplan.cli.echo import say
from mktplan.cli.options import Debug, Lang, Today, split
from mktplan.cli.surroundings import look_around
from mktplan.errors import MktplanError, UsageError

if TYPE_CHECKING:
    from mktplan.lint import FailOn, Profile

Word = TypeVar("Word")

PROFILES: Final["Mapping[str, Profile]"] = MappingProxyType(
    {"draft": "draft", "review": "review", "board": "board"}
)
FAIL_ON: Final["Mapping[str, FailOn]"] = MappingProxyType(
    {"error": "error", "warning": "warning", "info": "info", "never": "never"}
)

HELP: Final = """\
Check plans: what a careful strategy director would catch.

Exit code 0: clean; 1: findings at or above --fail-on; 2: a wrong option or path.

Example: mktplan lint plan.yaml --profile board
"""


def lint(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(help="Plans, or folders to search; - reads standard input.", metavar="[PATH]..."),
    ] = None,
    format_: Annotated[
        str, typer.Option("--format", help="text, concise or json.", metavar="FORMAT")
    ] = "text",
    select: Annotated[
        list[str] | None,
        typer.Option("--select", help="Only these rules: codes, names, families, globs.", metavar="RULES"),
    ] = None,
    ignore: Annotated[
        list[str] | None, typer.Option("--ignore", help="All but these rules.", metavar="RULES")
    ] = None,
    profile: Annotated[
        str | None,
        typer.Option(
            "--profile", help="draft, review or board (default: as old as the plan).", metavar="PROFILE"
        ),
    ] = None,
    fail_on: Annotated[
        str,
        typer.Option(
            "--fail-on", help="What makes exit code 1: error, warning, info, never.", metavar="LEVEL"
        ),
    ] = "error",
    output_file: Annotated[
        Path | None,
        typer.Option("--output-file", help="Write there instead of standard output.", metavar="FILE"),
    ] = None,
    stdin_filename: Annotated[
        str, typer.Option("--stdin-filename", help="What to call standard input.", metavar="NAME")
    ] = "<stdin>",
    verbose: Annotated[
        bool, typer.Option("--verbose", "-v", help="Show every finding, none folded.")
    ] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing when nothing is wrong.")] = False,
    exit_zero: Annotated[bool, typer.Option("--exit-zero", help="Exit 0 in spite of findings.")] = False,
    lang: Lang = None,
    today: Today = None,
    debug: Debug = False,
) -> int:
    """Check plans."""
    around = look_around(lang, today)
    age = chosen(profile, PROFILES, "--profile") if profile is not None else None
    threshold = chosen(fail_on, FAIL_ON, "--fail-on")
    from mktplan.lint import Terms
    from mktplan.pipeline import failure, lint_text
    from mktplan.pipeline import lint as run_lint
    from mktplan.pipeline import report as run_report

    terms = Terms(profile=age, select=split(select), ignore=split(ignore), unfold=verbose)
    named = paths or [Path()]
    try:
        if named == [Path("-")]:
            run = lint_text(sys.stdin.buffer.read(), around.today, terms, stdin_filename)
        else:
            run = run_lint(named, around.today, terms)
    except MktplanError as fault:
        if format_ == "json":
            say(failure(fault, around.today))
        raise
    text = run_report(
        run,
        format_,
        around.language,
        around.locale,
        colour=around.colour and output_file is None,
        width=around.width,
        verbose=verbose,
        wrap=around.terminal and output_file is None,
    )
    if output_file is not None:
        from mktplan.files import write_atomic

        write_atomic(output_file, (text + "\n").encode("utf-8"))
    elif text and not (quiet and not run.diagnostics and format_ == "text"):
        say(text)
    return 0 if exit_zero else run.exit_code(threshold)


def chosen(value: str, words: Mapping[str, Word], flag: str) -> Word:
    """The meaning of a flag's word. Raises UsageError for a word that the flag does not have."""
    if value not in words:
        raise UsageError(
            "{flag} has no “{value}”",
            "choose one of: {choices}",
            flag=flag,
            value=value,
            choices=", ".join(words),
        )
    return words[value]
