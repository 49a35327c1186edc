"""Saying things: results to standard output, messages to standard error, whatever the encoding."""

import io
import os
import sys
from pathlib import Path
from typing import TextIO

from mktplan.errors import PathError


class Closed(Exception):
    """Nobody reads any more (`mktplan lint | head -1`): stop without a word."""


def prepare() -> None:
    """Make the standard streams take every character; a stream that was closed takes all and keeps none."""
    sys.stdout = sys.stdout or nowhere()
    sys.stderr = sys.stderr or nowhere()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def nowhere() -> TextIO:
    """A stream in the place of one that was closed before the program began (`>&-`)."""
    return Path(os.devnull).open("w", encoding="utf-8")


def say(text: str) -> None:
    """A result, to standard output. Raises Closed when the reader has gone."""
    write(sys.stdout, text)


def tell(text: str) -> None:
    """A message, to standard error."""
    write(sys.stderr, text)


def say_bytes(data: bytes) -> None:
    """A result as bytes, to standard output. Raises Closed when the reader has gone."""
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        give_up()
    except OSError as problem:
        cannot_write(problem)


def write(stream: TextIO, text: str) -> None:
    """Write a text and its line end, at once."""
    try:
        print(text, file=stream, flush=True)
    except BrokenPipeError:
        give_up()
    except OSError as problem:
        cannot_write(problem)


def give_up() -> None:
    """Stop quietly: nobody reads. Raises Closed."""
    silence()
    raise Closed


def cannot_write(problem: OSError) -> None:
    """Say that what was made went nowhere (a full disk). Raises PathError."""
    silence()
    raise PathError("standard output cannot be written: {reason}", reason=problem.strerror) from None


def silence() -> None:
    """Point standard output at nothing, so that Python's own flush at exit stays quiet too."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
