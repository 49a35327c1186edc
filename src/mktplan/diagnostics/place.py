"""A span in a file, and a second place that explains the first."""

from dataclasses import dataclass

from mktplan.i18n import Message
from mktplan.source import SourceText, Span


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands: a file's text and a span in it."""

    source: SourceText
    span: Span


@dataclass(frozen=True, slots=True)
class Related:
    """Another place worth looking at ("the deadline is set here")."""

    message: Message
    place: Place
