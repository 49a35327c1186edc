"""The complete example: every figure of its pages, to the pound and to the lead."""

from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest

from mktplan.assess import assess
from mktplan.diagnostics import EntityId
from mktplan.values import Period
from mktplan.workspace import load
from tests.assess.plans import TODAY, key, told

PLAN = Path(__file__).parents[2] / "examples" / "saas-finance" / "plan.yaml"
FOUND = assess(load(PLAN, "plan.yaml"), TODAY)
MONEY = FOUND.money

BY_STRATEGY_AND_MONTH = {
    "expert-content": (6800, 5800, 6800, 8800, 6300, 3800, 800, 3300, 5300, 3800, 3800, 800),
    "capture-demand": (5100, 4100, 2100, 6800, 4400, 2400, 2600, 2600, 2600, 2900, 2900, 2900),
    "be-known": (4000, 4000, 6000, 7000, 7000, 2000, 2000, 2000, 7000, 6000, 1000, 0),
    "meet-them": (0, 500, 5400, 900, 8900, 6400, 3900, 900, 2400, 4400, 2400, 400),
    "qualify": (2500, 2500, 3500, 3000, 500, 500, 500, 500, 500, 500, 500, 500),
    "advocates": (0, 2000, 2300, 1200, 4200, 1200, 1200, 1200, 400, 3400, 400, 400),
}
BY_MONTH = (19200, 19700, 26900, 28500, 32100, 23100, 11800, 11300, 19000, 21800, 17800, 5800)
BY_CHANNEL = {
    "linkedin-ads": 59500, "website": 39900, "events": 26500, "google-ads": 24000, "email": 10100,
    "trade-press": 9000, "organic-search": 8400, "direct-mail": 7000, "podcast": 6000, "review-sites": 5000,
    "webinar": 5000, "partners": 4000, "newsletters": 4000, "sales": 2500,
}  # fmt: skip
BY_OWNER = {
    "demand-gen": 76500, "head-of-marketing": 57500, "content-lead": 49800, "marketing-ops": 18500,
    "customer-success": 13100, "head-of-sales": 0,
}  # fmt: skip
ADDED_BY_QUARTER = {1: 36, 2: 78, 3: 93, 4: 114}


def likely(table: object) -> dict[str, Decimal]:
    assert isinstance(table, dict)
    return {one.id if isinstance(one, EntityId) else one: figure.likely for one, figure in table.items()}


def test_the_totals() -> None:
    assert told(MONEY.tactics_total.likely, MONEY.lines_total.likely) == (215_400, 21_600)
    assert MONEY.total.likely == 237_000
    assert told(MONEY.budget_total, MONEY.contingency, MONEY.available) == (250_000, 13_000, 237_000)
    assert MONEY.unallocated == 0
    assert MONEY.undated == 0
    assert MONEY.share_reaching_objectives == 100
    assert MONEY.unknown == ()


def test_money_by_strategy_and_month() -> None:
    assert likely(MONEY.by_strategy) == {name: sum(row) for name, row in BY_STRATEGY_AND_MONTH.items()}
    for name, row in BY_STRATEGY_AND_MONTH.items():
        months = MONEY.by_strategy_month[key(f"strategies.{name}")]
        assert tuple(months.get((2027, month), 0) for month in range(1, 13)) == row
    assert told(*MONEY.by_month.values()) == BY_MONTH


def test_money_by_all_else() -> None:
    assert likely(MONEY.by_channel) == BY_CHANNEL
    assert MONEY.without["channels"].likely == 4500
    assert likely(MONEY.by_owner) == BY_OWNER
    assert likely(MONEY.by_role) == {"activation": 149_400, "brand": 48_000, "enabler": 7000, "test": 11_000}
    assert likely(MONEY.by_objective) == {
        "qualified-leads": 134_000,
        "awareness": 48_000,
        "lead-quality": 15_500,
        "retention": 17_900,
    }
    assert likely(MONEY.by_goal) == {"arr-324": 215_400}
    assert likely(MONEY.by_line) == {"licences": 9600, "tracker": 12_000}
    assert {one.id: told(roof.limit.likely, roof.inside) for one, roof in MONEY.ceilings.items()} == {
        "benchmark-launch": (26_000, 26_000),
        "guide-launch": (13_000, 13_000),
        "brand-waves": (33_000, 33_000),
    }
    assert [told(one.id, amount) for one, amount in MONEY.largest(3)] == [
        ("search-ads", 24_000),
        ("brand-spring", 15_000),
        ("benchmark-report", 14_000),
    ]


@pytest.mark.parametrize(("quarter", "added"), ADDED_BY_QUARTER.items())
def test_leads_added_by_quarter(quarter: int, added: int) -> None:
    window = Period.quarter(2027, quarter)
    found = [FOUND.promises.added(tactic, "mql", window) for tactic in FOUND.promises.tactics("mql")]
    assert sum(one.likely for one in found if one is not None) * 3 == added


def test_leads_are_judged_in_the_last_quarter_against_what_would_come_anyway() -> None:
    found = FOUND.coverage[key("objectives.qualified-leads")]
    assert found.window == Period.quarter(2027, 4)
    assert told(found.gap, found.added, found.ratio, found.short) == (38, 38, 1, 0)
    assert found.gives is not None
    assert found.gives.likely == 50
    # Four tactics say a range; the ends of the others are their likely figure.
    assert told(found.worst, found.best) == (36, 40)
    assert [one.id for one in found.ending] == ["report-ads", "broker-show"]
    assert found.decides == key("tactics.search-ads")
    tests = {"newsletter-test", "abm-mail-test"}
    assert not tests & {one.tactic.id for one in found.contributions}


def test_shares_move_by_points_and_what_is_to_be_kept_is_kept() -> None:
    awareness = FOUND.coverage[key("objectives.awareness")]
    assert told(awareness.gap, awareness.added, awareness.ratio) == (6, 6, 1)
    assert [(one.tactic.id, one.amount) for one in awareness.contributions] == [
        ("brand-spring", 3),
        ("brand-autumn", 2),
        ("trade-press", Decimal("0.5")),
        ("podcast", Decimal("0.5")),
    ]
    assert str(awareness.gives) == "20%"
    retention = FOUND.coverage[key("objectives.retention")]
    assert told(retention.gap, retention.added, str(retention.gives)) == (3, 3, "95%")
    quality = FOUND.coverage[key("objectives.lead-quality")]
    assert told(quality.gap, quality.ratio, quality.covered, quality.short) == (0, None, True, 0)
    assert quality.contributions == ()


def test_customers_come_a_quarter_after_the_leads() -> None:
    found = [
        FOUND.promises.added(tactic, "customers", Period.year(2027))
        for tactic in FOUND.promises.tactics("customers")
    ]
    # 40% × 60% × 30% of what the first three quarters add; the last quarter's come in 2028.
    assert sum(one.likely for one in found if one is not None) == (36 + 78 + 93) * Fraction(72, 1000)
