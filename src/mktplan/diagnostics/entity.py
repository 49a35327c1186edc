"""The name of an entity: the section it stands in and its id there."""

from typing import NamedTuple


class EntityId(NamedTuple):
    """`tactics.close-guide`; `plan` itself and other singletons have an empty id."""

    section: str
    id: str = ""

    def __str__(self) -> str:
        return f"{self.section}.{self.id}" if self.id else self.section
