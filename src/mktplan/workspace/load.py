"""From a file to a plan that is read, bound and linked."""

from pathlib import Path

from mktplan.files import Unreadable, decode
from mktplan.garbage import no_collection
from mktplan.model import bind
from mktplan.source import SourceText
from mktplan.syntax import Document, parse, unreadable
from mktplan.trace import link
from mktplan.workspace.includes import NOTHING, Unsaved, document_of, included
from mktplan.workspace.links import broken_links
from mktplan.workspace.roots import root_of
from mktplan.workspace.workspace import Workspace


def load(path: Path, shown: str | None = None, unsaved: Unsaved = NOTHING) -> Workspace:
    """The plan in a file and in those that it includes. Raises PathError when the file cannot be opened.

    `unsaved` holds, by real path, what stands in the place of a file.

    A file that opens but cannot be decoded or passes a limit is a plan with a finding.
    """
    name = shown or path.as_posix()
    return assembled(document_of(path, name, unsaved), name, path.parent, unsaved)


def load_bytes(data: bytes, shown: str = "<stdin>", folder: Path | None = None) -> Workspace:
    """The plan in a file's bytes, or that they are part of; without a folder, no other file is looked at."""
    whole = root_of(Path(shown)) if folder is not None else Path(shown)
    if whole != Path(shown):
        return load(whole, unsaved={Path(shown).resolve(): data})
    result = decode(data, shown)
    return assembled(unreadable(result) if isinstance(result, Unreadable) else parse(result), shown, folder)


def load_text(text: str, shown: str = "<stdin>") -> Workspace:
    """The plan in a text."""
    return assembled(parse(SourceText(shown, text)), shown, None)


def assembled(document: Document, shown: str, root: Path | None, unsaved: Unsaved = NOTHING) -> Workspace:
    """The workspace of a plan whose first document is given."""
    with no_collection():
        others = included(document, root, shown, unsaved)
        bound = bind((document, *others.documents), whole=not others.faults)
        faults = (*bound.faults, *others.faults)
        if root is not None:
            faults = (*faults, *broken_links(bound, root))
        return Workspace(shown, root, bound, link(bound), faults)
