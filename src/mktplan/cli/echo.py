"""Saying things: results to standard output, messages to standard error, whatever the encoding."""

import io
import os
import sys
from typing import TextIO


class Closed(Exception):
    """Nobody reads any more (`mktplan lint | head -1`): stop without a word."""


def prepare() -> None:
    """Make the standard streams take every character, escaped where the encoding has none."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


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


def write(stream: TextIO, text: str) -> None:
    """Write a text and its line end, at once."""
    try:
        print(text, file=stream, flush=True)
    except BrokenPipeError:
        give_up()


def give_up() -> None:
    """Point the streams at nothing, so that Python's own flush at exit stays quiet too."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    raise Closed
