"""One link between two entities, with the field that says it."""

from typing import NamedTuple

from mktplan.diagnostics import EntityId


class Edge(NamedTuple):
    """`source` names `target` in its field `field`.

    `upward` marks the spine (tactic → campaign → strategy → objective → goal); `implied` a link that
    nobody wrote, because there is only one thing it could lead to.
    """

    source: EntityId
    target: EntityId
    field: str
    upward: bool
    implied: bool = False
