"""What the plan rests on and what may happen: economics, assumptions, scenarios, risks."""

from collections.abc import Mapping
from typing import Annotated, ClassVar

from pydantic import Field

from mktplan.model.entity import Entity
from mktplan.model.markers import Between
from mktplan.model.references import AnyRef, KpiRef, TacticRef, TeamRef
from mktplan.values import Duration, Figure, Share, When


class Economics(Entity):
    """What a customer brings and costs: the `economics` section. Amounts in the plan's currency.

    `pay` is salaries outside the budget over the plan's period; `repeat` the further purchases, and
    `churn` the share of customers lost, in a year.
    """

    price: Figure | None = None
    revenue_per_customer: Figure | None = None
    average_order: Figure | None = None
    gross_margin: Share | None = None
    repeat: Figure | None = None
    churn: Share | None = None
    pay: Figure | None = None
    customer_kpi: KpiRef | None = None
    payback_limit: Duration | None = None


class Assumption(Entity):
    """Something that must be true for the plan to work, and how far it may be off."""

    SHORT: ClassVar = "text"

    text: str
    value: Figure | None = None
    low: Figure | None = None
    high: Figure | None = None
    affects: tuple[AnyRef, ...] = ()
    source: str | None = None
    date: When | None = None
    owner: TeamRef | None = None
    check: When | None = None


class Scenario(Entity):
    """Another course: other money, actions left out, actions made larger or smaller."""

    SHORT: ClassVar = "title"

    title: str
    budget: Figure | None = None
    without: tuple[TacticRef, ...] = ()
    scale: Mapping[TacticRef, Figure] = Field(default_factory=dict)


class Risk(Entity):
    """What may go wrong, how one will notice, and what is done then. 1 is low, 5 is high."""

    SHORT: ClassVar = "text"

    text: str
    threatens: tuple[AnyRef, ...] = ()
    likelihood: Annotated[int | None, Between(1, 5)] = None
    impact: Annotated[int | None, Between(1, 5)] = None
    signal: str | None = None
    response: str | None = None
    tactics: tuple[TacticRef, ...] = ()
    owner: TeamRef | None = None
    deadline: When | None = None
