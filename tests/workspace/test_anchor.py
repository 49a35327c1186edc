"""A plan counted from one day: that day moves, all others move along, and what is said about order stays."""

from datetime import date, timedelta

import pytest

from mktplan.assess import assess
from mktplan.lint import LintContext, Terms, check, judge, load_rules
from mktplan.workspace import Workspace, load_text

PLAN = """\
mktplan: 1
plan: {{name: A launch, period: launch-12w/launch+26w, currency: EUR, owner: head}}
team: {{head: Head of launch}}
calendar:
  launch: {launch}
  press-day: launch-2w
  beta: launch-12w/launch-4w
goals: {{growth: {{title: Grow, owner: head}}}}
kpis:
  orders: {{name: Orders, nature: flow, unit: orders}}
objectives:
  orders:
    {{statement: Win orders, kpi: orders, target: 400, baseline: 0, goals: [growth], deadline: launch+26w}}
  late: {{statement: Win reviews, done_when: Ten reviews, goals: [growth], deadline: launch+40w}}
tactics:
  film: {{title: Shoot the film, objectives: [orders, late], when: launch-8w/launch-6w, budget: 5000}}
  teaser: {{title: Show the teaser, objectives: [orders], when: launch-10w/launch-9w, depends_on: [film]}}
  talk: {{title: Talk to the press, objectives: [orders], when: press-day, depends_on: [milestones.ready]}}
  mails:
    title: Mail the list
    objectives: [orders]
    when: launch+W1/launch+W3
    budget: {{amount: 100, every: week}}
  far: {{title: Ask for reviews, objectives: [late], when: launch+50w}}
  closing: {{title: Close the beta, objectives: [orders], when: launch-13w, depends_on: [film]}}
milestones:
  ready: {{title: Stock is in, when: launch-1w}}
"""
# Open, on a Monday, in a leap year's February, at a year's end.
ANCHORS = ["tbd", "2027-03-01", "2028-02-29", "2027-12-31"]
ORDER = ("CAL002", "CAL004", "SMT041")


def plan(anchor: str) -> Workspace:
    return load_text(PLAN.format(launch=anchor))


def said(anchor: str) -> list[tuple[str, str]]:
    workspace = plan(anchor)
    rules = load_rules()
    ctx = LintContext(workspace, assess(workspace, date(2026, 11, 1)))
    run = judge(check(ctx, rules), ctx, rules, Terms(profile="review"))
    return [(one.code, str(one.entity)) for one in run.diagnostics]


def test_what_is_said_about_order_stays_wherever_the_day_is() -> None:
    about_order = [[one for one in said(anchor) if one[0] in ORDER] for anchor in ANCHORS]
    assert about_order[0] == [
        ("SMT041", "objectives.late"),
        ("CAL004", "tactics.teaser"),
        ("CAL004", "tactics.talk"),
        ("CAL002", "tactics.far"),
        ("CAL004", "tactics.closing"),
    ]
    assert all(found == about_order[0] for found in about_order)


def test_one_finding_says_that_the_day_is_open() -> None:
    assert said("tbd").count(("CAL013", "calendar.launch")) == 1
    assert not any(code == "CAL013" for code, _ in said("2027-03-01"))


@pytest.mark.parametrize("days", [1, 7, 30, 366])
def test_every_date_moves_with_the_day(days: int) -> None:
    here, there = plan("2027-03-01"), plan((date(2027, 3, 1) + timedelta(days)).isoformat())
    one, other = (assess(each, date(2026, 11, 1)).schedule for each in (here, there))
    assert one.periods.keys() == other.periods.keys()
    for key, period in one.periods.items():
        moved = other.periods[key]
        assert (moved.start - period.start, moved.end - period.end) == (timedelta(days),) * 2, key
    for key, day in one.deadlines.items():
        assert other.deadlines[key] - day == timedelta(days), key
    for name, dated in here.bound.calendar.names.items():
        later = there.bound.calendar.names[name]
        assert dated is not None
        assert later is not None
        assert later.start - dated.start == timedelta(days), name


def test_lengths_and_sums_do_not_depend_on_the_day() -> None:
    totals = {assess(plan(anchor), date(2026, 11, 1)).money.tactics_total.likely for anchor in ANCHORS}
    assert totals == {5300}
