"""What is wrong with the file or its shape, found below the rules and said without words."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from mktplan.diagnostics.entity import EntityId
from mktplan.diagnostics.fix import Fix
from mktplan.diagnostics.place import Place, Related


@dataclass(frozen=True, slots=True)
class Fault:
    """A fact about the file: the rule of the same name as `kind` gives it code, words and severity.

    `variant` picks among that rule's wordings; `params` fill them. `entity` and `path` (field names
    and list positions below it) name what is concerned, where something is.
    """

    kind: str
    place: Place
    variant: str = ""
    params: Mapping[str, object] = field(default_factory=dict)
    entity: EntityId | None = None
    path: tuple[str | int, ...] = ()
    related: tuple[Related, ...] = ()
    fix: Fix | None = None
