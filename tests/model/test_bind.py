"""Binding: what a plan's text becomes, and one fault for each thing that is wrong."""

import pytest

from mktplan.diagnostics import EntityId, Fault
from mktplan.model import BoundPlan, bind
from mktplan.source import SourceText
from mktplan.syntax import parse

HEAD = "mktplan: 1\nplan: {name: Test}\n"
OBJECTIVE = "objectives:\n  o: {statement: "
STEPS = "tactics:\n  t:\n    title: T\n    steps:\n      "
TACTIC = "tactics:\n  t: {title: T, "


def bound(text: str) -> BoundPlan:
    return bind([parse(SourceText("plan.yaml", text))])


def told(fault: Fault) -> tuple[str, str, str]:
    """Kind, variant and the text at the fault's place."""
    return fault.kind, fault.variant, fault.place.source.slice(fault.place.span)


def faults(text: str) -> list[tuple[str, str, str]]:
    return [told(fault) for fault in bound(HEAD + text).faults]


def test_a_scalar_is_typed_by_its_field_and_by_nothing_else() -> None:
    plan = bound(
        HEAD
        + """
kpis:
  norway: {name: NO}
  octal: {name: 010, definition: on, formula: 1e3, unit: 12:30}
tactics:
  always: {title: yes, always_on: true}
"""
    )
    assert plan.faults == ()
    assert plan.plan.kpis["norway"].name == "NO"
    octal = plan.plan.kpis["octal"]
    assert (octal.name, octal.definition, octal.formula, octal.unit) == ("010", "on", "1e3", "12:30")
    assert plan.plan.tactics["always"].title == "yes"
    assert plan.plan.tactics["always"].always_on is True


def test_an_entity_may_be_just_its_name() -> None:
    plan = bound(HEAD + "team:\n  growth: Head of growth\n").plan
    assert plan.team["growth"].name == "Head of growth"
    assert plan.team["growth"].key == EntityId("team", "growth")


def test_names_are_not_part_of_equality() -> None:
    plan = bound(HEAD + "team:\n  a: Head of growth\n  b: Head of growth\n").plan
    assert plan.team["a"] == plan.team["b"]
    assert plan.team["a"].key != plan.team["b"].key


def test_the_users_own_keys_pass_through() -> None:
    plan = bound(HEAD + "x-note: 1\ngoals:\n  g: {title: Grow, x-code: {a: [1, b]}}\n")
    assert plan.faults == ()
    assert plan.origins[EntityId("goals", "g")].extras == {"x-code": {"a": ["1", "b"]}}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("goals:\n  g: {titel: Grow}", [("unknown-field", "near", "titel")]),
        ("goals:\n  g: {title: Grow, colour: red}", [("unknown-field", "", "colour")]),
        ("goals:\n  g: {horizon: Two years}", [("missing-field", "", "g")]),
        ("objectivs:\n  o: Sell 3", [("unknown-field", "near", "objectivs")]),
        ("kpis:\n  k: {name: K, direction: upp}", [("invalid-value", "near-choice", "upp")]),
        ("kpis:\n  k: {name: K, direction: sideways}", [("invalid-value", "choice", "sideways")]),
        ("kpis:\n  k: {name: K, baseline: many}", [("invalid-value", "not-a-figure", "many")]),
        ('kpis:\n  k: {name: K, baseline: "400"}', [("invalid-value", "quoted-number", '"400"')]),
        ("kpis:\n  k: {name: K, baseline: }", [("empty-value", "", "")]),
        ("kpis:\n  k: {name: , baseline: 3}", [("missing-field", "empty", "name")]),
        (OBJECTIVE + "S, deadline: 2027-02-30}", [("invalid-date", "no-such-day", "2027-02-30")]),
        (OBJECTIVE + "S, impact: 9}", [("invalid-value", "out-of-range", "9")]),
        (OBJECTIVE + "S, impact: big}", [("invalid-value", "whole-number", "big")]),
        (OBJECTIVE + "Launch on 31 April 2027}", [("invalid-date", "in-text", "31 April 2027")]),
        (OBJECTIVE + "'Sell [X] shoes'}", [("placeholder-left", "", "[X]")]),
        (OBJECTIVE + "S, deadline: '[date]'}", [("placeholder-left", "typed", "'[date]'")]),
        (TACTIC + "when: 2027-05/2027-03}", [("invalid-date", "ends-before-start", "2027-05/2027-03")]),
        ("tactics:\n  t: {title: T, always_on: yes}", [("invalid-value", "near-switch", "yes")]),
        ("tactics:\n  t: {title: T, tags: a}", [("invalid-value", "text-for-list", "a")]),
        ("tactics:\n  t: {title: T, stage: covert}", [("invalid-value", "near-choice", "covert")]),
        ("tactics:\n  t: {title: T, links: ['javascript:x']}", [("unsafe-link", "", "'javascript:x'")]),
        ("tactics:\n  t: {title: [a]}", [("invalid-value", "list-for-text", "[a]")]),
        (TACTIC + "budget: {each: 5%, count: 2}}", [("invalid-value", "not-money", "{each: 5%, count: 2}")]),
        (TACTIC + "budget: {target: 2, low: 3}}", [("invalid-value", "unknown-part", "{target: 2, low: 3}")]),
        ("calendar:\n  a: nowhere", [("unknown-reference", "", "nowhere")]),
        ("calendar:\n  2027: 2027-03-01", [("invalid-value", "date-name", "2027")]),
        (STEPS + "- Affiche : A3", [("syntax", "colon", "Affiche : A3")]),
        (STEPS + "- Write to @julie: ask", [("syntax", "colon", "Write to @julie: ask")]),
        (STEPS + "- {txt: Write}", [("unknown-field", "near", "txt")]),
        (STEPS.replace("steps", "open") + "- Who pays: we", [("syntax", "colon", "Who pays: we")]),
        ("tactics: [a, b]", [("invalid-value", "list-for-entities", "tactics")]),
        ("tactics:\n  big launch: {title: T}", [("invalid-value", "id", "big launch")]),
        ("tactics:\n  t: {title: T, budget: {amount: 5}}", [("missing-field", "", "{")]),
    ],
)  # fmt: skip
def test_one_thing_wrong_is_one_fault(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert faults(text) == expected


def test_an_empty_plan_section_lacks_its_name() -> None:
    (fault,) = bound("mktplan: 1\nplan:\n").faults
    assert told(fault) == ("missing-field", "empty", "plan")


def test_a_misspelt_reference_gets_the_nearest_id_of_its_kind() -> None:
    plan = bound(
        HEAD + "strategies:\n  expert-content: Be read\ntactics:\n  t: {title: T, strategy: expert-contnt}\n"
    )
    (fault,) = plan.faults
    assert told(fault) == ("unknown-reference", "near", "expert-contnt")
    assert fault.params["nearest"] == "expert-content"
    assert fault.fix is not None
    assert fault.fix.safe


def test_a_guess_that_may_change_the_meaning_is_not_safe() -> None:
    plan = bound(HEAD + "strategies:\n  s: {title: S, kind: podcast}\n")
    (fault,) = plan.faults
    assert fault.params["nearest"] == "product"
    assert fault.fix is not None
    assert not fault.fix.safe


def test_a_reference_to_another_kind_says_which() -> None:
    plan = bound(HEAD + "goals:\n  g: Grow\nstrategies:\n  s: S\ntactics:\n  t: {title: T, strategy: g}\n")
    (fault,) = plan.faults
    assert told(fault) == ("unknown-reference", "elsewhere", "g")
    assert fault.params["elsewhere"] == "goals"


def test_an_absent_section_is_one_fault_however_often_it_is_named() -> None:
    plan = bound(HEAD + "tactics:\n" + "".join(f"  t{n}: {{title: T, owner: growth}}\n" for n in range(9)))
    (fault,) = plan.faults
    assert fault.variant == "no-section"
    assert fault.params["count"] == 9


def test_a_broken_entity_keeps_its_name() -> None:
    plan = bound(HEAD + OBJECTIVE + "S, deadlin: 2027}\n" + TACTIC + "objectives: [o]}\n")
    assert [fault.kind for fault in plan.faults] == ["unknown-field"]
    assert plan.broken == {EntityId("objectives", "o")}
    assert plan.references[0].target == EntityId("objectives", "o")


def test_an_unknown_version_is_the_only_fault() -> None:
    plan = bound("mktplan: 2\nplan: {nam: x}\nfoo: 1\n")
    assert [fault.kind for fault in plan.faults] == ["unsupported-version"]
    assert not plan.complete


def test_named_dates_are_counted_from_each_other_in_any_order() -> None:
    plan = bound(HEAD + "calendar:\n  opening: launch+2w\n  launch: 2027-03-01\n  party: tbd\n")
    assert plan.faults == ()
    opening = plan.calendar.names["opening"]
    assert opening is not None
    assert opening.start.isoformat() == "2027-03-15"


def test_dates_that_count_from_each_other_in_a_circle_stay_open() -> None:
    plan = bound(HEAD + "calendar:\n  a: b+1w\n  b: a+1w\n")
    assert [(fault.kind, fault.variant) for fault in plan.faults] == [("invalid-date", "circle")]
    assert plan.calendar.names == {"a": None, "b": None}


def test_ids_are_compared_as_people_read_them() -> None:
    plan = bound(HEAD + "channels:\n  café: Café\ntactics:\n  t: {title: T, channels: [cafe\u0301]}\n")
    assert plan.faults == ()


@pytest.mark.parametrize(
    "budget",
    [
        "none",
        "{total: 5% of revenue}",
        "{total: {max: 500, every: month}}",
        "{total: 12000, contingency: 10%}",
    ],
)
def test_the_forms_of_a_budget(budget: str) -> None:
    plan = bound(HEAD + f"budget: {budget}\n")
    assert plan.faults == ()
    assert plan.plan.budget is not None


@pytest.mark.parametrize(
    "amount",
    ["500", "400..600", "{amount: 500, every: month}", "{each: 5000, count: 8}", "{media: 30, production: 1}",
     "{2027-03: 6600, 2027-04: 7500}", "{low: 1, likely: 2, high: 3}"],
)  # fmt: skip
def test_the_forms_of_an_amount(amount: str) -> None:
    plan = bound(HEAD + f"tactics:\n  t: {{title: T, when: 2027, budget: {amount}}}\n")
    assert plan.faults == ()
    assert plan.plan.tactics["t"].budget is not None
