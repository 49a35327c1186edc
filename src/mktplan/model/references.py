"""The kinds of reference, each declared once: graph, checks and schema derive from them."""

from typing import Annotated, Final

from mktplan.model.markers import RefTo, Section, StageName

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
BenchmarkRef = Annotated[str, RefTo(("benchmarks",))]
MessageRef = Annotated[str, RefTo(("messages",))]
OfferRef = Annotated[str, RefTo(("offers",))]
PillarRef = Annotated[str, RefTo(("pillars",))]
CampaignName = Annotated[str, RefTo(("campaigns",))]
AnswerRef = Annotated[str, RefTo(("findings", "risks"))]
BeforeRef = Annotated[str, RefTo(("tactics", "milestones"))]
StageRef = Annotated[str, StageName()]

# Where a reference may name any kind it is written with it, `tactics.close-guide`, or bare where only
# one entity has the id; a section that is one entity (`budget`, `positioning`) is named as such.
ANY: Final[tuple[Section, ...]] = (
    "goals", "objectives", "strategies", "campaigns", "tactics", "milestones", "channels", "kpis",
    "personas", "segments", "offers", "messages", "competitors", "findings", "risks", "assumptions",
    "scenarios", "experiments", "reviews", "tools", "team", "lines", "pillars", "benchmarks", "journey",
    "decisions", "asks", "calendar", "budget", "positioning", "mix", "content", "economics", "plan",
)  # fmt: skip
AnyRef = Annotated[str, RefTo(ANY)]
