"""Running rules: what they find, and what happens when one fails."""

from collections.abc import Iterator

import pytest

from mktplan.diagnostics import EntityId
from mktplan.lint import Finding, LintContext, RuleSet, check, load_rules, rule
from tests.lint.judged import context, judged


@rule("WRD098", levels="eee", since="0.1", message="m")
def failing(ctx: LintContext) -> Iterator[Finding]:
    """Fails."""
    yield failing.at(ctx.plan.identity.key)
    raise ZeroDivisionError


@rule("WRD099", levels="eee", since="0.1", message="m")
def borrowing(ctx: LintContext) -> Iterator[Finding]:
    """Speaks in another rule's name."""
    yield failing.at(ctx.plan.identity.key)


PLAN = "mktplan: 1\nplan: {name: A plan}\n"


def test_a_rule_that_fails_is_no_finding() -> None:
    with pytest.raises(ZeroDivisionError):
        judged(PLAN, rules=RuleSet((*load_rules(), failing)))


def test_a_rule_speaks_in_its_own_name() -> None:
    with pytest.raises(ValueError, match="borrowing speaks in the name of failing"):
        check(context(PLAN), RuleSet((*load_rules(), borrowing)))


@pytest.mark.parametrize(
    "text", ["", "\n", "plan", "- a\n", "mktplan: 1\n", "plan:\n", "mktplan: 1\nplan: []\n"]
)
def test_a_file_that_is_hardly_a_plan_gets_findings_of_its_shape_only(text: str) -> None:
    assert {one.code[:3] for one in judged(text).diagnostics} == {"SCH"}


def test_what_a_rule_sees_cannot_be_changed() -> None:
    ctx = context(PLAN)
    with pytest.raises(AttributeError):
        ctx.options = {}  # type: ignore[misc]  # that is what is tried


def test_the_key_of_an_entity_is_its_section_and_id() -> None:
    ctx = context(PLAN + "team: {growth: Head of growth}\n")
    assert ctx.key(ctx.plan.team["growth"]) == EntityId("team", "growth")
