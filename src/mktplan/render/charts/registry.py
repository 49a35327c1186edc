"""Which function draws which chart."""

from typing import Any, Protocol

from mktplan.render.charts.bars import Bars, draw_bars
from mktplan.render.charts.bridge import Bridge, draw_bridge
from mktplan.render.charts.drawing import Chart, Drawn
from mktplan.render.charts.flow import Flow, draw_flow
from mktplan.render.charts.months import Months, draw_months
from mktplan.render.charts.timeline import Timeline, draw_timeline
from mktplan.render.charts.track import Track, draw_track


class Drawer(Protocol):
    """A function that draws one kind of chart."""

    def __call__(self, chart: Any, /) -> Drawn:  # noqa: ANN401  (each takes its own kind)
        """The chart as SVG."""


def draw(chart: Chart) -> Drawn:
    """The chart as SVG. Raises KeyError for a chart of an unknown kind."""
    drawers: dict[type[Chart], Drawer] = {
        Bars: draw_bars,
        Bridge: draw_bridge,
        Flow: draw_flow,
        Months: draw_months,
        Timeline: draw_timeline,
        Track: draw_track,
    }
    return drawers[type(chart)](chart)
