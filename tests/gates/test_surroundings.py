"""Only the command line looks around, speaks or ends the process; nothing cuts lines as Python does."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.gates.tree import SRC, PythonFile, python_files, written

# Anywhere but in the command line: the same plan and the same day give the same bytes.
OUTSIDE = frozenset({
    "print", "input", "exit", "quit", "breakpoint", "SystemExit",
    "sys.exit", "sys.argv", "sys.stdin", "sys.stdout", "sys.stderr", "os._exit",
    "os.environ", "os.environb", "os.getenv", "os.getcwd", "Path.cwd", "Path.home",
    "date.today", "datetime.today", "datetime.now", "datetime.utcnow", "time.time", "time.localtime",
})  # fmt: skip

# Anywhere at all, with the fact that forbids it.
NOWHERE = {
    "splitlines": "it also cuts at eight characters that no editor takes for a line end; use SourceText",
    "locale.setlocale": "it changes the whole process",
    "locale.getlocale": "output files never depend on the machine's locale",
}

DOORS = ("cli", "__main__")


def complaints(root: Path) -> list[str]:
    found = []
    for file in python_files(root):
        for name, line in sorted(mentions(file), key=lambda mention: mention[1]):
            if name in NOWHERE:
                found.append(f"{file.path}:{line}: {name}: {NOWHERE[name]}")
            elif name in OUTSIDE and file.room not in DOORS and not file.path.endswith("/__main__.py"):
                found.append(f"{file.path}:{line}: {name} belongs to the command line")
    return found


def mentions(file: PythonFile) -> Iterator[tuple[str, int]]:
    """Names that are read or imported: bare, as the last two parts of a dotted name, and as a method."""
    for node in ast.walk(file.tree):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
            yield node.id, node.lineno
        elif isinstance(node, ast.Attribute):
            yield (
                node.attr if node.attr == "splitlines" else f"{last_name(node.value)}.{node.attr}",
                node.lineno,
            )
        elif isinstance(node, ast.ImportFrom):
            for alias in node.names:
                yield f"{node.module}.{alias.name}", node.lineno


def last_name(node: ast.expr) -> str:
    """`datetime.date` is `date`; nothing for what is no name."""
    if isinstance(node, ast.Name):
        return node.id
    return node.attr if isinstance(node, ast.Attribute) else ""


def test_only_the_command_line_looks_around() -> None:
    assert complaints(SRC) == []


def test_each_look_around_is_seen(tmp_path: Path) -> None:
    offences = """\
        print("x")
        raise SystemExit
        sys.exit(1)
        x = os.environ["HOME"]
        from os import environ
        datetime.date.today()
        datetime.now(UTC)
        text.splitlines()
    """
    text = "\n".join(line.strip() for line in offences.split("\n"))
    tree = written(tmp_path, {"mktplan/lint/loud.py": text, "mktplan/cli/run.py": text})
    lines = [complaint.split(":")[:2] for complaint in complaints(tree)]
    assert lines == [
        ["mktplan/cli/run.py", "8"],
        *(["mktplan/lint/loud.py", str(line)] for line in range(1, 9)),
    ]
