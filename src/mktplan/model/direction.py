"""Where a plan goes: its identity, named dates, goals, objectives, strategies."""

from collections.abc import Mapping
from typing import Annotated, ClassVar

from pydantic import Field

from mktplan.model.entity import Entity, Part, Texts, Work
from mktplan.model.markers import Between, OneOf
from mktplan.model.references import (
    AnswerRef,
    AudienceRef,
    GoalRef,
    KpiRef,
    MessageRef,
    ObjectiveName,
    ObjectiveRef,
    StageRef,
    TeamRef,
)
from mktplan.model.vocabulary import APPROVAL_STATES, LANGUAGES, LEVERS, PLAN_STATUSES
from mktplan.values import Figure, Share, When


class Approval(Part):
    """Who agrees to the plan, when, and where that stands."""

    who: str
    date: When | None = None
    state: Annotated[str | None, OneOf(APPROVAL_STATES)] = None


class Identity(Entity):
    """What the plan is: the `plan` section."""

    name: str
    organization: str | None = None
    period: When | None = None
    language: Annotated[str, OneOf(LANGUAGES)] = "en"
    currency: str = ""
    owner: TeamRef | None = None
    status: Annotated[str | None, OneOf(PLAN_STATUSES)] = None
    version: str | None = None
    summary: str | None = None
    markets: Texts = ()
    framework: str | Texts = "race"
    year_starts: Annotated[int, Between(1, 12)] = 1
    approvals: Mapping[str, Approval] = Field(default_factory=dict)


class NamedDate(Entity):
    """A date or phase with a name: usable wherever a period is."""

    SHORT: ClassVar = "when"

    when: When
    title: str | None = None
    external: bool = False


class Goal(Entity):
    """A goal of the company: why the plan exists."""

    SHORT: ClassVar = "title"

    title: str
    horizon: str | None = None
    kpi: KpiRef | None = None
    baseline: Figure | None = None
    target: Figure | None = None
    deadline: When | None = None
    owner: TeamRef | None = None


class WithoutPlan(Part):
    """Where the figure would stand if the programme stopped, and why."""

    value: Figure
    why: str | None = None


class Measure(Part):
    """One figure of an ambition in words (a key result)."""

    kpi: KpiRef
    baseline: Figure | None = None
    target: Figure
    deadline: When | None = None


class Objective(Work):
    """A marketing objective: a result that somebody outside the team decides, with a figure and a date."""

    SHORT: ClassVar = "statement"

    statement: str
    goals: tuple[GoalRef, ...] = ()
    kpi: KpiRef | None = None
    baseline: Figure | None = None
    target: Figure | None = None
    judged_on: When | None = None
    without_plan: Figure | WithoutPlan | None = None
    overlap: Share | None = None
    measures: Mapping[str, Measure] = Field(default_factory=dict)
    guardrails: Mapping[KpiRef, Figure] = Field(default_factory=dict)
    start: When | None = None
    deadline: When | None = None
    audience: tuple[AudienceRef, ...] = ()
    markets: Texts = ()
    evidence: str | None = None
    owner: TeamRef | None = None
    impact: Annotated[int | None, Between(1, 5)] = None
    effort: Annotated[int | None, Between(1, 5)] = None
    milestones: Mapping[When, Figure] = Field(default_factory=dict)
    done_when: str | None = None
    depends_on: tuple[ObjectiveName, ...] = ()
    stage: StageRef | None = None
    teams: Texts = ()


class Strategy(Work):
    """A lasting way to reach objectives."""

    SHORT: ClassVar = "title"

    title: str
    statement: str | None = None
    objectives: tuple[ObjectiveRef, ...] = ()
    kind: Annotated[str | None, OneOf(LEVERS)] = None
    audience: tuple[AudienceRef, ...] = ()
    messages: tuple[MessageRef, ...] = ()
    stages: tuple[StageRef, ...] = ()
    answers: tuple[AnswerRef, ...] = ()
    rationale: str | None = None
    owner: TeamRef | None = None
