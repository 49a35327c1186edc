"""From references to the graph of a plan."""

from collections.abc import Mapping

from mktplan.diagnostics import EntityId
from mktplan.model import BoundPlan
from mktplan.trace.edge import Edge
from mktplan.trace.graph import TraceGraph
from mktplan.trace.spine import IMPLIED, PREFERENCE, RANK
from mktplan.trace.standing import Standing, standings, unreadable_sections

Edges = dict[EntityId, list[Edge]]


def link(bound: BoundPlan) -> TraceGraph:
    """The graph of a plan's entities, from their references and the links that these imply."""
    standing = standings(bound)
    unreadable = unreadable_sections(bound)
    up: Edges = {}
    uses: Edges = {}
    missing: dict[EntityId, tuple[str, ...]] = {}
    voids: dict[EntityId, tuple[str, ...]] = {}
    seen: set[Edge] = set()
    for reference in bound.references:
        source, target = reference.source, reference.target
        upward = reference.upward and source.section in RANK
        # A named date that is just another one (`opening: launch`) names it in no field.
        field = reference.field if reference.path else ""
        if target is None:
            voids[source] = (*voids.get(source, ()), field)
            if upward:
                missing[source] = (*missing.get(source, ()), *reference.sections)
            continue
        edge = Edge(source, target, field, upward)
        if edge not in seen:
            seen.add(edge)
            (up if upward else uses).setdefault(source, []).append(edge)
    imply(up, missing, standing, unreadable)
    parents = {key: tuple(sorted(edges, key=preference)) for key, edges in up.items()}
    sideways = {key: tuple(edges) for key, edges in uses.items()}
    return TraceGraph(
        bound=bound,
        standing=standing,
        upward=parents,
        downward=turned(parents, standing),
        sideways=sideways,
        incoming=turned(sideways, {}),
        missing=missing,
        voids=voids,
        unreadable=unreadable,
    )


def imply(
    up: Edges,
    missing: dict[EntityId, tuple[str, ...]],
    standing: Mapping[EntityId, Standing],
    unreadable: frozenset[str],
) -> None:
    """Link what names nothing above it to the only thing it could serve; where that is unreadable, say so."""
    single: dict[str, list[EntityId]] = {"goals": [], "objectives": []}
    for key, state in standing.items():
        if key.section in single and state is not Standing.ASIDE:
            single[key.section].append(key)
    for key in standing:
        above = IMPLIED.get(key.section)
        if above is None or key in up or key in missing:
            continue
        if above in unreadable:
            missing[key] = (above,)
        elif len(single[above]) == 1:
            up[key] = [Edge(key, single[above][0], above, upward=True, implied=True)]


def preference(edge: Edge) -> int:
    """How near a link is to what the author meant; the plan's order decides among equals."""
    return PREFERENCE.get(edge.field, 0)


def turned(
    edges: Mapping[EntityId, tuple[Edge, ...]], standing: Mapping[EntityId, Standing]
) -> Mapping[EntityId, tuple[Edge, ...]]:
    """The edges by their target: sources level by level in the plan's order, else as they were met."""
    found: Edges = {}
    order = [*(key for key in standing if key in edges), *(key for key in edges if key not in standing)]
    for key in order:
        for edge in edges[key]:
            found.setdefault(edge.target, []).append(edge)
    return {key: tuple(those) for key, those in found.items()}
