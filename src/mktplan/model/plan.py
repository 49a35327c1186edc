"""The plan as a whole: its sections, declared once."""

from collections.abc import Mapping
from typing import Literal

from pydantic import Field

from mktplan.model.action import Campaign, Tactic
from mktplan.model.audience import Channel, Persona, Segment
from mktplan.model.diagnosis import Benchmark, Competitor, Previous, Situation
from mktplan.model.direction import Goal, Identity, NamedDate, Objective, Strategy
from mktplan.model.editorial import Content
from mktplan.model.entity import Part, Texts
from mktplan.model.foresight import Assumption, Economics, Risk, Scenario
from mktplan.model.measurement import Kpi
from mktplan.model.offer import KeyMessage, Mix, Offer, Positioning, TouchPoint
from mktplan.model.resources import Budget, Member, Tool
from mktplan.model.steering import Ask, Decision, Experiment, Milestone, Review


class Plan(Part):
    """All that bound without a fault. Sections are mappings of id to entity, in the file's order."""

    mktplan: Literal[1]
    include: Texts = ()
    identity: Identity = Field(alias="plan")
    calendar: Mapping[str, NamedDate] = Field(default_factory=dict)
    asks: Mapping[str, Ask] = Field(default_factory=dict)
    previous: Previous | None = None
    goals: Mapping[str, Goal] = Field(default_factory=dict)
    situation: Situation | None = None
    competitors: Mapping[str, Competitor] = Field(default_factory=dict)
    benchmarks: Mapping[str, Benchmark] = Field(default_factory=dict)
    segments: Mapping[str, Segment] = Field(default_factory=dict)
    personas: Mapping[str, Persona] = Field(default_factory=dict)
    offers: Mapping[str, Offer] = Field(default_factory=dict)
    positioning: Positioning | None = None
    messages: Mapping[str, KeyMessage] = Field(default_factory=dict)
    mix: Mix | None = None
    journey: Mapping[str, TouchPoint] = Field(default_factory=dict)
    kpis: Mapping[str, Kpi] = Field(default_factory=dict)
    channels: Mapping[str, Channel] = Field(default_factory=dict)
    objectives: Mapping[str, Objective] = Field(default_factory=dict)
    strategies: Mapping[str, Strategy] = Field(default_factory=dict)
    campaigns: Mapping[str, Campaign] = Field(default_factory=dict)
    tactics: Mapping[str, Tactic] = Field(default_factory=dict)
    milestones: Mapping[str, Milestone] = Field(default_factory=dict)
    content: Content | None = None
    experiments: Mapping[str, Experiment] = Field(default_factory=dict)
    economics: Economics | None = None
    assumptions: Mapping[str, Assumption] = Field(default_factory=dict)
    scenarios: Mapping[str, Scenario] = Field(default_factory=dict)
    budget: Budget | Literal["none"] | None = None
    team: Mapping[str, Member] = Field(default_factory=dict)
    tools: Mapping[str, Tool] = Field(default_factory=dict)
    reviews: Mapping[str, Review] = Field(default_factory=dict)
    risks: Mapping[str, Risk] = Field(default_factory=dict)
    decisions: Mapping[str, Decision] = Field(default_factory=dict)
    actuals: Texts = ()
