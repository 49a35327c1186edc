"""YAML as a tree with places: faults, comments and mended text included."""

from mktplan.syntax.document import Document
from mktplan.syntax.events import Loader
from mktplan.syntax.faults import FAULTS
from mktplan.syntax.parse import parse, unreadable
from mktplan.syntax.tree import Entry, MapNode, Node, Scalar, SeqNode, Style

__all__ = [
    "FAULTS", "Document", "Entry", "Loader", "MapNode", "Node", "Scalar", "SeqNode", "Style", "parse",
    "unreadable",
]  # fmt: skip
