"""A finding as a rule names it: by entity and field, never by line."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from mktplan.diagnostics import EntityId, Fix, Place, Related
from mktplan.i18n import Message

if TYPE_CHECKING:
    from mktplan.lint.rule import Rule

FieldPath = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Spot:
    """A symbolic place: an entity, or a field below it (`("expects", "mql")`).

    A path that does not exist in the file stands for its nearest existing ancestor. `part` picks the
    key (default: what is wrong is the thing) or the value (what is wrong is what it says).
    """

    entity: EntityId
    path: FieldPath = ()
    part: Literal["key", "value"] = "key"


@dataclass(frozen=True, slots=True)
class Aside:
    """A second spot worth looking at, with what to see there."""

    message: Message
    spot: Spot


@dataclass(frozen=True, slots=True)
class Finding:
    """What one rule found at one spot.

    `milder` lowers the rule's level by that many steps (a small figure is a smaller matter).
    Faults of lower floors come with a concrete `place` and concrete `related` places.
    """

    rule: "Rule"
    spot: Spot | None
    variant: str = ""
    params: Mapping[str, object] = field(default_factory=dict)
    n: int | None = None
    milder: int = 0
    asides: tuple[Aside, ...] = ()
    place: Place | None = None
    related: tuple[Related, ...] = ()
    fix: Fix | None = None
