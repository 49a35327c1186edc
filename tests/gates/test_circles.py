"""No module imports itself by way of others, not even late."""

from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

from tests.gates.tree import SRC, imports, python_files, written


def circle(root: Path) -> list[str]:
    """The modules of one circle, from a module back to itself; empty where there is none."""
    files = {file.module: file for file in python_files(root)}
    known = frozenset(files)

    def needs(module: str) -> Iterator[str]:
        for name, _ in imports(files[module], known, typing_only=False):
            if name in known and name != module:
                yield name

    try:
        TopologicalSorter({module: set(needs(module)) for module in files}).prepare()
    except CycleError as error:
        return [str(module) for module in error.args[1]]
    return []


def test_nothing_imports_itself() -> None:
    assert circle(SRC) == []


def test_a_circle_is_seen_through_packages_and_late_imports(tmp_path: Path) -> None:
    tree = written(
        tmp_path,
        {
            "mktplan/a/__init__.py": "from mktplan.a.one import x\n",
            "mktplan/a/one.py": "from mktplan.b import two\n",
            "mktplan/b/__init__.py": "",
            "mktplan/b/two.py": "def late():\n    from mktplan.a import x\n",
        },
    )
    assert sorted(set(circle(tree))) == ["mktplan.a", "mktplan.a.one", "mktplan.b.two"]


def test_an_import_for_types_alone_is_no_circle(tmp_path: Path) -> None:
    only_types = "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from mktplan.a import two\n"
    tree = written(
        tmp_path,
        {
            "mktplan/a/__init__.py": "",
            "mktplan/a/one.py": only_types,
            "mktplan/a/two.py": "import mktplan.a.one\n",
        },
    )
    assert circle(tree) == []
