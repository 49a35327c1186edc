"""What is measured: indicators, where they come from, what a deviation triggers."""

from collections.abc import Mapping
from typing import Annotated, ClassVar

from pydantic import Field

from mktplan.model.entity import Entity, Part
from mktplan.model.markers import Between, OneOf
from mktplan.model.references import BenchmarkRef, KpiRef, StageRef, TeamRef, ToolRef
from mktplan.model.vocabulary import DIRECTIONS, LEVELS, NATURES, UNITS_OF_TIME
from mktplan.values import Duration, Figure, Rhythm, Share, When


class Ratio(Part):
    """A share: one indicator over another, never summed nor plainly averaged."""

    of: KpiRef
    over: KpiRef


class Inflow(Part):
    """The part of another indicator that becomes this one, after a while."""

    SHORT: ClassVar = "rate"

    rate: Share
    lag: Duration | None = None


class Reaction(Part):
    """What is done when the figure leaves its path."""

    if_: str = Field(alias="if")
    for_: Duration | None = Field(default=None, alias="for")
    then: str


class Kpi(Entity):
    """A key performance indicator.

    `nature`: a flow adds up over time; a rate is a flow per `per`, judged in a window; a stock takes
    its last value; a share is a ratio.
    """

    SHORT: ClassVar = "name"

    name: str
    definition: str | None = None
    formula: str | None = None
    unit: str | None = None
    direction: Annotated[str, OneOf(DIRECTIONS)] = "up"
    nature: Annotated[str | None, OneOf(NATURES)] = None
    per: Annotated[str | None, OneOf(UNITS_OF_TIME)] = None
    ratio: Ratio | None = None
    level: Annotated[str | None, OneOf(LEVELS)] = None
    stage: StageRef | None = None
    baseline: Figure | None = None
    targets: Mapping[When, Figure] = Field(default_factory=dict)
    from_: Mapping[KpiRef, Inflow] = Field(default_factory=dict, alias="from")
    also_from: str | None = None
    accumulates: KpiRef | None = None
    sample: Annotated[int | None, Between(1, 100_000_000)] = None
    limit: Figure | None = None
    tool: ToolRef | None = None
    source: str | None = None
    frequency: Rhythm | None = None
    owner: TeamRef | None = None
    benchmark: BenchmarkRef | None = None
    reactions: tuple[Reaction, ...] = ()
