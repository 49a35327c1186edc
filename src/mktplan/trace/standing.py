"""Which entities of the spine count, which were set aside, which could not be read."""

from collections.abc import Mapping
from enum import Enum

from mktplan.diagnostics import EntityId
from mktplan.model import BoundPlan, Entity
from mktplan.trace.spine import RANK, SPINE


class Standing(Enum):
    """How an entity stands in the plan."""

    LIVING = "living"
    ASIDE = "aside"
    BROKEN = "broken"


def standings(bound: BoundPlan) -> Mapping[EntityId, Standing]:
    """Each entity of the spine, level by level, in the plan's order; unreadable ones last."""
    found: dict[EntityId, Standing] = {}
    for section in SPINE:
        entities: Mapping[str, Entity] = getattr(bound.plan, section)
        for entity in entities.values():
            found[entity.key] = Standing.ASIDE if entity.set_aside else Standing.LIVING
    for key in sorted(bound.broken):
        if key.id and key.section in RANK:
            found.setdefault(key, Standing.BROKEN)
    return found


def unreadable_sections(bound: BoundPlan) -> frozenset[str]:
    """The levels that could not be read as a whole: written as a list, or under a misspelt name."""
    shapeless = {key.section for key in bound.broken if not key.id}
    misspelt = {
        str(fault.params.get("nearest"))
        for fault in bound.faults
        if fault.kind == "unknown-field" and fault.entity == EntityId("plan") and len(fault.path) == 1
    }
    return frozenset((shapeless | misspelt) & set(SPINE))
