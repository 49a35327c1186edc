"""Every `"module:function"` of a registry can be resolved, so that a typo does not wait for its user."""

import ast
import re
from importlib import import_module
from pathlib import Path

import pytest

from tests.gates.tree import PACKAGE, SRC, python_files, written

ENTRY = re.compile(rf"{PACKAGE}(\.\w+)+:\w+")


def entries(root: Path) -> list[str]:
    """The entries of all registries, as written."""
    return [
        node.value
        for file in python_files(root)
        for node in ast.walk(file.tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and ENTRY.fullmatch(node.value)
    ]


def resolved(entry: str) -> object:
    """What an entry names. Raises ImportError or AttributeError where there is no such thing."""
    module, _, name = entry.partition(":")
    return getattr(import_module(module), name)


@pytest.mark.parametrize("entry", entries(SRC))
def test_an_entry_names_something_callable(entry: str) -> None:
    assert callable(resolved(entry))


def test_an_entry_that_names_nothing_is_seen(tmp_path: Path) -> None:
    tree = written(
        tmp_path, {"mktplan/report/x.py": 'FORMATS = {"a": "mktplan.errors:NoSuchError", "b": "mktplan.x"}\n'}
    )
    (entry,) = entries(tree)
    with pytest.raises(AttributeError):
        resolved(entry)
