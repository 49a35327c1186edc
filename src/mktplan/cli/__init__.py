"""The command line: options in, one call, words out, an exit code."""

from mktplan.cli.run import main

__all__ = ["main"]
