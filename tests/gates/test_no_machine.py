"""Nothing in the project names a folder of the machine it was written on."""

import re
from collections.abc import Iterator
from pathlib import Path

from tests.gates.tree import ROOT, written

FOLDERS = ("src", "templates", "examples", "tests", "docs", "benchmarks", ".ci", ".github")
PERSONAL = re.compile(r"(?<![\w.:/}-])/(?:work|root|home|Users)/\w+|[A-Z]:\\Users\\\w+")


def complaints(root: Path) -> list[str]:
    found = []
    for path in texts(root):
        for number, line in enumerate(path.read_text("utf-8", errors="replace").split("\n"), start=1):
            if hit := PERSONAL.search(line):
                found.append(f"{path.relative_to(root).as_posix()}:{number}: {hit[0]}")
    return found


def texts(root: Path) -> Iterator[Path]:
    """The project's files, generated and binary ones left out."""
    below = (path for name in FOLDERS for path in sorted((root / name).rglob("*")))
    for path in (*sorted(root.glob("*")), *below):
        if path.is_file() and "__pycache__" not in path.parts and b"\0" not in path.read_bytes()[:1024]:
            yield path


def test_no_file_names_somebodys_folder() -> None:
    assert complaints(ROOT) == []


def test_somebodys_folder_is_seen(tmp_path: Path) -> None:
    tree = written(
        tmp_path,
        {
            "README.md": "see https://example.org/home/page\n",
            "docs/a.md": "ok\nrun it in /home" + "/ada/plans\n",
            "src/x.py": "# from C:" + "\\Users\\ada\n",
        },
    )
    assert complaints(tree) == ["src/x.py:1: C:" + "\\Users\\ada", "docs/a.md:2: /home" + "/ada"]
