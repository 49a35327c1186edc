"""The other files of a plan: what `include` names, found below the folder of its first file."""

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path
from types import MappingProxyType
from typing import Final, NamedTuple

from mktplan.diagnostics import EntityId, Fault, Fix, Place
from mktplan.errors import PathError
from mktplan.files import Unreadable, confine, decode, read_source
from mktplan.i18n import N_, Message
from mktplan.source import Edit, Span
from mktplan.syntax import Document, Scalar, SeqNode, parse, unreadable

# A plan of more files than this is a pattern that caught what it should not.
MOST: Final = 500
WILD: Final = re.compile(r"[*?\[\]]")


class Included(NamedTuple):
    """The documents that a plan includes, in order, and what was wrong with naming them."""

    documents: tuple[Document, ...]
    faults: tuple[Fault, ...]


class Problem(NamedTuple):
    """Why an item of `include` names no file: the wording's variant and what fills it."""

    variant: str
    params: dict[str, object]


# What stands in the place of a file, by its real path: an editor's text that is not saved yet.
Unsaved = Mapping[Path, bytes]
NOTHING: Final[Unsaved] = MappingProxyType({})


def document_of(path: Path, shown: str, unsaved: Unsaved = NOTHING) -> Document:
    """The document in a file. Raises PathError when the file cannot be opened."""
    data = unsaved.get(path.resolve()) if unsaved else None
    result = decode(data, shown) if data is not None else read_source(path, shown)
    return unreadable(result) if isinstance(result, Unreadable) else parse(result)


def include_items(document: Document) -> tuple[Scalar, ...]:
    """The texts below `include`, one or a list; what has another form is said when it is bound."""
    entry = document.root.entries.get("include") if document.root is not None else None
    if entry is None:
        return ()
    nodes = entry.value.items if isinstance(entry.value, SeqNode) else (entry.value,)
    return tuple(node for node in nodes if isinstance(node, Scalar) and node.text.strip())


def included(root: Document, folder: Path | None, shown: str, unsaved: Unsaved = NOTHING) -> Included:
    """The documents that `root` includes, each once, patterns in the order of their paths.

    `folder` is the root file's, None where the plan came without one; `shown` the root's path as
    people see it.
    """
    documents: dict[Path, Document] = {}
    faults: list[Fault] = []
    for number, item in enumerate(include_items(root)):
        for found in named(item.text, folder):
            problem = found if isinstance(found, Problem) else taken(found, folder, shown, documents, unsaved)
            if problem is not None:
                faults.append(fault(problem, item, number, root))
        if len(documents) > MOST:
            faults.append(fault(Problem("too-many", {"most": MOST}), item, number, root))
            break
    return Included(tuple(documents.values())[:MOST], tuple(faults))


def named(text: str, folder: Path | None) -> Iterator[Path | Problem]:
    """The files that an item of `include` names, or why it names none."""
    if folder is None:
        yield Problem("no-folder", {})
        return
    try:
        target = confine(folder, WILD.sub("x", text))
    except PathError:
        yield Problem("outside", {})
        return
    if not WILD.search(text):
        if target.is_dir():
            yield Problem("folder", {"pattern": f"{text.rstrip('/')}/*.yaml"})
        else:
            yield folder / text
        return
    there = islice((path for path in folder.glob(text) if path.is_file()), MOST + 1)
    matches = sorted(path for path in there if not path.name.startswith("."))
    yield from matches
    if not matches:
        yield Problem("nothing", {})


def taken(
    path: Path, folder: Path | None, shown: str, documents: dict[Path, Document], unsaved: Unsaved
) -> Problem | None:
    """Read one file into `documents`, or say why it cannot be part of the plan."""
    base = folder if folder is not None else Path()
    relative = path.relative_to(base).as_posix()
    try:
        real = confine(base, relative)
    except PathError:
        return Problem("outside", {})
    first = Path(shown)
    if real == (base / first.name).resolve():
        return Problem("itself", {})
    if real in documents:
        return None
    if not real.exists():
        return Problem("absent", {})
    try:
        documents[real] = document_of(path, (first.parent / relative).as_posix(), unsaved)
    except PathError as problem:
        return Problem("unopened", {"reason": str(problem.params.get("reason", "")) or relative})
    return None


def fault(problem: Problem, item: Scalar, number: int, root: Document) -> Fault:
    """The fault at an item of `include`."""
    place = Place(root.source, Span(item.start, item.end))
    params = {"text": item.text, **problem.params}
    fix = None
    if problem.variant == "folder":
        edit = Edit(place.span, f'"{params["pattern"]}"')
        message = Message(N_("write “{text}”"), {"text": params["pattern"]})
        fix = Fix(message, root.source, (edit,), safe=True)
    path = ("include", number)
    return Fault("include-problem", place, problem.variant, params, EntityId("plan"), path, (), fix)
