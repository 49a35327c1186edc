"""Each third-party library has one home, so that replacing it touches one room."""

import sys
from pathlib import Path

from tests.gates.tree import PACKAGE, SRC, imports, python_files, written

HOMES = {
    "yaml": "syntax",
    "pydantic": "model",
    "pydantic_core": "model",
    "babel": "i18n",
    "jinja2": "render",
    "markupsafe": "render",
    "markdown_it": "render",
    "typer": "cli",
    "rich": "cli",
}


def complaints(root: Path) -> list[str]:
    found = []
    for file in python_files(root):
        for name, line in imports(file):
            library = name.split(".")[0]
            if library == PACKAGE or library in sys.stdlib_module_names:
                continue
            home = HOMES.get(library)
            if home is None:
                found.append(f"{file.path}:{line}: {library} has no home")
            elif home != file.room:
                found.append(f"{file.path}:{line}: {library} lives in {home}")
    return found


def test_every_library_stays_at_home() -> None:
    assert complaints(SRC) == []


def test_a_library_out_of_its_home_or_without_one_is_seen(tmp_path: Path) -> None:
    tree = written(
        tmp_path,
        {
            "mktplan/rules/odd.py": "import json\ndef late():\n    from pydantic import BaseModel\n",
            "mktplan/syntax/parse.py": "import yaml\nimport requests\n",
        },
    )
    assert complaints(tree) == [
        "mktplan/rules/odd.py:3: pydantic lives in model",
        "mktplan/syntax/parse.py:2: requests has no home",
    ]
