"""Writing a file so that it is always whole: the old one or the new one."""

import os
import secrets
import stat
from contextlib import suppress
from pathlib import Path
from typing import Final

from mktplan.errors import PathError

PREFIX: Final = ".mktplan-"
SUFFIX: Final = ".tmp"
FORGOTTEN_AFTER: Final = 3600  # seconds; a younger temporary file may belong to a run that is still writing
FLAGS: Final = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)


def write_atomic(path: Path, data: bytes) -> None:
    """Put `data` in the place of the file at `path`, or make it; a symlink's target is written.

    The file keeps its mode. Raises PathError, with the old file as it was and nothing left behind,
    for a read-only file, anything that is no ordinary file, and whatever the system refuses.
    """
    try:
        target = Path(os.path.realpath(path, strict=path.is_symlink() and path.exists()))
        mode = mode_of(target, path)
        with_temporary(target, data, mode)
    except (OSError, ValueError) as problem:
        reason = (problem.strerror if isinstance(problem, OSError) else None) or str(problem)
        raise PathError("{path} cannot be written: {reason}", path=path.as_posix(), reason=reason) from None


def mode_of(target: Path, shown: Path) -> int | None:
    """The mode of the file to be replaced; None where there is none. Raises PathError where it must stay."""
    try:
        status = target.lstat()
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(status.st_mode):
        raise PathError("{path} cannot be written: it is not an ordinary file", path=shown.as_posix())
    # A rename asks the folder's permission only, so the file's own must be asked here.
    if not status.st_mode & stat.S_IWUSR or not os.access(target, os.W_OK):
        raise PathError(
            "{path} is read-only",
            "allow writing to it, or choose another file with -o",
            path=shown.as_posix(),
        )
    return stat.S_IMODE(status.st_mode)


def with_temporary(target: Path, data: bytes, mode: int | None) -> None:
    """Write beside the target, then take its place."""
    temporary = written_beside(target, data, mode)
    try:
        os.replace(temporary, target)  # noqa: PTH105  (one call of the system, the one the tests make fail)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    sync_folder(target.parent)


def written_beside(target: Path, data: bytes, mode: int | None) -> Path:
    """A temporary file in the target's folder that holds `data`, on the disk; removed on any failure."""
    temporary = target.with_name(f"{PREFIX}{secrets.token_hex(8)}{SUFFIX}")
    handle = os.open(temporary, FLAGS, 0o666)  # the user's mask makes the mode of a new file
    try:
        try:
            sweep(target.parent, os.fstat(handle).st_mtime)
            left = memoryview(data)
            while left:
                left = left[os.write(handle, left) :]
            if mode is not None:
                temporary.chmod(mode)
            os.fsync(handle)
        finally:
            os.close(handle)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return temporary


def sweep(folder: Path, now: float) -> None:
    """Remove temporary files of ours that a killed run left more than an hour ago."""
    with suppress(OSError):
        for entry in os.scandir(folder):
            if entry.name.startswith(PREFIX) and entry.name.endswith(SUFFIX):
                status = entry.stat(follow_symlinks=False)
                if stat.S_ISREG(status.st_mode) and now - status.st_mtime > FORGOTTEN_AFTER:
                    Path(entry.path).unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """Put the folder's new entry on the disk, where the system can: the file itself is whole already."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
