"""`mktplan render`: the shareable document."""

from pathlib import Path
from typing import Annotated, Final

import typer

from mktplan.cli.echo import say_bytes, tell
from mktplan.cli.options import Debug, DocumentLang, PlanPath, Today, split
from mktplan.cli.surroundings import look_around
from mktplan.errors import UsageError

HELP: Final = """\
Make the document that people share. The plan is checked first; errors stop it unless --draft.

Example: mktplan render plan.yaml --to md,html -o build/
"""


def render(
    path: PlanPath = Path(),
    to: Annotated[
        list[str] | None, typer.Option("--to", help="md, html (default: html).", metavar="FORMATS")
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option(
            "-o", "--output", help="A file, a folder, or - for standard output.", metavar="FILE|DIR|-"
        ),
    ] = None,
    draft: Annotated[
        bool, typer.Option("--draft", help="Render in spite of errors, with a banner that says so.")
    ] = False,
    open_: Annotated[bool, typer.Option("--open", help="Open the result.")] = False,
    lang: DocumentLang = None,
    today: Today = None,
    debug: Debug = False,
) -> int:
    """Make the document."""
    around = look_around(lang, today)
    from mktplan.pipeline import render as run_render
    from mktplan.pipeline import report as run_report
    from mktplan.pipeline import save

    formats = split(to) or ("html",)
    result = run_render(path, around.today, formats, around.language, draft=draft)
    if not result.artifacts:
        words = run_report(
            result.run, "text", around.language, around.locale, colour=False, width=around.width
        )
        tell(words)
        tell("")
        tell(result.stopped(around.spoken))
        return 1
    if output == Path("-"):
        if len(result.artifacts) > 1:
            raise UsageError("standard output takes one format", "name one with --to, or a folder with -o")
        say_bytes(result.artifacts[0].data)
        return 0
    written = save(result, output)
    for target in written:
        tell(result.made(target, around.spoken))
    if open_:
        typer.launch(written[0].resolve().as_uri())
    return 0
