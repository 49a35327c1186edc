"""The plan as a whole: its sections, declared once."""

from collections.abc import Mapping
from typing import Literal

from pydantic import Field

from mktplan.model.action import Campaign, Tactic
from mktplan.model.audience import Channel, Persona, Segment
from mktplan.model.direction import Goal, Identity, NamedDate, Objective, Strategy
from mktplan.model.entity import Part
from mktplan.model.measurement import Kpi
from mktplan.model.resources import Budget, Member, Tool


class Plan(Part):
    """All that bound without a fault. Sections are mappings of id to entity, in the file's order."""

    mktplan: Literal[1]
    identity: Identity = Field(alias="plan")
    calendar: Mapping[str, NamedDate] = Field(default_factory=dict)
    goals: Mapping[str, Goal] = Field(default_factory=dict)
    segments: Mapping[str, Segment] = Field(default_factory=dict)
    personas: Mapping[str, Persona] = Field(default_factory=dict)
    kpis: Mapping[str, Kpi] = Field(default_factory=dict)
    channels: Mapping[str, Channel] = Field(default_factory=dict)
    objectives: Mapping[str, Objective] = Field(default_factory=dict)
    strategies: Mapping[str, Strategy] = Field(default_factory=dict)
    campaigns: Mapping[str, Campaign] = Field(default_factory=dict)
    tactics: Mapping[str, Tactic] = Field(default_factory=dict)
    budget: Budget | Literal["none"] | None = None
    team: Mapping[str, Member] = Field(default_factory=dict)
    tools: Mapping[str, Tool] = Field(default_factory=dict)
