"""Who serves what: the graph of a plan's entities, what they inherit, and what reaches what."""

from mktplan.trace.edge import Edge
from mktplan.trace.effective import Effective
from mktplan.trace.graph import TraceGraph
from mktplan.trace.link import link
from mktplan.trace.reach import Reach
from mktplan.trace.spine import SPINE

__all__ = ["SPINE", "Edge", "Effective", "Reach", "TraceGraph", "link"]
