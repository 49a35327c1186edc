"""Run a command and turn every way it can end into an exit code."""

import signal
import sys
from collections.abc import Sequence
from types import FrameType

import typer

from mktplan.cli.crash import report_crash
from mktplan.cli.echo import Closed, prepare, tell
from mktplan.cli.surroundings import spoken_in
from mktplan.errors import MktplanError

INTERRUPTED = 130
TERMINATED = 143
OUR_BUG = 70
USAGE = 2


class Terminated(BaseException):
    """The process was asked to end."""


def main(argv: Sequence[str] | None = None) -> int:
    """The exit code of a command line: 0, 1 findings, 2 the caller's fault, 70 ours, 130, 143."""
    from mktplan.cli.app import app

    args = list(sys.argv[1:] if argv is None else argv)
    prepare()
    signal.signal(signal.SIGTERM, terminate)
    try:
        code = run(app, args)
        return code if isinstance(code, int) else 0
    except MktplanError as fault:
        show(fault, args)
        return fault.exit_code
    except typer.TyperException as fault:
        misspoken(fault.format_message(), args)
        return USAGE
    except (typer.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except Terminated:
        return TERMINATED
    except Closed:
        return 0
    except Exception as bug:  # noqa: BLE001  # the last door: whatever comes here is our bug, exit 70
        return report_crash(bug, args)


def run(app: typer.Typer, args: Sequence[str]) -> object:
    """Run the command line, in French where that is the language of the terminal."""
    if spoken_in(args) == "en":
        return app(args=list(args), prog_name="mktplan", standalone_mode=False)
    from typer.main import get_command

    from mktplan.cli.speaking import spoken
    from mktplan.i18n import Translator

    return spoken(get_command(app), args, Translator.of("fr"))


def misspoken(message: str, args: Sequence[str]) -> None:
    """Say what is wrong with the command line itself, in the language of the terminal."""
    from mktplan.i18n import Translator

    words = Translator.of(spoken_in(args))
    said = one_line(message)
    if words.language != "en":
        from mktplan.cli.speaking import fault_in

        said = fault_in(said, words)
    hint = words.text("`mktplan --help` lists the commands, `mktplan COMMAND --help` its options")
    tell(f"mktplan: {said}")
    tell(f"  {words.text('{label}: {text}', label=words.text('hint'), text=hint)}")


def show(fault: MktplanError, args: Sequence[str]) -> None:
    """Say a fault of the caller in one line and a hint, in the language of the terminal."""
    from mktplan.i18n import Translator

    words = Translator.of(spoken_in(args))
    message, hint = (words.text(text, **fault.params) for text in fault.said)
    tell(f"mktplan: {one_line(message)}")
    if hint:
        label = words.text("hint")
        tell(f"  {one_line(words.text('{label}: {text}', label=label, text=hint))}")


def terminate(number: int, frame: FrameType | None) -> None:
    """Leave through the same door as an interruption, so that nothing is left half written."""
    raise Terminated


def one_line(text: str) -> str:
    """A text on one line, without characters that a terminal would obey."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())
