"""One finding, ready for a reporter: what, how grave, where, and what to type."""

from dataclasses import dataclass

from mktplan.diagnostics.entity import EntityId
from mktplan.diagnostics.fix import Fix
from mktplan.diagnostics.place import Place, Related
from mktplan.diagnostics.severity import Severity
from mktplan.i18n import Message


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """A finding with its code, words, severity and concrete place.

    `count` is over 1 where several alike were folded into one. `path` holds the field names below
    `entity`, which itself stands at `base` from the root of its file. `fingerprint` survives moves and
    rewording: it knows code, entity, field and ordinal.
    """

    code: str
    name: str
    severity: Severity
    message: Message
    hint: Message | None
    place: Place
    entity: EntityId | None = None
    base: tuple[str | int, ...] = ()
    path: tuple[str | int, ...] = ()
    count: int = 1
    related: tuple[Related, ...] = ()
    fix: Fix | None = None
    fingerprint: str = ""
