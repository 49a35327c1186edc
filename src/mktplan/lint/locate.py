"""From a spot named by entity and field to a place in a file."""

from typing import NamedTuple

from mktplan.diagnostics import EntityId, Place, Related
from mktplan.lint.finding import Finding, Spot
from mktplan.workspace import Workspace


class Located(NamedTuple):
    """A finding with the places it speaks of."""

    finding: Finding
    entity: EntityId | None
    base: tuple[str | int, ...]
    place: Place
    related: tuple[Related, ...]


def locate(finding: Finding, workspace: Workspace) -> Located:
    """Where a finding stands; faults know already, the rest is looked up in the tree."""
    spot = finding.spot or Spot(EntityId("plan"))
    place = finding.place or workspace.place(spot.entity, spot.path, spot.part)
    asides = tuple(
        Related(aside.message, workspace.place(aside.spot.entity, aside.spot.path, aside.spot.part))
        for aside in finding.asides
    )
    entity = finding.spot.entity if finding.spot is not None else None
    origin = workspace.bound.origins.get(entity) if entity is not None else None
    base = origin.path if origin is not None else tuple(part for part in entity or () if part)
    return Located(finding, entity, base, place, (*finding.related, *asides))
