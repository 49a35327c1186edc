"""The Python files of a tree, parsed, and what each imports."""

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
SRC = ROOT / "src"
PACKAGE = "mktplan"


class Import(NamedTuple):
    """One imported module, by its full name, and the line that names it."""

    module: str
    line: int


@dataclass(frozen=True)
class PythonFile:
    """A file: its path below the tree's root (with slashes), its text, its syntax tree."""

    path: str
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text, self.path)

    @property
    def module(self) -> str:
        """`a/b/c.py` is `a.b.c`, `a/b/__init__.py` is `a.b`."""
        return self.path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")

    @property
    def room(self) -> str:
        """The first name below the package: `mktplan/lint/rule.py` stands in `lint`."""
        return self.path.removesuffix(".py").split("/")[1]


def python_files(root: Path, *below: str) -> tuple[PythonFile, ...]:
    """All Python files of a tree (or of some folders of it), in order of their paths."""
    paths = sorted(path for name in below or (".",) for path in (root / name).rglob("*.py"))
    return tuple(PythonFile(path.relative_to(root).as_posix(), path.read_text("utf-8")) for path in paths)


def imports(
    file: PythonFile, known: frozenset[str] = frozenset(), *, typing_only: bool = True
) -> Iterator[Import]:
    """What a file imports, late imports included; `from a import b` is `a.b` where that is a known module.

    Without `typing_only`, what stands under `if TYPE_CHECKING:` does not count.
    """
    hidden = set() if typing_only else set(under_type_checking(file.tree))
    for node in ast.walk(file.tree):
        if node in hidden:
            continue
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(alias.name, node.lineno)
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                whole = f"{node.module}.{alias.name}"
                yield Import(whole if whole in known else node.module, node.lineno)


def under_type_checking(tree: ast.Module) -> Iterator[ast.AST]:
    """Every node below an `if TYPE_CHECKING:`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and ast.unparse(node.test) in ("TYPE_CHECKING", "typing.TYPE_CHECKING"):
            for statement in node.body:
                yield from ast.walk(statement)


def written(root: Path, files: Mapping[str, str]) -> Path:
    """A tree with these files, for a gate to complain about."""
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return root
