"""A file imports lower floors only, and rooms on one floor do not see each other."""

from pathlib import Path

from tests.gates.tree import PACKAGE, SRC, imports, python_files, written

FLOORS = {
    # The table of docs and contributors: who may see whom. A new room needs a line here.
    "errors": 0, "resources": 0, "garbage": 0, "values": 0, "source": 0,
    "i18n": 1, "files": 1,
    "diagnostics": 2, "statements": 2,
    "syntax": 3,
    "model": 4,
    "trace": 5,
    "workspace": 6,
    "assess": 7,
    "lint": 8,
    "rules": 9, "report": 9, "render": 9, "export": 9, "scaffold": 9, "intake": 9,
    "pipeline": 10, "docgen": 10,
    "lsp": 11, "preview": 11,
    "cli": 12,
    "__main__": 13,
}  # fmt: skip


def complaints(root: Path) -> list[str]:
    found = []
    for file in python_files(root):
        if file.room == "__init__":
            found += [
                f"{file.path}:{line}: the package itself imports {name}" for name, line in imports(file)
            ]
            continue
        if file.room not in FLOORS:
            found.append(f"{file.path}: {file.room} stands on no floor")
            continue
        for name, line in imports(file):
            parts = name.split(".")
            if parts[0] != PACKAGE or len(parts) == 1 or parts[1] == file.room:
                continue
            if FLOORS.get(parts[1], 99) >= FLOORS[file.room]:
                found.append(f"{file.path}:{line}: {file.room} may not see {parts[1]}")
    return found


def test_every_import_goes_down() -> None:
    assert complaints(SRC) == []


def test_an_import_upwards_sideways_or_from_nowhere_is_seen(tmp_path: Path) -> None:
    tree = written(
        tmp_path,
        {
            "mktplan/__init__.py": "import re\n",
            "mktplan/lint/up.py": "def late():\n    from mktplan.pipeline import lint\n",
            "mktplan/report/side.py": "import mktplan.render.html\n",
            "mktplan/trace/down.py": "from mktplan import __version__\nfrom mktplan.model import Plan\n",
            "mktplan/attic/old.py": "",
        },
    )
    assert complaints(tree) == [
        "mktplan/__init__.py:1: the package itself imports re",
        "mktplan/attic/old.py: attic stands on no floor",
        "mktplan/lint/up.py:2: lint may not see pipeline",
        "mktplan/report/side.py:1: report may not see render",
    ]
