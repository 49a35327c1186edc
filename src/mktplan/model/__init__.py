"""The plan's entities, declared once, and how a tree becomes them."""

from mktplan.model.action import Campaign, Media, Step, Tactic
from mktplan.model.audience import Channel, Objection, Persona, Segment
from mktplan.model.bind import bind
from mktplan.model.bound import BoundPlan, FieldPath, LinkUse, Origin, Reference
from mktplan.model.diagnosis import (
    Audit,
    Benchmark,
    Competitor,
    Finding,
    Lesson,
    Outcome,
    Pestel,
    Previous,
    Situation,
    Swot,
)
from mktplan.model.direction import (
    Approval,
    Goal,
    Identity,
    Measure,
    NamedDate,
    Objective,
    Strategy,
    WithoutPlan,
)
from mktplan.model.editorial import Content, Pillar, Publication
from mktplan.model.entity import Entity, Part, Work
from mktplan.model.foresight import Assumption, Economics, Risk, Scenario
from mktplan.model.handbook import Page, page_of, page_text
from mktplan.model.ids import ID_PATTERN
from mktplan.model.locate import entry_at, node_at
from mktplan.model.markers import Section
from mktplan.model.measurement import Inflow, Kpi, Ratio, Reaction
from mktplan.model.offer import KeyMessage, Mix, Offer, Positioning, TouchPoint
from mktplan.model.plan import Plan
from mktplan.model.resources import Budget, BudgetLine, Limits, Member, RecurringTotal, Tool
from mktplan.model.steering import Ask, Decision, Experiment, Milestone, Review

__all__ = [
    "ID_PATTERN",
    "Approval",
    "Ask",
    "Assumption",
    "Audit",
    "Benchmark",
    "BoundPlan",
    "Budget",
    "BudgetLine",
    "Campaign",
    "Channel",
    "Competitor",
    "Content",
    "Decision",
    "Economics",
    "Entity",
    "Experiment",
    "FieldPath",
    "Finding",
    "Goal",
    "Identity",
    "Inflow",
    "KeyMessage",
    "Kpi",
    "Lesson",
    "Limits",
    "LinkUse",
    "Measure",
    "Media",
    "Member",
    "Milestone",
    "Mix",
    "NamedDate",
    "Objection",
    "Objective",
    "Offer",
    "Origin",
    "Outcome",
    "Page",
    "Part",
    "Persona",
    "Pestel",
    "Pillar",
    "Plan",
    "Positioning",
    "Previous",
    "Publication",
    "Ratio",
    "Reaction",
    "RecurringTotal",
    "Reference",
    "Review",
    "Risk",
    "Scenario",
    "Section",
    "Segment",
    "Situation",
    "Step",
    "Strategy",
    "Swot",
    "Tactic",
    "Tool",
    "TouchPoint",
    "WithoutPlan",
    "Work",
    "bind",
    "entry_at",
    "node_at",
    "page_of",
    "page_text",
]  # fmt: skip
