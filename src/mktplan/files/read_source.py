"""Reading one file: bounded, and only where it is an ordinary file."""

import os
import stat
from pathlib import Path

from mktplan.errors import PathError
from mktplan.files.decode import MAX_BYTES, decode
from mktplan.files.unreadable import Unreadable
from mktplan.source import SourceText

# A pipe without a writer would block the open for ever; Windows would translate line ends.
FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)


def read_source(path: Path, shown: str) -> SourceText | Unreadable:
    """The text of a file, at most 16 MiB of UTF-8; `shown` is its path as people see it.

    Raises PathError for what cannot be opened or read, and for folders, pipes and devices.
    """
    try:
        data = read_bytes(path, shown)
    except (OSError, ValueError) as problem:  # ValueError: a NUL in the path
        raise PathError("{shown} cannot be read: {reason}", shown=shown, reason=reason_of(problem)) from None
    return decode(data, shown)


def read_bytes(path: Path, shown: str) -> bytes:
    """The bytes of an ordinary file, never more than one over the limit: what is longer is refused anyway."""
    handle = os.open(path, FLAGS)
    try:
        status = os.fstat(handle)
        if stat.S_ISDIR(status.st_mode):
            raise PathError("{shown} is a folder", "name the plan file in it", shown=shown)
        if not stat.S_ISREG(status.st_mode):
            raise PathError(
                "{shown} is not an ordinary file", "name a plan file, or pipe it in and name `-`", shown=shown
            )
        if status.st_size > MAX_BYTES:
            return bytes(MAX_BYTES + 1)
        parts: list[bytes] = []
        left = MAX_BYTES + 1  # a file may grow after its size was asked
        while left and (part := os.read(handle, left)):
            parts.append(part)
            left -= len(part)
        return b"".join(parts)
    finally:
        os.close(handle)


def reason_of(problem: Exception) -> str:
    """What the system says, in a few words."""
    return (problem.strerror if isinstance(problem, OSError) else None) or str(problem)
