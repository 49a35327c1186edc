"""When things happen: effective periods, deadlines, the months of the plan."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from mktplan.diagnostics import EntityId
from mktplan.values import Calendar, Malformed, Period, When
from mktplan.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Schedule:
    """The days of a plan, resolved against its calendar and financial year.

    `plan_period` is None for a standing plan (`ongoing`) and where the plan says none. `periods` holds
    tactics, campaigns and budget lines whose days are known. Periods that hang on an open date are
    provisional: they compare only with periods that hang on the same one. `counted` are the days over
    which money is counted: the plan's period, the year of today for a standing plan.
    """

    plan_period: Period | None
    counted: Period | None
    periods: Mapping[EntityId, Period]
    deadlines: Mapping[EntityId, date]
    calendar: Calendar

    def period(self, key: EntityId) -> Period | None:
        """The days of a tactic, a campaign or a line, as it says or inherits them; None where unknown.

        What is `ongoing` or always on without a `when` runs through the plan; so does a budget line
        that names no period.
        """
        return self.periods.get(key)

    def deadline(self, key: EntityId) -> date | None:
        """The last day of an objective or a goal; None where there is none or it is still open."""
        return self.deadlines.get(key)

    def resolve(self, when: When | None) -> Period | None:
        """The days of a period; None where it is absent, open, without end, or ends before it starts."""
        return resolved(when, self.calendar)

    def months(self) -> tuple[Period, ...]:
        """The calendar months of the plan, clipped to its days; none where the plan has no period."""
        return self.plan_period.months() if self.plan_period is not None else ()


def resolved(when: When | None, calendar: Calendar) -> Period | None:
    """The days of a period, or None; that it ends before it starts is a fault of its own."""
    try:
        return when.resolve(calendar) if when is not None else None
    except Malformed:
        return None


def schedule(workspace: Workspace, today: date) -> Schedule:
    """All periods and deadlines of a plan."""
    plan, calendar = workspace.plan, workspace.bound.calendar
    known: dict[When, Period | None] = {}

    def days(when: When | None) -> Period | None:
        if when is None:
            return None
        if when not in known:
            known[when] = resolved(when, calendar)
        return known[when]

    standing = plan.identity.period is not None and plan.identity.period.ongoing
    whole = days(plan.identity.period)
    counted = Period.year(today.year) if standing else whole
    periods: dict[EntityId, Period | None] = {}
    for section in (plan.campaigns, plan.tactics):
        for entity in section.values():
            when = workspace.trace.effective(entity.key).when
            through = (when is None and getattr(entity, "always_on", False)) or (when and when.ongoing)
            periods[entity.key] = counted if through else days(when)
    budget = plan.budget
    for line in budget.lines.values() if budget is not None and budget != "none" else ():
        periods[line.key] = counted if line.when is None or line.when.ongoing else days(line.when)
    return Schedule(
        plan_period=whole,
        counted=counted,
        periods={key: period for key, period in periods.items() if period is not None},
        deadlines=deadlines(workspace),
        calendar=calendar,
    )


def deadlines(workspace: Workspace) -> Mapping[EntityId, date]:
    """The last days of goals and objectives."""
    found: dict[EntityId, date] = {}
    for section in (workspace.plan.goals, workspace.plan.objectives):
        for entity in section.values():
            due = last_day(entity.deadline, workspace.bound.calendar)
            if due is not None:
                found[entity.key] = due
    return found


def last_day(when: When | None, calendar: Calendar) -> date | None:
    """The last of its days; None where these are not known."""
    period = resolved(when, calendar)
    return period.end if period is not None and not period.hangs_on else None
