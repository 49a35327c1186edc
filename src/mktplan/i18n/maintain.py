"""Keep the catalogues: gather what the code says, merge translations, compile; the same bytes every time."""

import ast
from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import Path
from typing import Final

from mktplan.i18n.catalogue import DOMAIN

LOCALE: Final = Path(__file__).parent / "locale"
SPACES: Final = (
    (" :", "\u00a0:"), (" ;", "\u202f;"), (" !", "\u202f!"), (" ?", "\u202f?"), (" %", "\u00a0%"),
    (" €", "\u00a0€"), ("« ", "«\u00a0"), (" »", "\u00a0»"),
)  # fmt: skip
# Functions whose literal arguments are messages.
MARKERS: Final = frozenset({"N_", "text", "plural", "count"})


def gathered(source: Path, templates: Path) -> dict[str, set[str]]:
    """Every English message, with the files that say it: Python below `source`, Jinja below `templates`."""
    found: dict[str, set[str]] = {}
    for path in sorted(source.rglob("*.py")):
        for msgid in in_python(path.read_text("utf-8")):
            found.setdefault(msgid, set()).add(path.relative_to(source.parent).as_posix())
    for path in sorted(templates.rglob("*")):
        if path.is_file() and path.suffix in (".html", ".md", ".svg", ".j2"):
            for msgid in in_template(path.read_bytes()):
                found.setdefault(msgid, set()).add(f"templates/{path.relative_to(templates).as_posix()}")
    return found


def in_python(text: str) -> Iterator[str]:
    """The messages of a Python file: literal arguments of the markers."""
    for node in ast.walk(ast.parse(text)):
        if not isinstance(node, ast.Call) or called(node) not in MARKERS:
            continue
        texts = [
            arg.value for arg in node.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)
        ]
        # `text.count(",")` counts characters; ours counts things and has a plural.
        if called(node) != "count" or len(texts) == 2:
            yield from (text for text in texts if text)


def called(node: ast.Call) -> str:
    """The name of what is called, without what it belongs to."""
    if isinstance(node.func, ast.Name):
        return node.func.id if node.func.id == "N_" else ""
    return node.func.attr if isinstance(node.func, ast.Attribute) else ""


def in_template(data: bytes) -> Iterator[str]:
    """The messages of a Jinja template: `_('…')` and both forms of `_n('…', '…', n)`."""
    from babel.messages.extract import extract

    keywords: Mapping[str, tuple[int, ...] | None] = {"_": None, "_n": (1, 2)}
    for _, message, _, _ in extract("jinja2.ext:babel_extract", BytesIO(data), keywords):
        yield from (message,) if isinstance(message, str) else [part for part in message if part]


def read_po(path: Path) -> dict[str, str]:
    """The translations in a PO file; a plural entry counts as two messages."""
    from babel.messages.pofile import read_po as read

    with path.open("rb") as file:
        entries = list(read(file))
    found: dict[str, str] = {}
    for entry in entries:
        if not entry.id or entry.fuzzy:
            continue
        if isinstance(entry.id, tuple | list):
            found |= {
                msgid: text for msgid, text in zip(entry.id, tuple(entry.string or ()), strict=False) if text
            }
        elif entry.string:
            found[entry.id] = str(entry.string)
    return found


def po_text(language: str, messages: Mapping[str, set[str]], translations: Mapping[str, str]) -> str:
    """A PO file: one entry a message, sorted, with the files that say it and no line numbers or dates."""
    head = ("Language: " + language, "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: 8bit")  # fmt: skip
    blocks = ['msgid ""\nmsgstr ""\n' + "".join(f'"{line}\\n"\n' for line in head)]
    for msgid in sorted(messages):
        places = "".join(f"#: {place}\n" for place in sorted(messages[msgid]))
        blocks.append(f"{places}msgid {quoted(msgid)}\nmsgstr {quoted(translations.get(msgid, ''))}\n")
    return "\n".join(blocks)


def quoted(text: str) -> str:
    """A text as PO writes it."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'


def mo_bytes(po: Path) -> bytes:
    """The compiled catalogue of a PO file."""
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po as read

    with po.open("rb") as file:
        catalog = read(file)
    out = BytesIO()
    write_mo(out, catalog)
    return out.getvalue()


def french_spaces(text: str) -> str:
    """French with the no-break spaces that its punctuation asks for; code between backticks is left alone."""
    parts = text.split("`")
    for number in range(0, len(parts), 2):
        for plain, kept in SPACES:
            parts[number] = parts[number].replace(plain, kept)
    return "`".join(parts)


def po_path(language: str, root: Path = LOCALE) -> Path:
    """Where a language's catalogue lies."""
    return root / language / "LC_MESSAGES" / f"{DOMAIN}.po"


def update(
    language: str, source: Path, templates: Path, more: Mapping[str, str], root: Path = LOCALE
) -> list[str]:
    """Write a language's catalogue anew from the code, with what was translated before and `more`.

    Returns the messages that still need a translation.
    """
    path = po_path(language, root)
    known = (read_po(path) if path.is_file() else {}) | dict(more)
    if language == "fr":
        known = {msgid: french_spaces(text) for msgid, text in known.items()}
    messages = gathered(source, templates)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(po_text(language, messages, known), "utf-8")
    path.with_suffix(".mo").write_bytes(mo_bytes(path))
    return [msgid for msgid in sorted(messages) if not known.get(msgid)]
