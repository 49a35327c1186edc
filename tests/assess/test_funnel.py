"""What a tactic adds further down the funnel."""

from decimal import Decimal

from mktplan.values import Period
from tests.assess.plans import assessed, covered, key, told

FUNNEL = """
  visits: {name: Visits, nature: flow}
  leads: {name: Leads, nature: rate, per: month, from: {visits: 2%}}
"""
AIM = "baseline: 0, target: 100, deadline: 2027-12-31"


def tactic(what: str, name: str = "t") -> str:
    return f"  {name}: {{title: T, {what}}}\n"


def test_rates_multiply_and_lags_move_the_window_back() -> None:
    found = covered(
        "baseline: 0, target: 100, judged_on: 2027-Q4",
        "nature: flow, from: {leads: {rate: 50%, lag: 3m}}",
        tactic("kind: ad, when: 2027-09/2027-10, expects: {visits: 6000}", "a")
        + tactic("kind: ad, when: 2027-12, expects: {leads: 10}", "b")
        + tactic("kind: ad, when: 2027-07/2027-08, expects: {leads: 10}", "c"),
        more=FUNNEL,
    )
    # a: 3,000 visits in September × 2% × 50%; b: too late for the quarter; c: 20 leads in Q3 × 50%.
    assert [told(one.tactic.id, one.amount) for one in found.contributions] == [
        ("a", 30),
        ("b", 0),
        ("c", 10),
    ]
    assert found.contributions[1].starts_after_window


def test_a_rate_below_a_flow_is_an_average() -> None:
    found = assessed(f"kpis:{FUNNEL}tactics: {{t: {{title: T, when: 2027, expects: {{visits: 12000}}}}}}\n")
    added = found.promises.added(key("tactics.t"), "leads", Period.quarter(2027, 2))
    assert added is not None
    assert added.likely == 20
    assert found.promises.added(key("tactics.t"), "nothing", Period.year(2027)) is None


def test_a_result_is_entered_once_on_its_path() -> None:
    found = covered(
        AIM,
        "nature: flow, from: {visits: 2%}",
        tactic("when: 2027, expects: {visits: 1000, k: 5}"),
        more=FUNNEL,
    )
    assert found.added == 5


def test_several_sources_add_up() -> None:
    found = covered(
        AIM,
        "nature: flow, from: {leads: 50%, visits: 1%}",
        tactic("kind: ad, when: 2027, expects: {leads: 2, visits: 1000}", "a")
        + tactic("kind: ad, when: 2027, expects: {visits: 1000}", "b"),
        more=FUNNEL,
    )
    # a: 24 leads × 50% + 1,000 × 1%; b: 1,000 × 2% × 50% by way of leads, and 1,000 × 1%.
    assert [one.amount for one in found.contributions] == [22, 20]


def test_a_stock_accumulates_a_flow_and_what_stems_from_it() -> None:
    found = covered(
        "baseline: 1000, target: 1500, deadline: 2027-06-30",
        "nature: stock, accumulates: leads",
        tactic("kind: ad, when: 2026-10/2027-12, expects: {leads: 10}", "a")
        + tactic("when: 2027, expects: {visits: 12000}", "b"),
        more=FUNNEL,
    )
    assert [one.amount for one in found.contributions] == [90, 120]
    assert str(found.gives) == "1210"


def test_shares_take_no_part_in_a_funnel() -> None:
    found = covered(
        "baseline: 10%, target: 20%, deadline: 2027-12-31",
        "nature: share, from: {visits: 2%}",
        tactic("when: 2027, expects: {visits: 1000}"),
        more=FUNNEL,
    )
    assert (found.contributions, found.ratio) == ((), None)


def test_a_circle_of_indicators_ends() -> None:
    found = covered(
        AIM,
        "nature: flow, from: {a: 50%}",
        tactic("when: 2027, expects: {b: 16}"),
        more="  a: {name: A, nature: flow, from: {b: 50%, k: 50%}}\n"
        "  b: {name: B, nature: flow, from: {a: 50%}}\n",
    )
    assert found.added >= 4


def test_a_ladder_of_indicators_is_climbed_a_dozen_steps() -> None:
    steps = 30
    rungs = [
        f"  {side}{n}: {{name: K, nature: flow,"
        f" from: {{a{n + 1}: {{rate: 50%, lag: {lag}}}, b{n + 1}: 50%}}}}\n"
        for n in range(steps)
        for side, lag in (("a", "1d"), ("b", "3d"))
    ]
    ladder = "".join(rungs) + "".join(f"  {side}{steps}: {{name: K, nature: flow}}\n" for side in "ab")

    def from_(step: int) -> Decimal:
        expects = tactic(f"when: 2027-03, expects: {{a{step}: 5}}")
        return covered(AIM, "nature: flow, from: {a0: 100%}", expects, more=ladder).added

    assert from_(1) == Decimal("2.5")
    # Each step halves, and two ways lead to it.
    assert from_(11) == Decimal("2.5")
    assert from_(12) == 0
