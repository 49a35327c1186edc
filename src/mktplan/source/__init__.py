"""Text, spans and edits: where things stand in a file."""

from mktplan.source.edits import Edit, apply_edits
from mktplan.source.text import Position, SourceText, Span

__all__ = ["Edit", "Position", "SourceText", "Span", "apply_edits"]
