"""From a file's text to its tree and its faults."""

from collections.abc import Iterator

from mktplan.diagnostics import Fault, Fix, Place, Related
from mktplan.files import Unreadable, checked
from mktplan.garbage import no_collection
from mktplan.i18n import N_, Message
from mktplan.source import SourceText, Span
from mktplan.syntax.characters import escaped, unusual
from mktplan.syntax.compose import Composed, compose
from mktplan.syntax.document import Document
from mktplan.syntax.events import DEFAULT, Loader, events
from mktplan.syntax.limits import MAX_DEPTH, MAX_NODES, MAX_SCALAR
from mktplan.syntax.repair import Mending, Repair, mend, mend_traps
from mktplan.syntax.tree import MapNode, Scalar, SeqNode

LIMITS = {"too-deep": MAX_DEPTH, "too-many-nodes": MAX_NODES, "scalar-too-long": MAX_SCALAR}


def parse(source: SourceText, loader: Loader = DEFAULT) -> Document:
    """The document in a text; whatever is wrong with it is a fault, never an exception."""
    legible = checked(source)
    if isinstance(legible, Unreadable):
        return unreadable(legible)
    with no_collection():
        return read(source, loader)


def unreadable(refused: Unreadable) -> Document:
    """The document of a file whose bytes are refused: nothing but the reason."""
    source, at = refused.source, refused.offset
    span = Span(at, min(at + 1, len(source.text)))
    fault = Fault("unreadable", Place(source, span), refused.reason, refused.params)
    return Document(source, None, (fault,), complete=False)


def read(source: SourceText, loader: Loader) -> Document:
    """The document in a text that holds no forbidden character."""

    def composed(text: str) -> Composed:
        return compose(events(text, loader), text)

    clean, faults = unusual(source)
    mended = mend(clean, composed)
    limit = next((note for note in mended.composed.notes if note.what in LIMITS), None)
    if limit is not None:
        at = mended.edited.back(limit.start)
        span = Span(at, min(at + 1, len(clean)))
        stop = Fault("unreadable", Place(source, span), limit.what, {"limit": LIMITS[limit.what]})
        return Document(source, None, (*faults, stop), complete=False)
    mended = mend_traps(mended)
    faults = (*faults, *(fault_of(repair, source) for repair in mended.repairs), *repeated(mended, source))
    root = mended.composed.root
    tree = mended.edited.tree(root) if root is not None and mended.composed.problem is None else None
    if not isinstance(tree, MapNode):
        return Document(source, None, in_order(faults) or (no_mapping(source, tree),), complete=False)
    faults = in_order((*faults, *escaped(source, tree)))
    whole = all(repair.whole for repair in mended.repairs) and not any(
        note.what == "twice-different" for note in mended.composed.notes
    )
    return Document(source, tree, faults, complete=whole)


def fault_of(repair: Repair, source: SourceText) -> Fault:
    """The fault that a repair mends, with the repair as its fix where it is one to offer."""
    fix = None
    if repair.offered and any(edit.text != source.slice(edit.span) for edit in repair.edits):
        quotes = "quoted" in repair.params and all(edit.text.startswith('"') for edit in repair.edits)
        message = Message(
            N_("put the text in double quotes") if quotes else N_("write it so that YAML can read it")
        )
        fix = Fix(message, source, repair.edits, repair.safe)
    return Fault(repair.kind, Place(source, repair.span), repair.variant, repair.params, fix=fix)


def repeated(mended: Mending, source: SourceText) -> Iterator[Fault]:
    """A fault for each key that stands in its mapping a second time."""
    back = mended.edited.back
    for note in mended.composed.notes:
        if note.what in {"twice", "twice-different"} and note.at is not None:
            first = Place(source, Span(back(note.at[0]), back(note.at[1])))
            related = (Related(Message(N_("the first one stands here")), first),)
            place = Place(source, Span(back(note.start), back(note.end)))
            line = source.position(first.span.start).line
            yield Fault("duplicate-key", place, "", {"key": note.text, "line": line}, related=related)


def no_mapping(source: SourceText, tree: Scalar | SeqNode | None) -> Fault:
    """The fault of a file that is no mapping at its top."""
    if tree is None or (isinstance(tree, Scalar) and not tree.text):
        return Fault("syntax", Place(source, Span(0, 0)), "empty-file")
    variant = "list-at-top" if isinstance(tree, SeqNode) else "text-at-top"
    line_end = source.text.find("\n", tree.start)
    end = min(tree.end, line_end if line_end >= 0 else tree.end)
    return Fault("syntax", Place(source, Span(tree.start, end)), variant)


def in_order(faults: tuple[Fault, ...]) -> tuple[Fault, ...]:
    """Faults by their place."""
    return tuple(sorted(faults, key=lambda fault: fault.place.span))
