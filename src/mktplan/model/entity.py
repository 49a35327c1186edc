"""What every entity of a plan has: a name that stays, and the fields that all share."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict

from mktplan.diagnostics import EntityId
from mktplan.model.markers import Link, OneOf, Ready
from mktplan.model.vocabulary import STATUSES, WORK_STATUSES
from mktplan.values import When

Texts = tuple[str, ...]


class Part(BaseModel):
    """A mapping inside an entity (`objections`, `media`): frozen, without a name of its own."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", arbitrary_types_allowed=True, defer_build=True, populate_by_name=True
    )


class Entity(Part):
    """Something of the plan that has an id, `(section, id)`, given by `bind` and not part of equality.

    Nothing hashes or compares entities: tables are keyed by `key`.
    """

    __slots__ = ("_key",)

    notes: Annotated[str | None, Ready()] = None
    tags: Texts = ()
    links: tuple[Annotated[str, Link()], ...] = ()
    status: Annotated[str | None, OneOf(STATUSES)] = None
    why: str | None = None
    until: When | None = None
    open: Texts = ()

    @property
    def key(self) -> EntityId:
        """Section and id. Raises AttributeError on an entity that no plan holds."""
        key: EntityId = object.__getattribute__(self, "_key")
        return key

    def named(self, key: EntityId) -> None:
        """Give the entity its name; only `bind` does."""
        object.__setattr__(self, "_key", key)

    @property
    def label(self) -> str:
        """What people call it: its title, name or text, else its id."""
        for field in ("title", "name", "statement", "text", "hypothesis"):
            value = getattr(self, field, None)
            if value:
                return str(value)
        return self.key.id

    @property
    def set_aside(self) -> bool:
        """Whether it is an idea or was ruled out or dropped: shown, but not counted or judged."""
        return self.status in ("idea", "excluded", "dropped")


class Work(Entity):
    """Objectives, strategies, campaigns, tactics: what moves from idea to done."""

    status: Annotated[str | None, OneOf(WORK_STATUSES)] = None
