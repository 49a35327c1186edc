"""The one plan that a path means."""

from pathlib import Path

from mktplan.errors import UsageError
from mktplan.workspace import Workspace, discover, load


def one_plan(path: Path) -> Workspace:
    """The plan in a file, or the only one below a folder. Raises PathError and UsageError."""
    found = discover([path])
    if len(found) > 1:
        names = ", ".join(plan.as_posix() for plan in found[:4])
        raise UsageError(
            "{path} holds {n} plans", "name one: {names}", path=path.as_posix(), n=len(found), names=names
        )
    return load(found[0])
