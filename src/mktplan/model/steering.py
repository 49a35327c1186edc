"""How the plan is steered: what is asked, milestones, tests, reviews, decisions."""

from typing import Annotated, ClassVar

from mktplan.model.entity import Entity, Texts
from mktplan.model.markers import OneOf
from mktplan.model.references import AnyRef, BeforeRef, KpiRef, ObjectiveName, TacticRef, TeamRef
from mktplan.model.vocabulary import CHOICES, REVIEW_KINDS
from mktplan.values import Figure, Rhythm, When


class Ask(Entity):
    """Something that the reader is asked to decide."""

    SHORT: ClassVar = "text"

    text: str
    amount: Figure | None = None
    by: When | None = None
    owner: TeamRef | None = None
    if_not: str | None = None


class Milestone(Entity):
    """A point of the plan that is passed or not."""

    SHORT: ClassVar = "title"

    title: str
    when: When | None = None
    done_when: str | None = None
    owner: TeamRef | None = None
    objectives: tuple[ObjectiveName, ...] = ()
    depends_on: tuple[BeforeRef, ...] = ()
    external: bool = False


class Experiment(Entity):
    """A test that settles a question: `decision` is the rule, written before the result."""

    SHORT: ClassVar = "hypothesis"

    hypothesis: str
    tactic: TacticRef | None = None
    kpi: KpiRef | None = None
    variants: Texts = ()
    when: When | None = None
    owner: TeamRef | None = None
    sample: str | None = None
    decision: str | None = None
    result: str | None = None


class Review(Entity):
    """A meeting, report, watch or feedback loop in which the plan is looked at."""

    SHORT: ClassVar = "title"

    title: str
    kind: Annotated[str | None, OneOf(REVIEW_KINDS)] = None
    every: Rhythm | None = None
    when: When | None = None
    attendees: tuple[TeamRef, ...] = ()
    kpis: tuple[KpiRef, ...] = ()
    output: str | None = None
    owner: TeamRef | None = None


class Decision(Entity):
    """What was decided about a part of the plan, or must be."""

    about: AnyRef
    choice: Annotated[str | None, OneOf(CHOICES)] = None
    date: When | None = None
    due: When | None = None
    owner: TeamRef | None = None
    reason: str | None = None
    evidence: str | None = None
