"""The door: `mktplan` and `python -m mktplan`; answers `--version` before anything is loaded."""

import sys

from mktplan import __version__


def main(argv: list[str] | None = None) -> int:
    """Run a command line (the process's own by default) and return its exit code."""
    args = sys.argv[1:] if argv is None else argv
    if args == ["--version"] and sys.stdout is not None and told(f"mktplan {__version__}\n"):
        return 0
    from mktplan.cli import main as command_line

    return command_line(args)


def told(text: str) -> bool:
    """Whether standard output took the text; where it did not, the command line knows what to say."""
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except (OSError, ValueError):
        return False
    return True


if __name__ == "__main__":
    raise SystemExit(main())
