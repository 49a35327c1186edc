"""What is above and below, by which fields, what carries the money, what waits for itself."""

from tests.trace.test_reach import SPINE, graph, key

TACTICS = """
campaigns:
  c: {title: Spring, strategy: z, objectives: [p]}
tactics:
  t: {title: Advertise, campaign: c, strategy: s, objectives: [p, o]}
  u: {title: Post, campaign: c}
  v: {title: Call, strategy: s, status: idea}
  w: {title: Broken, strategy: s, kind: nonsense}
"""


def test_above_goes_by_preference_own_objectives_then_strategy_then_campaign() -> None:
    plan = graph(SPINE + TACTICS)
    assert plan.above(key("tactics.t"), "objectives") == (key("objectives.p"), key("objectives.o"))
    assert plan.above(key("tactics.t"), "strategies") == (key("strategies.s"), key("strategies.z"))
    assert plan.above(key("tactics.u"), "strategies") == (key("strategies.z"),)
    assert plan.above(key("goals.g"), "objectives") == ()


def test_below_goes_by_nearness_and_keeps_what_was_set_aside_but_nothing_unreadable() -> None:
    plan = graph(SPINE + TACTICS)
    assert plan.below(key("strategies.s"), "tactics") == (key("tactics.t"), key("tactics.v"))
    assert plan.below(key("objectives.p"), "tactics") == (key("tactics.t"), key("tactics.u"))
    assert plan.below(key("goals.g"), "strategies") == (key("strategies.s"),)


def test_one_of_several_carries_the_money() -> None:
    plan = graph(SPINE + TACTICS)
    assert plan.primary(key("tactics.t"), "objectives") == key("objectives.p")
    assert plan.primary(key("tactics.t"), "strategies") == key("strategies.s")
    assert plan.primary(key("tactics.u"), "objectives") == key("objectives.p")
    assert plan.primary(key("tactics.u"), "goals") is None
    assert plan.primary(key("strategies.s"), "goals") == key("goals.g")


def test_what_was_set_aside_carries_no_money() -> None:
    plan = graph(
        """
objectives: {o: {statement: Leads, status: dropped}, p: {statement: Losses}, q: {statement: Sales}}
strategies:
  s: {title: Write, objectives: [o, p]}
  x: {title: Shout, objectives: [q], status: dropped}
tactics:
  t: {title: Advertise, strategy: s}
  u: {title: Post, strategy: x}
"""
    )
    assert plan.primary(key("tactics.t"), "objectives") == key("objectives.p")
    assert plan.primary(key("tactics.u"), "strategies") is None
    assert plan.primary(key("tactics.u"), "objectives") is None


def test_ways_up_name_the_fields_that_link_them() -> None:
    plan = graph(SPINE + TACTICS)
    ways = [[(edge.field, edge.target.id) for edge in way] for way in plan.paths(key("tactics.t"))]
    assert ways == [
        [("objectives", "p")],
        [("objectives", "o"), ("goals", "g")],
        [("strategy", "s"), ("objectives", "o"), ("goals", "g")],
        [("campaign", "c"), ("objectives", "p")],
        [("campaign", "c"), ("strategy", "z"), ("objectives", "p")],
    ]
    assert plan.paths(key("goals.g")) == ()
    assert len(plan.paths(key("tactics.t"), most=2)) == 2


def test_links_beside_the_spine_are_found_from_both_ends() -> None:
    plan = graph(
        """
kpis: {leads: Leads, visits: {name: Visits, from: {leads: 3%}}}
channels: {web: Web}
tactics: {t: {title: T, channels: {web: 100%}, expects: {leads: 3}, kpi: leads}}
"""
    )
    assert [(edge.field, edge.target.id) for edge in plan.uses(key("tactics.t"))] == [
        ("channels", "web"),
        ("expects", "leads"),
        ("kpi", "leads"),
    ]
    assert [(edge.source.id, edge.field) for edge in plan.used_by(key("kpis.leads"))] == [
        ("visits", "from"),
        ("t", "expects"),
        ("t", "kpi"),
    ]
    assert plan.used_by(key("channels.none")) == ()


def test_a_named_date_may_be_another_one() -> None:
    plan = graph("calendar: {launch: 2027-03-01, opening: launch}\n")
    assert [edge.source.id for edge in plan.used_by(key("calendar.launch"))] == ["opening"]


def test_each_knot_shows_one_circle_from_its_first_thing() -> None:
    plan = graph(
        """
tactics:
  a: {title: A, depends_on: [b]}
  b: {title: B, depends_on: [c, d]}
  c: {title: C, depends_on: [e]}
  d: {title: D, depends_on: [a]}
  e: {title: E, depends_on: [a]}
  f: {title: F, depends_on: [f]}
  g: {title: G, depends_on: [h, a]}
  h: {title: H, depends_on: [g], status: dropped}
  i: {title: I, depends_on: [k]}
  k: {title: K}
"""
    )
    ids = [tuple(one.id for one in circle) for circle in plan.cycles("depends_on")]
    assert ids == [("a", "b", "d"), ("f",)]


def test_circles_among_indicators_are_those_of_their_field() -> None:
    plan = graph("kpis: {a: {name: A, from: {b: 1%}}, b: {name: B, from: {a: 1%}}}\n")
    assert plan.cycles("from") == ((key("kpis.a"), key("kpis.b")),)
    assert plan.cycles() == ()


def test_what_hangs_only_on_things_set_aside_names_the_nearest() -> None:
    plan = graph(
        """
goals: {g: {title: Grow, status: excluded}, h: Hold}
objectives:
  o: {statement: Leads, status: dropped, goals: [h]}
  p: {statement: Losses, goals: [g]}
strategies:
  s: {title: Write, objectives: [o]}
  x: {title: Shout, objectives: [p], status: excluded}
  y: Loose
tactics:
  t: {title: T, strategy: s}
  u: {title: U, strategy: x, objectives: [o]}
  v: {title: V, strategy: x, objectives: [p]}
  w: {title: W, strategy: y}
  n: {title: N, strategy: x, campaign: typo}
"""
    )
    assert plan.dropped_only(key("strategies.s")) == (key("objectives.o"),)
    assert plan.dropped_only(key("tactics.t")) == (key("objectives.o"),)
    assert plan.dropped_only(key("tactics.u")) == (key("objectives.o"), key("strategies.x"))
    assert plan.dropped_only(key("tactics.v")) == ()
    assert plan.dropped_only(key("tactics.w")) == ()
    assert plan.dropped_only(key("tactics.n")) == ()
    assert plan.dropped_only(key("objectives.p")) == (key("goals.g"),)
