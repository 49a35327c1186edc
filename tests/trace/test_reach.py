"""Reaching: yes, no, or unknown where a slip of the pen could be the reason."""

from dataclasses import replace

import pytest

from mktplan.diagnostics import EntityId
from mktplan.model import bind
from mktplan.source import SourceText
from mktplan.syntax import parse
from mktplan.trace import Reach, TraceGraph, link

HEAD = "mktplan: 1\nplan: {name: Test}\n"
# Two of each level, so that nothing is implied.
SPINE = """
goals: {g: Grow, h: Hold}
objectives:
  o: {statement: More leads, goals: [g]}
  p: {statement: Fewer losses}
strategies:
  s: {title: Write, objectives: [o]}
  z: {title: Listen, objectives: [p]}
"""


def graph(text: str) -> TraceGraph:
    return link(bind([parse(SourceText("plan.yaml", HEAD + text))]))


def key(text: str) -> EntityId:
    return EntityId(*text.split("."))


@pytest.mark.parametrize(
    ("tactic", "objectives", "goals"),
    [
        ("strategy: s", Reach.YES, Reach.YES),
        ("strategy: z", Reach.YES, Reach.NO),
        ("objectives: [o]", Reach.YES, Reach.YES),
        ("campaign: c", Reach.YES, Reach.YES),
        ("campaign: alone", Reach.NO, Reach.NO),
        ("campaign: aside", Reach.NO, Reach.NO),
        ("campaign: aside, strategy: s", Reach.YES, Reach.YES),
        ("kind: ad", Reach.NO, Reach.NO),
        ("strategy: typo", Reach.UNKNOWN, Reach.UNKNOWN),
        ("strategy: typo, campaign: c", Reach.YES, Reach.YES),
        ("campaign: broken", Reach.UNKNOWN, Reach.UNKNOWN),
        ("campaign: lost", Reach.UNKNOWN, Reach.UNKNOWN),
    ],
)
def test_a_tactic_reaches_up(tactic: str, objectives: Reach, goals: Reach) -> None:
    plan = graph(
        SPINE
        + f"""
campaigns:
  c: {{title: Spring, strategy: s}}
  alone: Alone
  aside: {{title: Autumn, strategy: s, status: dropped}}
  broken: {{title: Summer, strategy: s, budget: much}}
  lost: {{title: Winter, strategy: nowhere}}
tactics:
  t: {{title: Advertise, {tactic}}}
"""
    )
    assert plan.reaches(key("tactics.t"), "objectives") is objectives
    assert plan.reaches(key("tactics.t"), "goals") is goals


def test_what_was_set_aside_is_not_reached() -> None:
    plan = graph(
        """
objectives:
  o: {statement: More leads, status: dropped}
  p: {statement: Fewer losses}
strategies: {s: {title: Write, objectives: [o]}}
tactics: {t: {title: Advertise, strategy: s}}
"""
    )
    assert plan.reaches(key("tactics.t"), "objectives") is Reach.NO
    assert plan.reaches(key("strategies.s"), "objectives") is Reach.NO


def test_nothing_is_called_absent_in_a_plan_that_was_read_in_part() -> None:
    whole = graph(SPINE + "tactics:\n  t: {title: Advertise}\n")
    assert whole.reaches(key("tactics.t"), "objectives") is Reach.NO
    plan = link(replace(whole.bound, complete=False))
    assert plan.reaches(key("strategies.s"), "objectives") is Reach.YES
    assert plan.reaches(key("tactics.t"), "objectives") is Reach.UNKNOWN
    assert plan.reached_from(key("objectives.o"), "tactics") is Reach.UNKNOWN


@pytest.mark.parametrize(
    ("tactics", "reach"),
    [
        ("t: {title: T, strategy: s}", Reach.YES),
        ("t: {title: T, strategy: z}", Reach.NO),
        ("t: {title: T, strategy: s, status: dropped}", Reach.NO),
        ("t: {title: T, strategy: s, kind: nonsense}", Reach.UNKNOWN),
        ("t: {title: T, stratgy: s}", Reach.UNKNOWN),
        ("t: {title: T, strategy: typo}", Reach.UNKNOWN),
        ("t: {title: T, strategy: typo, status: dropped}", Reach.NO),
        ("t: {title: T, strategy: z, channels: [typo]}", Reach.NO),
        ("t: {title: T, strategy: z, campaign: typo}", Reach.UNKNOWN),
        ("t t: {title: T, strategy: s}", Reach.UNKNOWN),
    ],
)
def test_an_objective_has_a_tactic_below_it(tactics: str, reach: Reach) -> None:
    plan = graph(SPINE + "tactics:\n  " + tactics + "\n")
    assert plan.reached_from(key("objectives.o"), "tactics") is reach
    assert plan.reached_from(key("strategies.s"), "tactics") is reach


def test_an_unreadable_strategy_without_a_tactic_hides_no_tactic() -> None:
    broken = "  y: {title: Broken, kind: nonsense, objectives: [o]}\n"
    plan = graph(SPINE + broken + "tactics: {t: {title: T, strategy: z}}\n")
    assert plan.reached_from(key("objectives.o"), "tactics") is Reach.NO
    with_tactic = graph(SPINE + broken + "tactics: {t: {title: T, strategy: y}}\n")
    assert with_tactic.reached_from(key("objectives.o"), "tactics") is Reach.UNKNOWN
    assert with_tactic.reached_from(key("strategies.s"), "tactics") is Reach.NO


def test_a_lost_objective_of_a_goal_leaves_the_objectives_alone() -> None:
    plan = graph(SPINE.replace("Fewer losses", "Fewer losses, goals: [typo]") + "tactics: {}\n")
    assert plan.reached_from(key("goals.g"), "objectives") is Reach.YES
    assert plan.reached_from(key("goals.h"), "objectives") is Reach.UNKNOWN
    assert plan.reached_from(key("goals.h"), "tactics") is Reach.NO
    assert plan.reached_from(key("objectives.o"), "tactics") is Reach.NO


@pytest.mark.parametrize("section", ["tactics: [one, two]", "tacticss: {t: {title: T}}"])
def test_a_section_that_is_lost_as_a_whole_may_hold_anything(section: str) -> None:
    plan = graph(SPINE + section + "\n")
    assert plan.reached_from(key("objectives.o"), "tactics") is Reach.UNKNOWN
    assert plan.reached_from(key("strategies.s"), "tactics") is Reach.UNKNOWN
    assert plan.reached_from(key("objectives.o"), "strategies") is Reach.YES


def test_only_the_spine_is_climbed() -> None:
    plan = graph(SPINE)
    with pytest.raises(ValueError, match="channels"):
        plan.reaches(key("strategies.s"), "channels")
    with pytest.raises(ValueError, match="kpis"):
        plan.below(key("goals.g"), "kpis")


def test_a_single_objective_and_a_single_goal_are_implied() -> None:
    plan = graph(
        """
goals: {g: Grow}
objectives: {o: {statement: More leads}, q: {statement: Old, status: dropped}}
strategies: {s: Write}
campaigns: {c: Spring}
tactics:
  t: Advertise
  u: {title: Write, strategy: s}
  v: {title: Post, strategy: typo}
"""
    )
    assert [(edge.target, edge.implied) for edge in plan.parents(key("tactics.t"))] == [
        (key("objectives.o"), True)
    ]
    assert [edge.target for edge in plan.parents(key("tactics.u"))] == [key("strategies.s")]
    assert plan.parents(key("tactics.v")) == ()
    assert plan.reaches(key("tactics.v"), "objectives") is Reach.UNKNOWN
    for below in ("tactics.t", "tactics.u", "strategies.s", "campaigns.c", "objectives.o"):
        assert plan.reaches(key(below), "goals") is Reach.YES


def test_of_two_objectives_none_is_implied_even_if_one_is_unreadable() -> None:
    plan = graph("objectives: {o: {statement: Leads}, p: {statment: Losses}}\ntactics: {t: Advertise}\n")
    assert plan.reaches(key("tactics.t"), "objectives") is Reach.NO
    alone = graph("objectives: {p: {statment: Losses}}\ntactics: {t: Advertise}\n")
    assert alone.reaches(key("tactics.t"), "objectives") is Reach.UNKNOWN
    lost = graph("objectives: [one]\ntactics: {t: Advertise}\n")
    assert lost.reaches(key("tactics.t"), "objectives") is Reach.UNKNOWN


def test_a_chain_of_ten_thousand_is_walked_without_recursion() -> None:
    count = 10_000
    tactics = "".join(
        f"  t{n}: {{title: T, strategy: s, depends_on: [t{(n + 1) % count}]}}\n" for n in range(count)
    )
    plan = graph(SPINE + "tactics:\n" + tactics)
    assert plan.reached_from(key("goals.g"), "tactics") is Reach.YES
    (circle,) = plan.cycles()
    assert len(circle) == count
