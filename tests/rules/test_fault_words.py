"""Floors below the rules find faults without words; every one of them has its rule and its wording."""

import ast

import pytest

from mktplan.lint import load_rules
from tests.gates.tree import PythonFile
from tests.rules.emitted import emitted, literals, noted

RULES = load_rules().by_name


@pytest.mark.parametrize(("kind", "variant"), sorted(emitted()))
def test_a_fault_has_words(kind: str, variant: str) -> None:
    assert variant in RULES[kind].words


def test_no_wording_waits_for_a_fault_that_cannot_be() -> None:
    known = {variant for _, variant in emitted()} | literals()
    for rule in RULES.values():
        if rule.check is None:
            assert {variant.removesuffix("-suggested") for variant in rule.words} - {""} <= known


def test_kinds_and_variants_are_read_from_literals_conditions_and_names() -> None:
    text = (
        "def f(x):\n"
        "    variant, n = 'a', 1\n"
        "    if x:\n"
        "        variant = 'b' if n else 'c'\n"
        "    Fault('k', place, variant)\n"
        "    into.fault('l', span, (), 'd')\n"
        "    into.fault('m', span, ())\n"
    )
    file = PythonFile("mktplan/model/x.py", text)
    assert isinstance(file.tree, ast.Module)
    assert set(noted(file)) == {("k", "a"), ("k", "b"), ("k", "c"), ("l", "d"), ("m", "")}
