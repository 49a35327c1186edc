"""The next ninety days, then the year: dates first, bars second."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from mktplan.diagnostics import EntityId
from mktplan.model import Tactic
from mktplan.render.charts import Lane, Span, Table, Tick, Timeline
from mktplan.render.view.context import Context, Link, anchor
from mktplan.render.view.followed import milestone_sheet
from mktplan.render.view.heading import Heading
from mktplan.render.view.sheet import Sheet, sheets
from mktplan.values import Period

NINETY: Final = timedelta(days=90)
LOOKS: Final = {"activation": "f1", "brand": "f2", "enabler": "f3", "test": "f4"}


@dataclass(frozen=True, slots=True)
class FirstDate:
    """Something that happens in the first ninety days."""

    day: date
    date: str
    what: Link
    sort: str
    owner: str


@dataclass(frozen=True, slots=True)
class Starts:
    """A month of the first ninety days and the tactics that start in it."""

    month: str
    tactics: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Key:
    """What a colour of the calendar means."""

    look: str
    name: str


@dataclass(frozen=True, slots=True)
class YearPart:
    """Dates of the first ninety days, and the calendar of all tactics."""

    heading: Heading
    window: str
    dates: tuple[FirstDate, ...]
    starts: tuple[Starts, ...]
    timeline: Timeline | None
    key: tuple[Key, ...]
    undated: tuple[Link, ...]
    sheets: tuple[Sheet, ...]


def year_part(context: Context) -> YearPart | None:
    """The part; None where no tactic lives and no milestone stands."""
    living = [each for each in context.plan.tactics.values() if not each.set_aside]
    milestones = sheets(milestone_sheet(context))
    if not living and not milestones:
        return None
    window = first_days(context)
    dates = first_dates(context, living, window) if window is not None else ()
    dated = [each for each in living if known_period(context, each.key) is not None]
    placed = {each.key for each in dated}
    return YearPart(
        heading=Heading(
            "calendar", context.text("The next 90 days, then the year"), lead(context, living, dates, window)
        ),
        window=context.period(window),
        dates=dates,
        starts=starts(context, dated, window),
        timeline=timeline(context, dated),
        key=key_of(context, dated),
        undated=tuple(without_days(context, each) for each in living if each.key not in placed),
        sheets=milestones,
    )


def without_days(context: Context, tactic: Tactic) -> Link:
    """A tactic that the calendar cannot hold, with what the plan says of its time."""
    when = context.trace.effective(tactic.key).when
    said = context.words.show(when) if when is not None else tactic.trigger or ""
    link = context.link(tactic.key)
    return Link(f"{link.words} ({said})", link.anchor) if said else link


def known_period(context: Context, key: EntityId) -> Period | None:
    """When a tactic takes place, as far as the days are known."""
    period = context.assessment.schedule.period(key)
    return period if period is not None and not period.provisional else None


def first_days(context: Context) -> Period | None:
    """Ninety days from today, or from the plan's start where that is still to come."""
    plan = context.assessment.schedule.plan_period
    start = context.assessment.today
    if plan is not None and not plan.provisional:
        start = max(start, plan.start)
        if start > plan.end:
            return None
    return Period(start, start + NINETY - timedelta(days=1))


def first_dates(context: Context, living: list[Tactic], window: Period) -> tuple[FirstDate, ...]:
    """Ends of tactics, their steps, milestones and the named dates in the window, in order."""
    found: list[FirstDate] = []
    for tactic in living:
        period = known_period(context, tactic.key)
        owner = context.label(owned) if (owned := context.trace.effective(tactic.key).owner) else ""
        link = context.link(tactic.key)
        if period is not None and window.contains(period.end) and period.days > 1:
            found.append(FirstDate(period.end, context.day(period.end), link, context.text("ends"), owner))
        for step in tactic.steps:
            due = context.days(step.when)
            if due is not None and not due.provisional and window.contains(due.end) and not step.done:
                who = context.named("team", step.owner) or owner
                found.append(
                    FirstDate(
                        due.end, context.day(due.end), Link(step.text, link.anchor), context.text("step"), who
                    )
                )
    for milestone in context.plan.milestones.values():
        due = context.days(milestone.when)
        if due is not None and not due.provisional and window.contains(due.end) and not milestone.set_aside:
            who, what = context.named("team", milestone.owner), context.link(milestone.key)
            found.append(FirstDate(due.end, context.day(due.end), what, context.text("milestone"), who))
    for named in context.plan.calendar.values():
        due = context.days(named.when)
        if due is not None and not due.provisional and window.contains(due.start):
            label = named.title or named.key.id
            found.append(FirstDate(due.start, context.day(due.start), Link(label), context.text("date"), ""))
    return tuple(sorted(found, key=lambda each: each.day))


def starts(context: Context, dated: list[Tactic], window: Period | None) -> tuple[Starts, ...]:
    """What starts in the window, month by month."""
    found: dict[tuple[int, int], list[Link]] = {}
    for tactic in dated:
        period = known_period(context, tactic.key)
        if window is not None and period is not None and window.contains(period.start):
            found.setdefault((period.start.year, period.start.month), []).append(context.link(tactic.key))
    return tuple(Starts(context.month(key), tuple(found[key])) for key in sorted(found))


def lead(context: Context, living: list[Tactic], dates: tuple[FirstDate, ...], window: Period | None) -> str:
    """“14 dates by 31 March 2027; 31 actions in the year, 5 always on”."""
    clauses = []
    if dates and window is not None:
        clauses.append(
            context.count("one date by {day}", "{n} dates by {day}", len(dates), day=context.day(window.end))
        )
    if living:
        clauses.append(context.count("one action in all", "{n} actions in all", len(living)))
    else:
        passed = sum(1 for each in context.plan.milestones.values() if not each.set_aside)
        clauses.append(context.count("one milestone", "{n} milestones", passed))
    running = sum(1 for each in living if each.always_on)
    if running:
        clauses[-1] += ", " + context.count("one of them always on", "{n} of them always on", running)
    return context.sentence(clauses)


def timeline(context: Context, dated: list[Tactic]) -> Timeline | None:
    """All dated tactics, a lane a strategy, in the order they start."""
    if not dated:
        return None
    periods = {each.key: period for each in dated if (period := known_period(context, each.key)) is not None}
    plan = context.assessment.schedule.plan_period
    start = min(period.start for period in periods.values()).replace(day=1)
    end = max(period.end for period in periods.values())
    if plan is not None and not plan.provisional:
        start, end = plan.start, plan.end
    lanes: dict[str, list[Tactic]] = {each.title: [] for each in context.plan.strategies.values()}
    for tactic in dated:
        strategy = context.trace.effective(tactic.key).strategy
        title = context.label(strategy) if strategy is not None else context.text("Without a strategy")
        lanes.setdefault(title, []).append(tactic)
    shown = tuple(
        Lane(
            title,
            tuple(
                span(context, each, periods[each.key])
                for each in sorted(tactics, key=lambda each: periods[each.key].start)
            ),
        )
        for title, tactics in lanes.items()
        if tactics
    )
    busiest, count = busiest_month(context, tuple(periods.values()), Period(start, max(start, end)))
    return Timeline(
        id="timeline",
        title=context.count(
            "The busiest month is {month}: one action",
            "The busiest month is {month}: {n} actions at once",
            count,
            month=busiest,
        ),
        shows=context.text("Each action as a bar on the calendar, by strategy."),
        table=Table(
            (context.text("Action"), context.text("Begins"), context.text("Ends")),
            tuple(
                (each.title, context.day(periods[each.key].start), context.day(periods[each.key].end))
                for each in dated
            ),
        ),
        start=start,
        end=max(start, end),
        ticks=ticks(context, Period(start, max(start, end))),
        lanes=shown,
        today=context.assessment.today,
    )


def key_of(context: Context, dated: list[Tactic]) -> tuple[Key, ...]:
    """The roles that occur with their colours; nothing where there is only one."""
    names = {
        "activation": context.text("sells now"),
        "brand": context.text("builds the brand"),
        "enabler": context.text("prepares the ground"),
        "test": context.text("tests"),
    }
    used = {tactic.role for tactic in dated}
    return tuple(Key(LOOKS[role], name) for role, name in names.items() if role in used and len(used) > 1)


def span(context: Context, tactic: Tactic, period: Period) -> Span:
    """A tactic as a bar."""
    return Span(
        tactic.title,
        period.start,
        period.end,
        LOOKS[tactic.role],
        context.period(period),
        anchor(tactic.key),
    )


def busiest_month(context: Context, periods: tuple[Period, ...], whole: Period) -> tuple[str, int]:
    """The first month in which most actions run, and how many."""
    best, most = "", 0
    for month in whole.months():
        running = sum(1 for period in periods if period.overlap(month))
        if running > most:
            best, most = context.month((month.start.year, month.start.month)), running
    return best, most


def ticks(context: Context, whole: Period) -> tuple[Tick, ...]:
    """Months, or the first month of each quarter where the plan is longer than two years."""
    months = whole.months()
    step = 1 if len(months) <= 24 else 3
    return tuple(
        Tick(
            name := context.month_short((month.start.year, month.start.month)), name[:1].upper(), month.start
        )
        for month in months[::step]
    )
