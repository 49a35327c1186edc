"""`mktplan init`: start a plan."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Final

import typer

from mktplan.cli.echo import say, tell
from mktplan.cli.options import Debug, Lang, Today
from mktplan.cli.surroundings import Surroundings, look_around
from mktplan.errors import UsageError

HELP: Final = """\
Start a plan from a template; nothing is ever overwritten.

Example: mktplan init my-plan --template saas --name "Growth plan 2027"
"""


def init(
    folder: Annotated[Path, typer.Argument(help="Where to put the plan.", metavar="[DIR]")] = Path(),
    template: Annotated[
        str | None, typer.Option("--template", help="A starting plan (see --list).", metavar="NAME")
    ] = None,
    name: Annotated[str | None, typer.Option("--name", help="What the plan is called.")] = None,
    organization: Annotated[str | None, typer.Option("--organization", help="Whose plan it is.")] = None,
    currency: Annotated[str | None, typer.Option("--currency", help="EUR, GBP, USD…", metavar="CODE")] = None,
    period: Annotated[str | None, typer.Option("--period", help="2027, 2027-H2, 2027-03/2028-02…")] = None,
    lang: Lang = None,
    yes: Annotated[
        bool, typer.Option("--yes", "-y", help="Ask nothing: defaults for what is not said.")
    ] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Show what would be made, make nothing.")
    ] = False,
    list_: Annotated[bool, typer.Option("--list", help="List the starting plans.")] = False,
    today: Today = None,
    debug: Debug = False,
) -> int:
    """Start a plan."""
    around = look_around(lang, today)
    from mktplan.i18n import Translator
    from mktplan.scaffold import Answers, days_of, default_period, good_currency, good_name, make, planned

    if list_:
        return list_templates(around)
    ask = not yes and sys.stdin.isatty()
    template, language = chosen_template(template, around, ask=ask, yes=yes)
    year, words = default_period(around.today), Translator.of(around.spoken)
    answers = Answers(
        template=template,
        language=language,
        name=name
        or asked(
            ask,
            words.text("Name of the plan"),
            words.text("Marketing plan {year}", year=year),
            check=good_name,
        ),
        organization=organization
        or asked(ask, words.text("Organisation (empty: to be filled in later)"), ""),
        currency=currency or asked(ask, words.text("Currency"), "EUR", check=good_currency),
        period=period or asked(ask, words.text("Period"), year, check=days_of),
    )
    files = planned(folder, answers)
    if dry_run:
        for file in files:
            tell(f"would make {file.path.as_posix()}:")
            say(file.text)
        return 0
    make(files)
    closing(files[0].path, around)
    return 0


def list_templates(around: Surroundings) -> int:
    """Say which starting plans there are."""
    from mktplan.scaffold import known_templates

    templates = known_templates()
    width = max(len(name) for name in templates)
    for known in templates.values():
        say(f"{known.name:{width}}  {known.description[around.spoken]}")
    return 0


def chosen_template(template: str | None, around: Surroundings, *, ask: bool, yes: bool) -> tuple[str, str]:
    """The starting plan and its language: as said, as asked, or the blank one.

    Raises UsageError where no plan speaks the language, and where nobody can be asked.
    """
    from mktplan.scaffold import known_templates

    templates = known_templates()
    if around.language is not None:
        templates = {each.name: each for each in templates.values() if around.language in each.languages}
        if not templates:
            raise UsageError(
                "no template speaks “{language}” yet",
                "start from an English one: --lang en",
                language=around.language,
            )
    if template is None and not ask and not yes:
        raise UsageError(
            "which template? there is no terminal to ask", "say --template NAME, or --yes for the blank one"
        )
    if template is None and ask:
        for known in templates.values():
            tell(f"{known.name}: {known.description[around.spoken]}")
    name = template or asked(ask, "Template", next(iter(templates)) if ask else "blank", tuple(templates))
    return name, around.language or (templates[name].languages[0] if name in templates else "en")


def asked(
    ask: bool,
    question: str,
    default: str,
    choices: tuple[str, ...] = (),
    check: Callable[[str], object] = str,
) -> str:
    """A person's answer at the terminal, asked again until it will do; the default where nobody is asked."""
    if not ask:
        return default
    from rich.prompt import Prompt

    while True:
        answer = Prompt.ask(
            question, default=default, choices=list(choices) or None, show_default=bool(default)
        )
        try:
            check(answer)
        except UsageError as fault:
            tell(f"{fault.message}: {fault.hint}")
        else:
            return answer


def closing(path: Path, around: Surroundings) -> None:
    """Say what was made, and the next two commands."""
    from mktplan.i18n import Translator

    text = Translator.of(around.spoken)
    say(text.text("made {path}", path=path.as_posix()))
    say("")
    say(text.text("next: replace what stands in [brackets], then"))
    say(f"  mktplan lint {path.as_posix()} --profile review")
    say(f"  mktplan render {path.as_posix()}")
