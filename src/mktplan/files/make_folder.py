"""A folder to write into."""

from pathlib import Path

from mktplan.errors import PathError


def make_folder(path: Path) -> None:
    """Make a folder and those above it, unless it is there. Raises PathError."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        why = "there is a file of that name" if isinstance(problem, FileExistsError) else problem.strerror
        raise PathError("the folder {path} cannot be made: {why}", path=path.as_posix(), why=why) from None
