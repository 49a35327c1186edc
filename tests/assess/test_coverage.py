"""Whether the plan adds up: what counts, when, and what is missing."""

from decimal import Decimal
from fractions import Fraction

import pytest

from mktplan.i18n import Message
from mktplan.values import Period
from tests.assess.plans import HEAD, assessed, covered, key, near, told

RATE = "unit: leads, nature: rate, per: month"
FLOW = "unit: orders, nature: flow"
STOCK = "unit: followers, nature: stock"
SHARE = "unit: '%', nature: share"


def tactic(what: str, name: str = "t") -> str:
    return f"  {name}: {{title: T, {what}}}\n"


@pytest.mark.parametrize(
    ("what", "added"),
    [
        # Ads work while they run; a figure for a rate is so many in each month.
        ("kind: ad, when: 2027, expects: {k: 6}", 6),
        ("kind: ad, when: 2027-03/2027-05, expects: {k: 6}", 0),
        ("kind: ad, when: 2027-12, expects: {k: 6}", 2),
        ("kind: ad, when: 2027-11-16/2027-12-31, expects: {k: 6}", 3),
        ("kind: event, when: 2027-10-01/2028-03-31, expects: {k: 6}", 6),
        # An e-book works from its end to the end of the plan.
        ("kind: ebook, when: 2027-02, expects: {k: 6}", 6),
        ("kind: ebook, when: 2027-10, expects: {k: 6}", 4),
        # With no day left after it, it works while it runs; so does what waits for a trigger.
        ("kind: ebook, when: 2027-12, expects: {k: 6}", 2),
        ("kind: automation, when: 2027, expects: {k: 6}", 6),
        ("kind: automation, trigger: a basket is left, expects: {k: 6}", 6),
        # A lasting series works from its first piece on; what is always on, as long as it says.
        ("kind: article, every: month, when: 2027-11/2027-12, expects: {k: 6}", 4),
        ("kind: article, always_on: true, when: 2027-01/2027-10, expects: {k: 6}", 2),
        ("kind: email, always_on: true, expects: {k: 6}", 6),
        ("when: ongoing, expects: {k: 6}", 6),
        # Period by period, the figures are totals.
        ("when: 2027-03, expects: {k: {2027-Q3: 9, 2027-Q4: 12}}", 4),
        ("expects: {k: {2027: 24}}", 2),
        ("expects: {k: {2027-Q3: 9}}", 0),
    ],
)
def test_what_is_added_to_a_rate_is_its_average_in_the_window(what: str, added: int) -> None:
    found = covered("baseline: 20, target: 50, judged_on: 2027-Q4", RATE, tactic(what))
    assert found.window == Period.quarter(2027, 4)
    assert [one.amount for one in found.contributions] == [added]
    assert told(found.gap, found.added, found.short) == (30, added, 30 - added)
    assert found.ratio == (Decimal(added) / 30).quantize(Decimal("0.0001"), "ROUND_FLOOR")


def test_in_a_standing_plan_what_lasts_works_from_its_end_on() -> None:
    found = covered(
        "baseline: 0, target: 10, judged_on: 2027-Q4",
        RATE,
        tactic("kind: tool, when: 2027-08, expects: {k: 6}", "before")
        + tactic("kind: tool, when: 2027-10, expects: {k: 6}", "while")
        + tactic("kind: tool, when: 2027-11/2028-02, expects: {k: 6}", "after"),
        HEAD.replace("2027", "ongoing"),
    )
    assert [one.amount for one in found.contributions] == [6, 4, 0]


def test_a_weekly_rate_is_judged_in_whole_weeks() -> None:
    kpi = "unit: visits, nature: rate, per: week"
    found = covered(
        "baseline: 0, target: 70, deadline: 2027-06-30",
        kpi,
        tactic("kind: ad, when: 2026-11-05/2027-12, expects: {k: 35}", "all")
        + tactic("kind: ad, when: 2027-06-23/2027-06-25, expects: {k: 35}", "part")
        + tactic("expects: {k: {2027-W25: 7}}", "said"),
    )
    assert found.window == Period.week(2027, 25)
    assert [one.amount for one in found.contributions] == [35, 15, 7]


@pytest.mark.parametrize(
    ("what", "added"),
    [
        # A figure for a flow is all that is added, evenly over the effect.
        ("kind: ad, when: 2027, expects: {k: 600}", 300),
        ("kind: ad, when: 2027-06/2027-09, expects: {k: 600}", 150),
        ("kind: ad, when: 2027-09, expects: {k: 600}", 0),
        ("kind: tool, when: 2027-04, expects: {k: 800}", 200),
        ("kind: ad, when: 2027-06-16/2027-07-31, expects: {k: 600}", 200),
        ("expects: {k: {2027-Q2: 100, 2027-Q3: 50}}", 100),
    ],
)
def test_what_is_added_to_a_flow_is_what_falls_into_the_window(what: str, added: int) -> None:
    found = covered("baseline: 100, target: 700, deadline: 2027-06-30", FLOW, tactic(what))
    assert found.window == Period.half(2027, 1)
    assert found.added == added


def test_a_flow_is_counted_from_the_objectives_start() -> None:
    found = covered(
        "baseline: 100, target: 700, start: 2027-04, deadline: 2027-06-30",
        FLOW,
        tactic("kind: ad, when: 2027, expects: {k: 600}"),
    )
    assert told(found.window, found.added) == (Period.quarter(2027, 2), 150)


@pytest.mark.parametrize(
    ("what", "added"),
    [
        ("kind: ad, when: 2027-03/2027-05, expects: {k: +3pt}", "3"),
        ("kind: ad, when: 2027-05/2027-08, expects: {k: +3pt}", "1.5"),
        ("kind: ad, when: 2027-07, expects: {k: +3pt}", "0"),
        ("kind: ad, when: 2027-03, expects: {k: 3%}", "3"),
        ("kind: ad, when: 2027-03, expects: {k: 3}", "3"),
        ("kind: ad, when: 2027-03, expects: {k: +10%}", "1.4"),
        ("kind: ad, when: 2027-03, expects: {k: x2}", "14"),
        ("kind: video, when: 2027-03, expects: {k: +3pt}", "3"),
        ("expects: {k: {2027-Q1: +1pt, 2027-Q3: +2pt}}", "1"),
    ],
)
def test_what_is_added_to_a_share_stays(what: str, added: str) -> None:
    found = covered("baseline: 14%, target: 20%, deadline: 2027-06-30", SHARE, tactic(what))
    assert found.window == Period.day(Period.month(2027, 6).end)
    assert found.added == Decimal(added)
    assert found.change(found.added).scale == "pt"


@pytest.mark.parametrize(
    ("objective", "gap"),
    [
        ("baseline: 20, target: 50", 30),
        ("baseline: 20, target: 50, without_plan: 12", 38),
        ("baseline: 20, target: 50, without_plan: {value: -25%, why: ads stop}", 35),
        ("baseline: 20, target: +30", 30),
        ("baseline: 20, target: +50%", 10),
        ("baseline: 20, target: x3", 40),
        ("baseline: 20, target: 40..60", 30),
        ("baseline: 20, target: min 45", 25),
        ("baseline: 20, target: {minimum: 30, target: 50, stretch: 90}", 30),
        ("baseline: 60, target: 50", 0),
        ("target: 50", None),
        ("target: 50, without_plan: 12", 38),
        ("target: +50", None),
        ("baseline: 20", None),
    ],
)
def test_the_gap_goes_from_without_the_plan_to_the_target(objective: str, gap: int | None) -> None:
    found = covered(f"{objective}, deadline: 2027-12-31", FLOW, tactic("when: 2027, expects: {k: 5}"))
    assert found.gap == gap
    assert (found.ratio is None) == (gap in (None, 0))
    assert found.covered is {None: None, 0: True}.get(gap, False)


def test_the_kpis_own_baseline_and_targets_serve() -> None:
    kpi = FLOW + ", baseline: 20, targets: {2026: 10, 2027: 50, 2027-H1: 30}"
    ads = tactic("when: 2027, expects: {k: 12}")
    found = covered("deadline: 2027-12-31", kpi, ads)
    assert told(found.gap, found.added) == (30, 12)
    half = covered("deadline: 2027-06-30", kpi, ads)
    assert told(half.gap, half.added) == (10, 6)
    undated = covered("owner: ann", kpi, ads, more="team: {ann: Ann}\n")
    assert told(undated.gap, undated.window) == (30, Period.year(2027))


def test_without_a_deadline_the_plans_end_serves() -> None:
    found = covered("baseline: 20, target: 50", RATE, tactic("when: 2027, expects: {k: 6}"))
    assert found.window == Period.month(2027, 12)
    standing = covered(
        "baseline: 20, target: 50",
        RATE,
        tactic("when: 2027, expects: {k: 6}"),
        HEAD.replace("2027", "ongoing"),
    )
    assert told(standing.window, standing.ratio, standing.gap) == (None, None, 30)


@pytest.mark.parametrize("expected", ["-2pt", "2", "2%"])
def test_what_should_fall_is_covered_by_what_falls(expected: str) -> None:
    found = covered(
        "baseline: 24%, target: 22%, deadline: 2027-12-31",
        SHARE + ", direction: down",
        tactic(f"when: 2027-03, expects: {{k: {expected}}}"),
    )
    assert told(found.gap, found.added, found.ratio, found.short) == (-2, -2, 1, 0)
    assert str(found.gives) == "22%"
    assert found.decides == key("tactics.t")


def test_what_falls_too_little_or_rises_is_short() -> None:
    aim, kpi = "baseline: 24%, target: 22%, deadline: 2027-12-31", SHARE + ", direction: down"
    little = covered(aim, kpi, tactic("when: 2027-03, expects: {k: -0.5pt}"))
    assert (little.added, little.short, little.ratio) == (Decimal("-0.5"), Decimal("1.5"), Decimal("0.25"))
    wrong = covered(aim, kpi, tactic("when: 2027-03, expects: {k: +1pt}"))
    assert told(wrong.added, wrong.short, wrong.ratio, wrong.decides) == (1, 3, 0, None)


@pytest.mark.parametrize(
    ("target", "without", "gap"),
    [
        ("min 40%", "40%", "0"),
        ("min 40%", "45%", "0"),
        ("min 40%", "37%", "3"),
        ("max 5%", "4%", "0"),
        ("max 5%", "6%", "-1"),
        ("38%..42%", "41%", "0"),
        ("38%..42%", "36%", "2"),
        ("40%", "40%", "0"),
    ],
)
def test_what_is_to_be_kept_holds_or_not(target: str, without: str, gap: str) -> None:
    found = covered(
        f"baseline: 40%, without_plan: {without}, target: {target}, deadline: 2027-12-31",
        SHARE + ", direction: keep",
        tactic("kind: ad", "u"),
    )
    assert found.gap == Decimal(gap)
    assert found.covered is (True if gap == "0" else None)
    assert found.ratio is None


def test_ends_are_kept_and_overlap_is_taken_off() -> None:
    found = covered(
        "baseline: 0, target: 100, overlap: 10%, deadline: 2027-12-31",
        FLOW,
        tactic("when: 2027, expects: {k: 20..40}", "a")
        + tactic("when: 2027, expects: {k: {low: 5, likely: 20, high: 25}}", "b")
        + tactic("when: 2027, expects: {k: min 10}", "c"),
    )
    assert told(found.added, found.worst, found.best) == (54, Decimal("31.5"), Decimal("67.5"))
    assert sum(one.amount for one in found.contributions) == found.added
    assert (found.decides, found.share is not None and found.share.percent) == (key("tactics.a"), 54)


def test_ratio_never_says_all_where_something_is_missing() -> None:
    found = covered(
        "baseline: 0, target: 100000, deadline: 2027-12-31", FLOW, tactic("when: 2027, expects: {k: 99999}")
    )
    assert told(found.ratio, found.short, found.covered) == (Decimal("0.9999"), 1, False)


def test_thirds_are_exact_until_they_are_shown() -> None:
    aim = "baseline: 0, target: 1, judged_on: 2027-Q1"
    third = covered(aim, RATE, tactic("expects: {k: {2027-01: 1}}"))
    assert near(third.added, Fraction(1, 3))
    assert third.ratio == Decimal("0.3333")
    whole = covered(
        aim, RATE, "".join(tactic(f"expects: {{k: {{2027-0{n}: 1}}}}", f"t{n}") for n in (1, 2, 3))
    )
    assert told(whole.added, whole.ratio, whole.short) == (1, 1, 0)


def test_tests_ideas_and_options_do_not_count() -> None:
    found = covered(
        "baseline: 0, target: 10, deadline: 2027-12-31",
        FLOW,
        tactic("when: 2027, role: test, expects: {k: 1}", "a")
        + tactic("when: 2027, status: idea, expects: {k: 2}", "b")
        + tactic("when: 2027, status: optional, expects: {k: 3}", "c")
        + tactic("when: 2027, status: dropped, expects: {k: 4}", "d")
        + tactic("when: 2027, status: done, expects: {k: 5}", "e"),
    )
    assert [one.tactic.id for one in found.contributions] == ["e"]


def test_nothing_promised_is_no_ratio() -> None:
    found = covered("baseline: 0, target: 10, deadline: 2027-12-31", FLOW, tactic("when: 2027"))
    assert told(found.ratio, found.covered, found.added, found.short) == (None, None, 0, 10)
    assert (found.contributions, found.decides) == ((), None)


def test_what_comes_too_early_or_too_late_says_so() -> None:
    found = covered(
        "baseline: 0, target: 10, judged_on: 2027-Q2",
        RATE,
        tactic("kind: ad, when: 2027-Q1, expects: {k: 1}", "early")
        + tactic("kind: ad, when: 2027-Q3, expects: {k: 1}", "late")
        + tactic("kind: ad, when: 2027, expects: {k: 1}", "while")
        + tactic("expects: {k: {2027-01: 3, 2027-02: 3}}", "phases"),
    )
    assert [one.id for one in found.ending] == ["early", "phases"]
    assert [one.tactic.id for one in found.contributions if one.starts_after_window] == ["late"]


def test_what_cannot_be_dated_leaves_the_sum_open() -> None:
    text = "calendar: {opening: tbd}\n"
    aim = "baseline: 0, target: 10, deadline: 2027-12-31"
    ads = tactic("kind: ad, when: 2027, expects: {k: 6}", "a")
    for open_ in ("kind: ad", "when: opening/opening+4w", "when: tbd"):
        found = covered(aim, RATE, ads + tactic(f"{open_}, expects: {{k: 3}}", "b"), more=text)
        assert told(found.added, found.ratio, found.covered) == (6, None, None)
        assert found.undated == (key("tactics.b"),)
    enough = covered(aim, RATE, tactic("kind: ad, when: 2027, expects: {k: 10}", "a")
                     + tactic("expects: {k: 3}", "b"))  # fmt: skip
    assert (enough.ratio, enough.covered) == (None, True)


def test_what_hangs_on_the_same_open_date_can_be_compared() -> None:
    found = covered(
        "baseline: 0, target: 10, judged_on: opening+M2",
        RATE,
        tactic("kind: ad, when: opening+M1/opening+M3, expects: {k: 6}", "during")
        + tactic("kind: ebook, when: opening, expects: {k: 3}", "after")
        + tactic("kind: ad, when: opening+M1, expects: {k: 4}", "early"),
        more="calendar: {opening: tbd}\n",
    )
    assert [one.amount for one in found.contributions] == [6, 3, 0]
    assert [one.id for one in found.ending] == ["early"]


def test_each_measure_of_an_ambition_is_covered_by_itself() -> None:
    found = assessed(
        """
kpis:
  k: {name: Orders, nature: flow}
  l: {name: Returns, nature: share, unit: "%", direction: down}
objectives:
  o:
    statement: Be the shop that runners come back to
    deadline: 2027-12-31
    measures:
      orders: {kpi: k, baseline: 100, target: 150, deadline: 2027-06}
      returns: {kpi: l, baseline: 24%, target: 22%}
tactics:
  a: {title: A, when: 2027, expects: {k: 60}}
  b: {title: B, when: 2027-03, expects: {l: -1pt}}
"""
    )
    assert found.coverage == {}
    measures = found.measures[key("objectives.o")]
    assert list(measures) == ["orders", "returns"]
    assert told(measures["orders"].window, measures["orders"].added) == (Period.half(2027, 1), 30)
    assert told(measures["returns"].ratio, measures["returns"].short) == (Decimal("0.5"), 1)


def test_of_objectives_on_one_kpi_each_takes_the_tactics_that_serve_it() -> None:
    found = assessed(
        """
kpis: {k: {name: K, nature: flow}, l: {name: L, nature: flow}}
objectives:
  france: {statement: F, kpi: k, baseline: 0, target: 10, deadline: 2027-12-31}
  belgium: {statement: B, kpi: k, baseline: 0, target: 10, deadline: 2027-12-31}
  other: {statement: L, kpi: l, baseline: 0, target: 10, deadline: 2027-12-31}
tactics:
  a: {title: A, objectives: [france], when: 2027, expects: {k: 1}}
  b: {title: B, objectives: [france, belgium], when: 2027, expects: {k: 2}}
  c: {title: C, objectives: [other], when: 2027, expects: {k: 4, l: 8}}
"""
    ).coverage
    added = {one.id: [each.tactic.id for each in coverage.contributions] for one, coverage in found.items()}
    assert added == {"france": ["a", "b", "c"], "belgium": ["b", "c"], "other": ["c"]}


@pytest.mark.parametrize(
    ("kpi", "target", "nature", "msgid"),
    [
        (RATE, "10", "rate", "{unit} a month"),
        ("unit: leads a month, nature: rate, per: month", "10", "rate", "leads a month"),
        ("unit: leads/month, nature: rate, per: month", "10", "rate", "leads/month"),
        (FLOW, "10", "flow", "orders"),
        (SHARE, "10%", "share", "points"),
        ("per: week", "10", "rate", "{unit} a week"),
        ("unit: '%'", "10%", "share", "points"),
        ("definition: D", "10", "flow", "K"),
        ("definition: D", "10%", "share", "points"),
        ("accumulates: k", "10", "stock", "K"),
    ],
)
def test_what_it_is_and_what_it_is_counted_in(kpi: str, target: str, nature: str, msgid: str) -> None:
    found = covered(f"baseline: 0, target: {target}, deadline: 2027-12-31", kpi, tactic("kind: ad"))
    unit = found.unit
    assert found.nature == nature
    assert (unit.msgid if isinstance(unit, Message) else unit) == msgid


def test_what_serves_only_what_was_dropped_adds_nothing() -> None:
    found = covered(
        "baseline: 20, target: 50, deadline: 2027-12-31",
        RATE,
        "  a: {title: A, strategy: s, kind: ad, when: 2027, expects: {k: 10}}\n"
        "  b: {title: B, objectives: [o], kind: ad, when: 2027, expects: {k: 3}}\n",
        more="strategies:\n  s: {title: S, objectives: [o], status: dropped}\n",
    )
    assert [one.tactic.id for one in found.contributions] == ["b"]
    assert found.added == 3
