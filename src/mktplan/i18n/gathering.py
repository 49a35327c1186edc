"""Find the messages in the code: what is marked in Python, what templates say."""

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Final

# Calls whose first literal is a message, and those whose first two are its singular and plural. A text's own
# `count(",")` has one argument only.
MARKERS: Final = frozenset({"N_", "text"})
# The caller's faults: message and hint are templates.
FAULTS: Final = frozenset({"UsageError", "PathError", "ConfigError", "MissingExtraError"})
# What a command says of itself.
HELPS: Final = frozenset({"HELP", "EPILOG"})
# The options and arguments of a command: their `help`.
OPTIONS: Final = frozenset({"Option", "Argument"})
PAIRS: Final = frozenset({"NP_", "plural", "count"})
# Classes whose third argument is the plural of their first.
PLURAL_THIRD: Final = frozenset({"Message", "Words"})
IN_TEMPLATES: Final[Mapping[str, tuple[int, ...] | None]] = {"_": None, "_n": (1, 2)}
TEMPLATES: Final = frozenset({".html", ".md", ".svg", ".j2"})


@dataclass(frozen=True, slots=True)
class Spoken:
    """A message that the code says: its plural where a count decides, and the files that say it."""

    plural: str = ""
    places: frozenset[str] = frozenset()


def gathered(root: Path) -> dict[str, Spoken]:
    """Every English message of a working copy: Python below `src`, Jinja below `templates/documents`.

    Raises ValueError where a marker's text is no literal, or a message has two plurals.
    """
    found: dict[str, Spoken] = {}
    for path in sorted((root / "src").rglob("*.py")):
        place = path.relative_to(root).as_posix()
        collect(found, place, in_python(path.read_text("utf-8"), place))
    for path in sorted((root / "templates" / "documents").rglob("*")):
        if path.suffix in TEMPLATES:
            collect(found, path.relative_to(root).as_posix(), in_template(path.read_bytes()))
    return found


def collect(found: dict[str, Spoken], place: str, messages: Iterator[tuple[str, str]]) -> None:
    """Add the messages of a file. Raises ValueError."""
    for msgid, plural in messages:
        known = found.get(msgid, Spoken())
        if plural and known.plural not in ("", plural):
            raise ValueError(f"{place}: “{msgid}” has two plurals: “{known.plural}”, “{plural}”")
        found[msgid] = Spoken(known.plural or plural, known.places | {place})


def in_python(text: str, place: str = "") -> Iterator[tuple[str, str]]:
    """The messages of a Python file with their plurals, if any. Raises ValueError."""
    paired: set[ast.expr] = set()
    # Outer calls come first: what is part of a pair is known when it is met.
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.AnnAssign) and ast.unparse(node.target) in HELPS and node.value is not None:
            # A command's help: its first paragraph, the example below it stays as it is.
            yield " ".join(literal(node.value).partition("\n\n")[0].split()), ""
        if not isinstance(node, ast.Call):
            continue
        if called(node) in OPTIONS:
            yield from ((literal(each.value), "") for each in node.keywords if each.arg == "help")
        pair = pair_of(node)
        if called(node) in FAULTS:
            yield from ((literal(arg), "") for arg in node.args[:2] if literal(arg))
        elif pair is not None:
            paired.update(pair)
            yield literal(pair[0]), literal(pair[1])
        elif called(node) in MARKERS and node.args and node not in paired:
            if literal(node.args[0]):
                yield literal(node.args[0]), ""
            elif called(node) == "N_":
                raise ValueError(f"{place}:{node.lineno}: `N_` takes one literal, not empty")


def pair_of(node: ast.Call) -> tuple[ast.expr, ast.expr] | None:
    """The literal singular and plural that a call names; None where it names none."""
    named = {keyword.arg: keyword.value for keyword in node.keywords}
    first = named.get("message", node.args[0] if node.args else None)
    second = named.get("plural")
    if called(node) in PAIRS and len(node.args) > 1:
        second = node.args[1]
    elif called(node) in PLURAL_THIRD and len(node.args) > 2:
        second = node.args[2]
    return (first, second) if first and second and literal(first) and literal(second) else None


def literal(node: ast.expr) -> str:
    """A literal text, marked or not; empty for anything else."""
    if isinstance(node, ast.Call) and called(node) == "N_" and node.args:
        node = node.args[0]
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def called(node: ast.Call) -> str:
    """The name of what is called, without what it belongs to."""
    if isinstance(node.func, ast.Name):
        # A plain `text(…)` or `count(…)` is a function of the file's own.
        return node.func.id if node.func.id not in ("text", "plural", "count") else ""
    return node.func.attr if isinstance(node.func, ast.Attribute) else ""


def in_template(data: bytes) -> Iterator[tuple[str, str]]:
    """The messages of a Jinja template: `_('…')`, and both forms of `_n('…', '…', n)`."""
    from babel.messages.extract import extract

    options = {"silent": "false"}
    for _, message, _, _ in extract("jinja2.ext:babel_extract", BytesIO(data), IN_TEMPLATES, (), options):
        singular, plural = (message, "") if isinstance(message, str) else (message[0], message[-1])
        yield singular, plural or ""
