"""From a file's text to its tree."""

from mktplan.diagnostics import Fault, Place
from mktplan.files import Unreadable
from mktplan.source import SourceText, Span
from mktplan.syntax.compose import compose
from mktplan.syntax.document import Document
from mktplan.syntax.events import DEFAULT, Loader, events, without_garbage_collection
from mktplan.syntax.tree import MapNode


def parse(source: SourceText, loader: Loader = DEFAULT) -> Document:
    """The document in a text; whatever is wrong with it is a fault, never an exception."""
    with without_garbage_collection():
        composed = compose(events(source.text, loader), source.text)
    faults = []
    if composed.problem is not None:
        at = composed.problem.at
        faults.append(Fault("syntax", Place(source, Span(at, min(at + 1, len(source.text)))), "", {}))
    root = composed.root if isinstance(composed.root, MapNode) else None
    return Document(source, root, tuple(faults), composed.problem is None)


def unreadable(refused: Unreadable) -> Document:
    """The document of a file whose bytes are refused: nothing but the reason."""
    source, at = refused.source, refused.offset
    span = Span(at, min(at + 1, len(source.text)))
    return Document(
        source,
        None,
        (Fault("unreadable", Place(source, span), refused.reason, refused.params),),
        complete=False,
    )
