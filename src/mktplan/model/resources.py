"""What the plan draws on: money, people, tools."""

from collections.abc import Mapping
from typing import Annotated, ClassVar

from pydantic import Field

from mktplan.model.entity import Entity, Part, Texts
from mktplan.model.markers import Nested, OfRevenue, OneOf
from mktplan.model.references import (
    AnyRef,
    ChannelRef,
    CostRef,
    LineRef,
    ObjectiveName,
    StrategyName,
    TeamRef,
    ToolRef,
)
from mktplan.model.vocabulary import COST_CATEGORIES, TAXES, TOOL_KINDS
from mktplan.values import Amount, Figure, Rhythm, Share, When


class BudgetLine(Entity):
    """A cost outside the tactics; with `covers`, an envelope that contains them."""

    SHORT: ClassVar = "title"

    title: str
    amount: Amount | None = None
    share: Share | None = None
    when: When | None = None
    category: Annotated[str | None, OneOf(COST_CATEGORIES)] = None
    covers: tuple[CostRef, ...] = ()


class Limits(Part):
    """Ceilings by channel, strategy, objective and period."""

    channels: Mapping[ChannelRef, Figure] = Field(default_factory=dict)
    strategies: Mapping[StrategyName, Figure] = Field(default_factory=dict)
    objectives: Mapping[ObjectiveName, Figure] = Field(default_factory=dict)
    periods: Mapping[When, Figure] = Field(default_factory=dict)


class RecurringTotal(Part):
    """A ceiling that comes back: `{max: 500, every: month}`."""

    max: Figure
    every: Rhythm


class Budget(Entity):
    """The money of the plan. `contingency` lies inside `total`."""

    scope: tuple[Annotated[str, OneOf(COST_CATEGORIES)], ...] = ()
    tax: Annotated[str | None, OneOf(TAXES)] = None
    total: Figure | Annotated[Share, OfRevenue()] | RecurringTotal | None = None
    contingency: Figure | None = None
    revenue: Figure | None = None
    lines: Annotated[Mapping[str, BudgetLine], Nested("lines")] = Field(default_factory=dict)
    limits: Limits | None = None


class Member(Entity):
    """A role or a person; `capacity` in days a month, the last four fields are the RACI."""

    SHORT: ClassVar = "name"

    name: str
    department: str | None = None
    responsibilities: Texts = ()
    capacity: Figure | None = None
    responsible: tuple[AnyRef, ...] = ()
    accountable: tuple[AnyRef, ...] = ()
    consulted: tuple[AnyRef, ...] = ()
    informed: tuple[AnyRef, ...] = ()


class Tool(Entity):
    """A piece of the stack."""

    SHORT: ClassVar = "name"

    name: str
    kind: Annotated[str | None, OneOf(TOOL_KINDS)] = None
    used_for: Texts = ()
    connects_to: tuple[ToolRef, ...] = ()
    owner: TeamRef | None = None
    line: LineRef | None = None
