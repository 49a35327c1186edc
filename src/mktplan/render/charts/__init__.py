"""Charts as SVG, laid out by our own arithmetic."""

from mktplan.render.charts.bars import Bar, Bars
from mktplan.render.charts.bridge import Bridge, Step
from mktplan.render.charts.drawing import Chart, Drawn, Shape, Table
from mktplan.render.charts.flow import Flow, Node, Strand
from mktplan.render.charts.months import Month, Months, Series
from mktplan.render.charts.registry import draw
from mktplan.render.charts.timeline import Lane, Span, Tick, Timeline
from mktplan.render.charts.track import Mark, Track

__all__ = [
    "Bar",
    "Bars",
    "Bridge",
    "Chart",
    "Drawn",
    "Flow",
    "Lane",
    "Mark",
    "Month",
    "Months",
    "Node",
    "Series",
    "Shape",
    "Span",
    "Step",
    "Strand",
    "Table",
    "Tick",
    "Timeline",
    "Track",
    "draw",
]
