"""A file holds one duty (400 lines) and a function one thought (60 lines), or says why not."""

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

from tests.gates.tree import ROOT, PythonFile, python_files, written

FILE_LINES = 400
FUNCTION_LINES = 60

# What may be longer, and why. An entry that is no longer needed fails too.
LONG_FILES: Mapping[str, str] = {}
LONG_FUNCTIONS: Mapping[str, str] = {
    "src/mktplan/cli/lint.py:lint": "most of it is the declaration of the command's options",
}


def complaints(
    files: tuple[PythonFile, ...], long_files: Mapping[str, str], long_functions: Mapping[str, str]
) -> list[str]:
    too_long = {file.path: lines for file in files if (lines := file.text.count("\n")) > FILE_LINES}
    functions = {name: lines for file in files for name, lines in measured(file) if lines > FUNCTION_LINES}
    return [
        *(f"{name}: {lines} lines" for name, lines in (too_long | functions).items()
          if name not in long_files and name not in long_functions),
        *(f"{name}: not long any more" for name in long_files if name not in too_long),
        *(f"{name}: not long any more" for name in long_functions if name not in functions),
    ]  # fmt: skip


def measured(file: PythonFile) -> Iterator[tuple[str, int]]:
    """Every function of a file as `path:name`, and its lines from `def` to its end."""
    for node in ast.walk(file.tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield f"{file.path}:{node.name}", (node.end_lineno or node.lineno) - node.lineno + 1


def test_nothing_is_longer_than_it_may_be() -> None:
    assert complaints(python_files(ROOT, "src", "tests"), LONG_FILES, LONG_FUNCTIONS) == []


def test_what_is_too_long_and_what_is_excused_for_nothing_are_seen(tmp_path: Path) -> None:
    body = "".join(f"    x = {n}\n" for n in range(FUNCTION_LINES))
    tree = written(
        tmp_path,
        {
            "a.py": "\n" * (FILE_LINES + 1),
            "b.py": f"def long():\n{body}",
            "c.py": f"def just():\n{body[:-11]}",
            "d.py": "\n" * FILE_LINES,
        },
    )
    assert complaints(python_files(tree), {}, {}) == ["a.py: 401 lines", "b.py:long: 61 lines"]
    assert complaints(
        python_files(tree), {"a.py": "a table", "d.py": "?"}, {"b.py:long": "?", "c.py:just": "?"}
    ) == [
        "d.py: not long any more",
        "c.py:just: not long any more",
    ]
