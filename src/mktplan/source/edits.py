"""Changes to a text by position, which leave every other character as it was."""

from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

from mktplan.source.text import Span


class Edit(NamedTuple):
    """Put `text` in the place of `span`; an empty span inserts, an empty text deletes."""

    span: Span
    text: str


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """The text with all edits made; equal edits count once.

    Raises ValueError where two different edits touch the same characters: their order
    would decide the result, and neither knew of the other.
    """
    ordered = sorted(set(edits))
    for before, after in pairwise(ordered):
        if before.span.end > after.span.start or before.span == after.span:
            raise ValueError(f"edits overlap at {before.span} and {after.span}")
    parts: list[str] = []
    at = 0
    for edit in ordered:
        parts += (text[at : edit.span.start], edit.text)
        at = edit.span.end
    return "".join((*parts, text[at:]))
