"""Run the rules over a plan: every finding, nothing judged yet."""

from collections.abc import Iterator

from mktplan.diagnostics import EntityId, Fault
from mktplan.lint.context import LintContext
from mktplan.lint.finding import Finding, Spot
from mktplan.lint.rule import Rule
from mktplan.lint.ruleset import RuleSet


def check(ctx: LintContext, rules: RuleSet) -> tuple[Finding, ...]:
    """The faults of the file with their rules' words, then what each rule finds.

    A rule that fails is our bug: its exception goes on, and no finding can hide it.
    """
    found = [as_finding(fault, rules) for fault in ctx.workspace.faults]
    for rule in rules:
        found.extend(found_by(rule, ctx))
    return tuple(found)


def found_by(rule: Rule, ctx: LintContext) -> Iterator[Finding]:
    """What one rule finds. Raises ValueError where it speaks in another rule's name."""
    if rule.check is None:
        return
    for finding in rule.check(ctx):
        if finding.rule.code != rule.code:
            raise ValueError(f"{rule.name} speaks in the name of {finding.rule.name}")
        yield finding


def as_finding(fault: Fault, rules: RuleSet) -> Finding:
    """A fault as a finding of the rule that is named after its kind."""
    rule = rules.by_name[fault.kind]
    words = rule.words.get(fault.variant)
    return Finding(
        rule,
        Spot(fault.entity or EntityId("plan"), fault.path),
        fault.variant,
        fault.params,
        milder=words.milder if words is not None else 0,
        place=fault.place,
        related=fault.related,
        fix=fault.fix,
    )
