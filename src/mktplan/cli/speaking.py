"""The command line in another language than English: helps, heads and the faults that Typer finds."""

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import redirect_stdout
from io import StringIO
from typing import Any, Final

from mktplan.cli.echo import say
from mktplan.i18n import N_, Translator

# Typer's own class, vendored and private to it.
Command = Any

# The framework's own words in a help page, by the line they stand on.
HEADS: Final[Mapping[str, str]] = {
    r"^Usage:": N_("Usage:"),
    r"^Options:$": N_("Options:"),
    r"^Arguments:$": N_("Arguments:"),
    r"^Commands:$": N_("Commands:"),
    r"\bExample:(?= mktplan)": N_("Example:"),
    r"(?<=\[)default:": N_("default:"),
    r"Show this message and exit\.": N_("Show this message and exit."),
}
# Helps that are the framework's own too.
COMPLETION: Final = (
    N_("Install completion for the current shell."),
    N_("Show completion for the current shell, to copy it or customize the installation."),
)
# What Typer says of a wrong command line, with the pieces that stay.
FAULTS: Final[Mapping[str, str]] = {
    r"No such option: (?P<name>\S+)(?: .*)?": N_("there is no option {name}"),
    r"No such command '(?P<name>.+?)'\.?(?: .*)?": N_("there is no command “{name}”"),
    r"Missing command\.": N_("a command is missing"),
    r"Missing argument '?(?P<name>.+?)'?\.": N_("{name} is missing"),
    r"Missing option '?(?P<name>.+?)'?\.": N_("{name} is missing"),
    r"Option '(?P<name>.+?)' requires an argument\.": N_("{name} needs a value"),
    r"Got unexpected extra argument\(s\) \((?P<name>.+)\)": N_("{name} is too much"),
    r"Invalid value for '?(?P<name>.+?)'?: .*": N_("{name} has a value that cannot be understood"),
}


def spoken(command: Command, args: Sequence[str], words: Translator) -> object:
    """Run a command whose helps speak the translator's language."""
    for each in commands(command):
        translate(each, words)
    if not {"-h", "--help"} & set(args) and args:
        return command(args=list(args), prog_name="mktplan", standalone_mode=False)
    page = StringIO()
    with redirect_stdout(page):
        code = command(args=list(args), prog_name="mktplan", standalone_mode=False)
    say(headed(page.getvalue(), words).rstrip("\n"))
    return code


def commands(command: Command) -> Iterator[Command]:
    """A command and all below it."""
    yield command
    for below in getattr(command, "commands", {}).values():
        yield from commands(below)


def translate(command: Command, words: Translator) -> None:
    """Put the helps of a command and its options into another language."""
    if command.help:
        first, gap, rest = command.help.partition("\n\n")
        command.help = f"{words.text(' '.join(first.split()))}{gap}{rest}"
    if getattr(command, "epilog", None):
        command.epilog = words.text(command.epilog)
    for param in command.params:
        if getattr(param, "help", None):
            param.help = words.text(param.help)


def headed(page: str, words: Translator) -> str:
    """A help page with the framework's own words put into another language."""
    for pattern, head in HEADS.items():
        page = re.sub(pattern, words.text(head).replace("\\", r"\\"), page, flags=re.MULTILINE)
    return page


def fault_in(message: str, words: Translator) -> str:
    """What Typer says of a wrong command line; its own words where it says something unheard of."""
    for pattern, text in FAULTS.items():
        found = re.fullmatch(pattern, message, re.DOTALL)
        if found:
            return words.text(text, **found.groupdict())
    return message
