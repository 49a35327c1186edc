"""The one way in: from a path or a text to a plan that is read, bound and linked."""

from pathlib import Path

from mktplan.files import Unreadable, decode, read_source
from mktplan.garbage import no_collection
from mktplan.model import bind
from mktplan.source import SourceText
from mktplan.syntax import Document, parse, unreadable
from mktplan.trace import link
from mktplan.workspace.links import broken_links
from mktplan.workspace.workspace import Workspace


def load(path: Path, shown: str | None = None) -> Workspace:
    """The plan in a file. Raises PathError when the file cannot be opened.

    A file that opens but cannot be decoded or passes a limit is a plan with a finding.
    """
    name = shown or path.as_posix()
    result = read_source(path, name)
    document = unreadable(result) if isinstance(result, Unreadable) else parse(result)
    return assembled((document,), name, path.parent)


def load_bytes(data: bytes, shown: str = "<stdin>") -> Workspace:
    """The plan in a file's bytes; there is no folder, so links to files are not checked."""
    result = decode(data, shown)
    document = unreadable(result) if isinstance(result, Unreadable) else parse(result)
    return assembled((document,), shown, None)


def load_text(text: str, shown: str = "<stdin>") -> Workspace:
    """The plan in a text."""
    return assembled((parse(SourceText(shown, text)),), shown, None)


def assembled(documents: tuple[Document, ...], shown: str, root: Path | None) -> Workspace:
    """The workspace of a plan's documents, the root's first."""
    with no_collection():
        bound = bind(documents)
        faults = bound.faults
        if root is not None:
            faults = (*faults, *broken_links(bound, root))
        return Workspace(shown, root, bound, link(bound), faults)
