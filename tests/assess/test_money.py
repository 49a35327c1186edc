"""Money: once each, by everything it can be sorted by, exact to the cent."""

from decimal import Decimal

import pytest

from tests.assess.plans import HEAD, assessed, key, told

PLAN = """
goals: {g: Grow, h: Hold}
channels: {web: Web, mail: Mail, press: Press}
team: {ann: Ann, bob: Bob}
objectives:
  o: {statement: Leads, goals: [g]}
  p: {statement: Losses}
strategies:
  s: {title: Write, objectives: [o, p], owner: ann}
  z: {title: Listen, objectives: [p]}
campaigns:
  c: {title: Spring, strategy: z, budget: 500, when: 2027-Q2}
tactics:
  a: {title: A, strategy: s, channels: [web, mail], budget: 1000, when: 2027, kind: ad}
  b: {title: B, campaign: c, channels: {web: 60%, mail: 40%}, budget: 100..300, owner: bob, role: brand}
  d: {title: D, budget: 50, when: 2027-03}
  e: {title: E, strategy: s, budget: 70, status: idea}
  f: {title: F, strategy: s, budget: 80, status: optional, when: 2027}
  g: {title: G, strategy: s, budget: {amount: 10, every: month}}
  h: {title: H, strategy: s}
budget:
  total: 2000
  contingency: 10%
  lines:
    tools: {title: Tools, amount: {amount: 10, every: month}}
    fees: {title: Fees, share: 5%, when: 2027-Q4, category: fees}
    web: {title: Web, amount: 600, covers: [web, s]}
    bought: {title: Bought, amount: 400, covers: [mail, c]}
"""


def test_a_sum_counts_once_and_what_contains_it_adds_nothing() -> None:
    money = assessed(PLAN).money
    assert {one.id: str(figure) for one, figure in money.by_tactic.items()} == {
        "a": "1000",
        "b": "100..300",
        "d": "50",
    }
    assert str(money.tactics_total) == "1150..1350"
    assert {one.id: str(figure) for one, figure in money.by_line.items()} == {"tools": "120", "fees": "100"}
    assert money.total.likely == 1470
    assert money.optional == {key("tactics.f"): money.optional[key("tactics.f")]}
    assert str(money.optional[key("tactics.f")]) == "80"
    assert money.unknown == (key("tactics.g"),)
    assert told(money.available, money.unallocated) == (1800, 330)
    # The ceiling holds b; the envelope of the web holds all of a, and b's part on the web.
    assert told(
        money.ceilings[key("campaigns.c")].limit.likely, money.ceilings[key("campaigns.c")].inside
    ) == (
        500,
        200,
    )
    assert money.envelopes[key("lines.web")].inside == 1000 + 120
    assert money.envelopes[key("lines.bought")].inside == 200


def test_money_goes_along_primary_parents_and_everything_adds_up() -> None:
    money = assessed(PLAN).money
    assert {one.id: figure.likely for one, figure in money.by_strategy.items()} == {"s": 1000, "z": 200}
    assert {one.id: figure.likely for one, figure in money.by_objective.items()} == {"o": 1000, "p": 200}
    assert {one.id: figure.likely for one, figure in money.by_goal.items()} == {"g": 1000}
    assert {one.id: figure.likely for one, figure in money.by_channel.items()} == {"web": 1120, "mail": 80}
    assert {one.id: figure.likely for one, figure in money.by_owner.items()} == {"ann": 1000, "bob": 200}
    assert {role: figure.likely for role, figure in money.by_role.items()} == {
        "activation": 1050,
        "brand": 200,
    }
    assert {kind: figure.likely for kind, figure in money.by_kind.items()} == {"ad": 1000, "": 250}
    assert money.by_category["fees"].likely == 100
    tables = {
        "strategies": money.by_strategy,
        "objectives": money.by_objective,
        "goals": money.by_goal,
        "campaigns": money.by_campaign,
        "channels": money.by_channel,
        "team": money.by_owner,
    }
    for section, table in tables.items():
        parts = sum((figure.likely for figure in table.values()), Decimal(0))
        assert parts + money.without[section].likely == money.tactics_total.likely
    assert money.without_objective == 50
    assert money.share_reaching_objectives == Decimal("96.00")
    assert str(money.of(key("channels.web"))) == "1060..1180"
    assert money.of(key("personas.anyone")) is None


def test_months_are_exact_cents_and_add_up_with_what_is_not_dated() -> None:
    money = assessed(
        """
tactics:
  a: {title: A, budget: 100, when: 2027-Q1}
  b: {title: B, budget: 10, when: 2027-01-20/2027-02-10}
  c: {title: C, budget: 7}
  d: {title: D, budget: {2027-01: 1, 2027-02: 2}}
"""
    ).money
    assert money.by_month == {
        (2027, 1): Decimal("33.34") + Decimal("5.45") + 1,
        (2027, 2): Decimal("33.33") + Decimal("4.55") + 2,
        (2027, 3): Decimal("33.33"),
    }
    assert money.undated == 7
    assert sum(money.by_month.values()) + money.undated == money.total.likely


def test_a_currency_without_cents_is_divided_into_whole_units() -> None:
    head = HEAD.replace("EUR", "JPY")
    money = assessed("tactics: {a: {title: A, budget: 100, when: 2027-Q1}}\n", head).money
    assert list(money.by_month.values()) == [34, 33, 33]


@pytest.mark.parametrize(
    ("shares", "web", "mail", "rest"),
    [
        ("{web: 60%, mail: 40%}", "60.01", "40.00", "0"),
        ("{web: 60%}", "60.01", "0", "40.00"),
        ("{web: 66%, mail: 66%}", "50.01", "50.00", "0"),
        ("{web: 33.3%, mail: 33.3%}", "33.30", "33.30", "33.41"),
        ("[mail, web]", "0", "100.01", "0"),
    ],
)
def test_shares_divide_a_tactics_money_without_a_cent_lost(
    shares: str, web: str, mail: str, rest: str
) -> None:
    money = assessed(
        f"channels: {{web: W, mail: M}}\ntactics: {{a: {{title: A, channels: {shares}, budget: 100.01}}}}\n"
    ).money

    def on(channel: str) -> Decimal:
        figure = money.by_channel.get(key(f"channels.{channel}"))
        return figure.likely if figure is not None else Decimal(0)

    without = money.without.get("channels")
    assert (on("web"), on("mail")) == (Decimal(web), Decimal(mail))
    assert (without.likely if without is not None else 0) == Decimal(rest)


@pytest.mark.parametrize(
    ("budget", "total", "contingency", "available"),
    [
        ("{total: 1000}", 1000, 0, 1000),
        ("{total: max 1000, contingency: 50}", 1000, 50, 950),
        ("{total: 5% of revenue, revenue: 30000, contingency: 10%}", 1500, 150, 1350),
        ("{total: 5% of revenue}", None, 0, None),
        ("{total: {max: 500, every: month}}", 6000, 0, 6000),
        ("{contingency: 10%}", None, 0, None),
        ("none", None, 0, None),
    ],
)
def test_how_much_there_is(budget: str, total: int | None, contingency: int, available: int | None) -> None:
    money = assessed(f"budget: {budget}\n").money
    assert told(money.budget_total, money.contingency, money.available) == (total, contingency, available)


def test_the_share_of_revenue() -> None:
    money = assessed("budget: {total: 30000, revenue: 400000}\n").money
    assert money.share_of_revenue == Decimal("7.50")
    assert assessed("budget: {total: 30000}\n").money.share_of_revenue is None


def test_what_serves_only_things_set_aside_reaches_nothing() -> None:
    money = assessed(
        """
objectives: {o: {statement: O, status: dropped}, p: {statement: P}, q: {statement: Q}}
strategies: {s: {title: S, objectives: [o]}, z: {title: Z, objectives: [p], status: excluded}}
tactics:
  a: {title: A, strategy: s, budget: 1}
  b: {title: B, strategy: z, budget: 2}
  c: {title: C, objectives: [q], budget: 3}
"""
    ).money
    assert {one.id: figure.likely for one, figure in money.by_objective.items()} == {"q": 3}
    assert {one.id: figure.likely for one, figure in money.by_strategy.items()} == {"s": 1}
    assert money.without_objective == 3
    assert money.share_reaching_objectives == 50


def test_a_plan_without_money_has_no_share() -> None:
    money = assessed("tactics: {a: A}\n").money
    assert money.share_reaching_objectives is None
    assert told(money.total.likely, money.by_month, money.largest(3)) == (0, {}, ())


def test_a_standing_plan_counts_the_year_of_today() -> None:
    money = assessed(
        "tactics:\n"
        "  a: {title: A, always_on: true, budget: {amount: 1000, every: month}}\n"
        "  b: {title: B, when: 2027-12, budget: 90}\n"
        "budget: {total: {max: 500, every: month}}\n",
        HEAD.replace("2027", "ongoing"),
    ).money
    assert told(money.total.likely, money.budget_total, money.available) == (12090, 6000, 6000)
    assert money.by_month[2027, 3] == 1000
