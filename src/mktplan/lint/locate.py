"""From a spot named by entity and field to a place in a file."""

from typing import NamedTuple

from mktplan.diagnostics import EntityId, Place, Related
from mktplan.lint.finding import Finding
from mktplan.workspace import Workspace


class Located(NamedTuple):
    """A finding with the places it speaks of."""

    finding: Finding
    entity: EntityId
    place: Place
    related: tuple[Related, ...]


def locate(finding: Finding, workspace: Workspace) -> Located:
    """Where a finding stands; faults know already, the rest is looked up in the tree."""
    spot = finding.spot
    entity = spot.entity if spot is not None else EntityId("plan")
    place = finding.place
    if place is None:
        place = workspace.place(entity, spot.path, spot.part) if spot else workspace.place(entity)
    asides = tuple(
        Related(aside.message, workspace.place(aside.spot.entity, aside.spot.path, aside.spot.part))
        for aside in finding.asides
    )
    return Located(finding, entity, place, (*finding.related, *asides))
