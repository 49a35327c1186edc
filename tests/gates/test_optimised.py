"""`python -OO` drops docstrings: the product says the same without them."""

import os
import sys
from pathlib import Path

import pytest

from tests.gates.installed import run
from tests.gates.tree import ROOT, written

pytestmark = pytest.mark.slow

COMMANDS = (
    ["--help"],
    ["init", "--help"],
    ["init", "--list"],
    ["lint", "--help"],
    ["render", "--help"],
    ["trace", "--help"],
    ["rules", "--help"],
    ["rules"],
    ["schema", "--help"],
    ["smart", "--help"],
    ["explain", "--help"],
    ["explain", "orphan-tactic"],
)
PLAIN = os.environ | {"TERMINAL_WIDTH": "80", "COLUMNS": "80", "NO_COLOR": "1", "LC_ALL": "C.UTF-8"}


def difference(cwd: Path, *command: str) -> tuple[str, str]:
    """What a command says with docstrings and without."""
    said = [run(sys.executable, *flags, *command, cwd=cwd, env=PLAIN) for flags in ((), ("-OO",))]
    return said[0], said[1]


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_it_says_the_same(command: list[str]) -> None:
    whole, bare = difference(ROOT, "-m", "mktplan", *command)
    assert bare == whole


def test_a_docstring_that_is_shown_is_seen(tmp_path: Path) -> None:
    written(tmp_path, {"shows.py": '"""My help."""\nprint(__doc__)\n'})
    whole, bare = difference(tmp_path, "shows.py")
    assert bare != whole
