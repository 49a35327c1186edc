"""A file is named after what it decides, and its first line says its duty in one sentence."""

import ast
from pathlib import Path

from tests.gates.tree import SRC, PythonFile, python_files, written

EMPTY_NAMES = frozenset(
    {"utils", "util", "helpers", "helper", "common", "base", "manager", "misc", "core", "tools"}
)


def complaints(root: Path) -> list[str]:
    return [f"{file.path}: {complaint}" for file in python_files(root) for complaint in about(file)]


def about(file: PythonFile) -> list[str]:
    found = [f"{part} says nothing" for part in file.module.split(".") if part in EMPTY_NAMES]
    first, _, rest = (ast.get_docstring(file.tree) or "").partition("\n")
    if not first.endswith((".", "?")):
        found.append("its first line is no sentence")
    if rest and not rest.startswith("\n"):
        found.append("its duty takes more than one line")
    return found


def test_every_file_says_its_duty() -> None:
    assert complaints(SRC) == []


def test_a_silent_file_and_an_empty_name_are_seen(tmp_path: Path) -> None:
    tree = written(
        tmp_path,
        {
            "mktplan/lint/utils.py": '"""Things."""\n',
            "mktplan/lint/silent.py": "x = 1\n",
            "mktplan/lint/two.py": '"""It does this\nand that."""\n',
        },
    )
    assert complaints(tree) == [
        "mktplan/lint/silent.py: its first line is no sentence",
        "mktplan/lint/two.py: its first line is no sentence",
        "mktplan/lint/two.py: its duty takes more than one line",
        "mktplan/lint/utils.py: utils says nothing",
    ]
