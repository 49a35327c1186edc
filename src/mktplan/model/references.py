"""The kinds of reference, each declared once: graph, checks and schema derive from them."""

from typing import Annotated

from mktplan.model.markers import RefTo, StageName

GoalRef = Annotated[str, RefTo(("goals",), upward=True)]
ObjectiveRef = Annotated[str, RefTo(("objectives",), upward=True)]
StrategyRef = Annotated[str, RefTo(("strategies",), upward=True)]
CampaignRef = Annotated[str, RefTo(("campaigns",), upward=True)]
ObjectiveName = Annotated[str, RefTo(("objectives",))]
StrategyName = Annotated[str, RefTo(("strategies",))]
TacticRef = Annotated[str, RefTo(("tactics",))]
KpiRef = Annotated[str, RefTo(("kpis",))]
ChannelRef = Annotated[str, RefTo(("channels",))]
SegmentRef = Annotated[str, RefTo(("segments",))]
AudienceRef = Annotated[str, RefTo(("personas", "segments"))]
TeamRef = Annotated[str, RefTo(("team",))]
ToolRef = Annotated[str, RefTo(("tools",))]
LineRef = Annotated[str, RefTo(("lines",))]
CostRef = Annotated[str, RefTo(("tactics", "campaigns", "channels", "strategies"))]
StageRef = Annotated[str, StageName()]
