"""The plan that a file is part of."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from mktplan.errors import PathError
from mktplan.workspace.includes import Included, document_of, included
from mktplan.workspace.plan_names import is_plan

# Nobody nests the files of a plan deeper than this below its first one.
LEVELS: Final = 12


def root_of(path: Path) -> Path:
    """The plan file above `path` that includes it; `path` itself where none does, or where it is a plan.

    Looks in the file's folder and those above it, up to the top of its repository.
    """
    if is_plan(path.name):
        return path
    here = path.resolve()
    for folder in list(here.parents)[:LEVELS]:
        for candidate in plans_in(folder):
            if here in parts_of(candidate):
                return candidate if path.is_absolute() else Path(os.path.relpath(candidate))
        if (folder / ".git").exists():
            break
    return path


def plans_in(folder: Path) -> Iterator[Path]:
    """The plan files of one folder, by name."""
    try:
        there = sorted(folder.iterdir())
    except OSError:
        return
    yield from (path for path in there if is_plan(path.name))


def parts_of(plan: Path) -> frozenset[Path]:
    """The files that a plan includes, as real paths; none where it cannot be read."""
    try:
        found: Included = included(document_of(plan, plan.as_posix()), plan.parent, plan.as_posix())
    except PathError:
        return frozenset()
    return frozenset(Path(document.source.path).resolve() for document in found.documents)


def without_parts(plans: Sequence[Path]) -> tuple[Path, ...]:
    """The plans that no other of them includes."""
    if len(plans) < 2:
        return tuple(plans)
    parts = frozenset[Path]().union(*(parts_of(plan) for plan in plans))
    return tuple(plan for plan in plans if plan.resolve() not in parts)
