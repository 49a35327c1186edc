"""Where a field stands in the file: from a path of names to the deepest node that exists."""

from mktplan.model.bound import FieldPath
from mktplan.syntax import Document, Entry, MapNode, Node, SeqNode


def entry_at(document: Document, path: FieldPath) -> Entry | None:
    """The entry that a path leads to, or the deepest one on the way; None where not even the first exists."""
    node: Node | None = document.root
    found: Entry | None = None
    for step in path:
        if isinstance(node, MapNode) and isinstance(step, str):
            entry = node.entries.get(step)
            if entry is None:
                return found
            found, node = entry, entry.value
        elif isinstance(node, SeqNode) and isinstance(step, int) and step < len(node.items):
            node = node.items[step]
        else:
            return found
    return found


def node_at(document: Document, path: FieldPath) -> Node | None:
    """The value that a path leads to; None where it leads nowhere."""
    node: Node | None = document.root
    for step in path:
        if isinstance(node, MapNode) and isinstance(step, str):
            entry = node.entries.get(step)
            node = entry.value if entry is not None else None
        elif isinstance(node, SeqNode) and isinstance(step, int) and step < len(node.items):
            node = node.items[step]
        else:
            return None
    return node
