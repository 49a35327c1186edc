"""Which files are plans: the named ones, or those below a folder."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from mktplan.errors import PathError
from mktplan.workspace.plan_names import is_plan
from mktplan.workspace.roots import root_of, without_parts

# Folders that hold other people's files: dependencies, environments, caches.
FOREIGN: Final = frozenset({"node_modules", "venv", "env", "site-packages", "__pycache__", "build", "dist"})


def discover(paths: Sequence[Path]) -> tuple[Path, ...]:
    """The plans among `paths`: files as named, folders searched below; in order, each once.

    A part of a plan stands for the plan that includes it.

    Raises PathError for a path that does not exist and for a folder without a plan.
    """
    found: dict[Path, None] = {}
    for path in paths:
        if path.is_dir():
            below = without_parts(sorted(plans_below(path)))
            if not below:
                raise PathError(
                    "no plan below {path}",
                    "a plan is a file named plan.yaml or *.plan.yaml; `mktplan init` makes one",
                    path=path.as_posix(),
                )
            found.update(dict.fromkeys(below))
        elif os.path.lexists(path):
            found[root_of(path)] = None
        else:
            raise PathError(
                "{path} does not exist", "name a plan file or a folder that holds one", path=path.as_posix()
            )
    return tuple(found)


def plans_below(folder: Path) -> Iterator[Path]:
    """Plan files in a folder and below, without dot-folders and what is not the user's own."""

    def unreadable(error: OSError) -> None:
        raise PathError("{path} cannot be opened: {reason}", path=error.filename, reason=error.strerror)

    for here, folders, files in os.walk(folder, onerror=unreadable):
        folders[:] = sorted(
            name
            for name in folders
            if not name.startswith(".")
            and name not in FOREIGN
            and not Path(here, name, "pyvenv.cfg").exists()
        )
        for name in sorted(files):
            if is_plan(name):
                yield Path(here, name)
