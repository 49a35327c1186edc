"""Every kind and variant of fault that the floors below the rules can emit, read from their source."""

import ast
from collections.abc import Iterator
from itertools import product

from tests.gates.tree import SRC, PythonFile, python_files

BELOW = ("values", "source", "files", "syntax", "model", "trace", "workspace", "assess")
# Where the kind and the variant stand among the arguments of what notes a fault.
ARGUMENTS = {"Fault": (0, 2), "fault": (0, 3), "note": (1, 3), "Repair": (0, 1)}
DATED = frozenset({"no-such-day", "ends-before-start"})


def emitted() -> set[tuple[str, str]]:
    """All pairs of kind and variant; a variant that is computed counts with each of its values."""
    files = [file for file in python_files(SRC) if file.room in BELOW]
    return (
        set(expected(files))
        | set(refused(files))
        | set(unnamed(files))
        | {pair for file in files for pair in noted(file)}
    )


def noted(file: PythonFile) -> Iterator[tuple[str, str]]:
    """What one file notes in words of its own."""
    for function in ast.walk(file.tree):
        if not isinstance(function, ast.FunctionDef):
            continue
        for call in ast.walk(function):
            if isinstance(call, ast.Call) and called(call) in ARGUMENTS:
                first, second = ARGUMENTS[called(call)]
                kinds = texts(argument(call, first, "kind"), function)
                variant = argument(call, second, "variant")
                if not isinstance(variant, ast.Attribute):  # one that was made elsewhere: see `unnamed`
                    yield from product(kinds, texts(variant, function) or {""})


def literals() -> set[str]:
    """Every text in the source of the floors below."""
    trees = [file.tree for file in python_files(SRC) if file.room in BELOW]
    nodes = (node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Constant))
    return {node.value for node in nodes if isinstance(node.value, str)}


def called(call: ast.Call) -> str:
    """The last name of what is called."""
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def argument(call: ast.Call, position: int, name: str) -> ast.expr | None:
    """An argument by position or by name."""
    for keyword in call.keywords:
        if keyword.arg == name:
            return keyword.value
    return call.args[position] if position < len(call.args) else None


def texts(value: ast.expr | None, function: ast.FunctionDef) -> set[str]:
    """The texts that an expression can be: literals, either side of a condition, what a name was given."""
    if isinstance(value, ast.Constant) and isinstance(value.value, str):
        return {value.value}
    if isinstance(value, ast.IfExp):
        return texts(value.body, function) | texts(value.orelse, function)
    if isinstance(value, ast.Name):
        found: set[str] = set()
        for node in ast.walk(function):
            if isinstance(node, ast.Assign):
                for target in node.targets:
                    found |= assigned(target, node.value, value.id, function)
        return found
    return set()


def assigned(target: ast.expr, value: ast.expr, name: str, function: ast.FunctionDef) -> set[str]:
    """The texts that an assignment gives a name; `a, b = …` gives each its own."""
    if isinstance(target, ast.Name) and target.id == name:
        return texts(value, function)
    if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
        return {
            text
            for one, given in zip(target.elts, value.elts, strict=True)
            for text in assigned(one, given, name, function)
        }
    return set()


def expected(files: list[PythonFile]) -> Iterator[tuple[str, str]]:
    """`list-for-figure` and its like: every form of node with every form that a shape wants."""
    wanted = {"entities"} | {form for file in files for node in ast.walk(file.tree) for form in forms(node)}
    for form, shape in product(("text", "list", "mapping"), wanted):
        if form != shape:
            yield "invalid-value", f"{form}-for-{shape}"


def forms(node: ast.AST) -> Iterator[str]:
    """The form that a shape wants: its `form`, what it calls `expected` with, or the name of a grammar."""
    value: ast.expr | None = None
    if isinstance(node, ast.AnnAssign):
        value = node.value if ast.unparse(node.target) == "form" else None
    elif isinstance(node, ast.keyword):
        value = node.value if node.arg == "form" else None
    elif isinstance(node, ast.Call) and called(node) == "expected":
        value = node.args[0]
    elif (
        isinstance(node, ast.Tuple) and len(node.elts) == 2 and ast.unparse(node.elts[1]).startswith("parse_")
    ):
        value = node.elts[0]
    if isinstance(value, ast.Constant) and isinstance(value.value, str):
        yield value.value


def refused(files: list[PythonFile]) -> Iterator[tuple[str, str]]:
    """The reasons for which a grammar refuses a value."""
    for file in files:
        for node in ast.walk(file.tree):
            if isinstance(node, ast.Call) and called(node) == "Malformed":
                for reason in reasons(node):
                    yield ("invalid-date" if reason in DATED else "invalid-value"), reason


def unnamed(files: list[PythonFile]) -> Iterator[tuple[str, str]]:
    """The reasons for which an item of `include` names no file."""
    for file in files:
        for node in ast.walk(file.tree):
            if isinstance(node, ast.Call) and called(node) == "Problem":
                for reason in reasons(node):
                    yield "include-problem", reason


def reasons(refusal: ast.Call) -> Iterator[str]:
    """The reason of a refusal, where it is written out."""
    if refusal.args and isinstance(refusal.args[0], ast.Constant):
        yield str(refusal.args[0].value)
