"""Making a file that does not exist yet, and never another."""

import errno
import os
from contextlib import suppress
from pathlib import Path
from typing import Final

from mktplan.errors import PathError
from mktplan.files.write_atomic import FLAGS, sync_folder, written_beside

# What systems say where a file cannot have two names (FAT, some shares).
NO_LINKS: Final = frozenset({errno.EPERM, errno.ENOTSUP, errno.ENOSYS, errno.EMLINK, errno.EXDEV})


def write_new(path: Path, data: bytes) -> None:
    """Make the file at `path` with `data`; it appears whole.

    Raises PathError where anything stands there already (a dangling symlink too), or where the
    system refuses; then nothing is left behind.
    """
    try:
        temporary = written_beside(path, data, None)
        try:
            appear(temporary, path, data)
        finally:
            temporary.unlink(missing_ok=True)
    except FileExistsError:
        raise PathError(
            "{path} exists already", "choose another name: nothing is overwritten", path=path.as_posix()
        ) from None
    except (OSError, ValueError) as problem:
        reason = (problem.strerror if isinstance(problem, OSError) else None) or str(problem)
        raise PathError("{path} cannot be made: {reason}", path=path.as_posix(), reason=reason) from None
    sync_folder(path.parent)


def appear(temporary: Path, path: Path, data: bytes) -> None:
    """Give the written file its name. Raises FileExistsError where the name is taken."""
    try:
        os.link(temporary, path)  # unlike a rename, it never overwrites
    except OSError as problem:
        if problem.errno not in NO_LINKS:
            raise
        created(path, data)


def created(path: Path, data: bytes) -> None:
    """Write the file in place, where the folder knows no second names; removed on any failure."""
    handle = os.open(path, FLAGS, 0o666)
    try:
        left = memoryview(data)
        while left:
            left = left[os.write(handle, left) :]
        os.fsync(handle)
    except BaseException:
        with suppress(OSError):
            path.unlink()
        raise
    finally:
        os.close(handle)
