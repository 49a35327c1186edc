"""Every number that rules, documents and exports share, computed once."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from mktplan.assess.account import account
from mktplan.assess.coverage import Coverage, coverages
from mktplan.assess.letters import Letters, letters
from mktplan.assess.limits import Limit, limits
from mktplan.assess.promises import Promises
from mktplan.assess.schedule import Schedule, schedule
from mktplan.assess.spending import Spending
from mktplan.diagnostics import EntityId
from mktplan.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Assessment:
    """The figures of a plan, as of `today`.

    `coverage` holds objectives that are judged by a KPI of the plan, `measures` the coverage of each
    measure of an ambition in words; what was set aside is in neither. `promises` answers what a tactic
    adds to a KPI in any other window. `limits` are the ceilings on money, kept or not;
    `letters` the five letters of each objective that counts, with their evidence.
    """

    today: date
    money: Spending
    limits: tuple[Limit, ...]
    schedule: Schedule
    coverage: Mapping[EntityId, Coverage]
    measures: Mapping[EntityId, Mapping[str, Coverage]]
    promises: Promises
    letters: Mapping[EntityId, Letters]


def assess(workspace: Workspace, today: date) -> Assessment:
    """All figures of a plan."""
    days = schedule(workspace, today)
    promises = Promises(workspace.plan, days, workspace.trace)
    coverage: dict[EntityId, Coverage] = {}
    measures: dict[EntityId, dict[str, Coverage]] = {}
    for one in coverages(workspace, days, promises):
        if one.measure:
            measures.setdefault(one.objective, {})[one.measure] = one
        else:
            coverage[one.objective] = one
    spending = account(workspace, days)
    ceilings = limits(workspace.plan, spending, days)
    judged = letters(workspace.plan, days, workspace.trace, spending, coverage)
    return Assessment(today, spending, ceilings, days, coverage, measures, promises, judged)
