"""A correction that the linter could make itself."""

from dataclasses import dataclass

from mktplan.i18n import Message
from mktplan.source import Edit, SourceText


@dataclass(frozen=True, slots=True)
class Fix:
    """Edits to one file that mend a finding; `safe` when the plan's meaning cannot change."""

    message: Message
    source: SourceText
    edits: tuple[Edit, ...]
    safe: bool = True
