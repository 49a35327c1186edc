"""Why the bytes of a file are no text that can be read."""

from collections.abc import Mapping
from dataclasses import dataclass

from mktplan.source import SourceText


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file that opened, and whose content is refused.

    `reason`: `too-large`, `utf-16`, `utf-32`, `not-utf-8`, `latin-1`, `surrogate`, `nul`,
    `control-character`. `source` holds the text up to the end of the line that is refused (empty where
    nothing of it makes sense), and `offset` is the character in it where the trouble begins.
    """

    reason: str
    params: Mapping[str, object]
    source: SourceText
    offset: int
