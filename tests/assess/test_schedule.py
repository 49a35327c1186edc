"""When things happen."""

from datetime import date

from mktplan.assess import assess
from mktplan.values import Period
from mktplan.workspace import load_text
from tests.assess.plans import HEAD, TODAY, assessed, key

PLAN = """
calendar: {launch: 2027-03-01, opening: tbd}
objectives:
  o: {statement: O, deadline: FY27-Q2}
  p: {statement: P, deadline: opening+2w}
  q: {statement: Q}
campaigns: {c: {title: C, when: 2027-Q2}}
tactics:
  own: {title: T, campaign: c, when: launch/launch+2w}
  inherited: {title: T, campaign: c}
  open: {title: T, when: opening/opening+4w}
  ongoing: {title: T, when: ongoing}
  always: {title: T, always_on: true}
  none: {title: T}
  later: {title: T, when: tbd}
budget:
  lines:
    whole: {title: L, amount: 1}
    part: {title: L, amount: 1, when: FY27}
"""


def test_periods_are_said_inherited_or_the_plans() -> None:
    days = assessed(PLAN).schedule
    assert days.period(key("tactics.own")) == Period(date(2027, 3, 1), date(2027, 3, 15))
    assert days.period(key("tactics.inherited")) == Period.quarter(2027, 2)
    for whole in ("tactics.ongoing", "tactics.always", "lines.whole"):
        assert days.period(key(whole)) == Period.year(2027)
    for unknown in ("tactics.none", "tactics.later"):
        assert days.period(key(unknown)) is None


def test_what_hangs_on_an_open_date_is_provisional() -> None:
    period = assessed(PLAN).schedule.period(key("tactics.open"))
    assert period is not None
    assert period.hangs_on == "opening"
    assert period.days == 29


def test_deadlines_are_last_days_and_open_ones_are_none() -> None:
    head = HEAD.replace("currency: EUR", "year_starts: 4")
    days = assessed(PLAN, head).schedule
    assert days.deadline(key("objectives.o")) == date(2026, 9, 30)
    assert days.deadline(key("objectives.p")) is None
    assert days.deadline(key("objectives.q")) is None
    assert days.period(key("lines.part")) == Period(date(2026, 4, 1), date(2027, 3, 31))


def test_the_months_of_the_plan() -> None:
    head = HEAD.replace("2027", "2027-01-15/2027-03-10")
    assert assessed("", head).schedule.months() == (
        Period(date(2027, 1, 15), date(2027, 1, 31)),
        Period.month(2027, 2),
        Period(date(2027, 3, 1), date(2027, 3, 10)),
    )
    standing = assessed("", HEAD.replace("2027", "ongoing")).schedule
    assert (standing.plan_period, standing.months()) == (None, ())


def test_a_period_that_ends_before_it_starts_is_not_known_and_breaks_nothing() -> None:
    found = assess(
        load_text(
            HEAD
            + """
objectives: {o: {statement: O, kpi: k, baseline: 1, target: 5, deadline: 2027-05/2027-03}}
kpis: {k: {name: K, nature: flow}}
tactics:
  t: {title: T, when: 2027-05/2027-03, budget: 10, expects: {k: 3}}
  u: {title: U, budget: {2027-05/2027-03: 10}, expects: {k: {2027-05/2027-03: 4}}}
"""
        ),
        TODAY,
    )
    assert found.schedule.period(key("tactics.t")) is None
    assert found.money.total.likely == found.money.undated
