"""Which file names say that the file is a plan."""

from typing import Final

PLAN_NAMES: Final = ("plan.yaml", "plan.yml")
PLAN_SUFFIXES: Final = (".plan.yaml", ".plan.yml")


def is_plan(name: str) -> bool:
    """Whether a file's name says that it is a plan."""
    return name in PLAN_NAMES or name.endswith(PLAN_SUFFIXES)
