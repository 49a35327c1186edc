"""The plan's entities, declared once, and how a tree becomes them."""

from mktplan.model.action import Campaign, Media, Step, Tactic
from mktplan.model.audience import Channel, Objection, Persona, Segment
from mktplan.model.bind import bind
from mktplan.model.bound import BoundPlan, FieldPath, LinkUse, Origin, Reference
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
from mktplan.model.entity import Entity, Part, Work
from mktplan.model.locate import entry_at, node_at
from mktplan.model.markers import Section
from mktplan.model.measurement import Inflow, Kpi, Ratio, Reaction
from mktplan.model.plan import Plan
from mktplan.model.resources import Budget, BudgetLine, Limits, Member, RecurringTotal, Tool

__all__ = [
    "Approval", "BoundPlan", "Budget", "BudgetLine", "Campaign", "Channel", "Entity", "FieldPath", "Goal",
    "Identity", "Inflow", "Kpi", "Limits", "LinkUse", "Measure", "Media", "Member", "NamedDate", "Objection",
    "Objective", "Origin", "Part", "Persona", "Plan", "Ratio", "Reaction", "RecurringTotal", "Reference",
    "Section", "Segment", "Step", "Strategy", "Tactic", "Tool", "WithoutPlan", "Work", "bind", "entry_at",
    "node_at",
]  # fmt: skip
