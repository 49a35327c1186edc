"""Run the rules over a plan: every finding, nothing judged yet."""

from collections.abc import Iterator

from mktplan.diagnostics import EntityId, Fault
from mktplan.lint.context import LintContext
from mktplan.lint.finding import Finding, Spot
from mktplan.lint.rule import Rule
from mktplan.lint.ruleset import RuleSet


def check(ctx: LintContext, rules: RuleSet) -> tuple[Finding, ...]:
    """The faults of the file with their rules' words, then what each rule finds.

    Nothing is concluded from a file of which a part is lost or had to be guessed. A rule that fails is
    our bug: its exception goes on, and no finding can hide it.
    """
    found = [as_finding(fault, ctx, rules) for fault in ctx.workspace.faults]
    if ctx.bound.complete and not any(guessed(fault) for fault in ctx.workspace.faults):
        for rule in rules:
            found.extend(found_by(rule, ctx))
    return tuple(found)


def guessed(fault: Fault) -> bool:
    """Whether what stands here was read in a way that its author may not have meant."""
    return fault.kind == "syntax" and (fault.fix is None or not fault.fix.safe)


def found_by(rule: Rule, ctx: LintContext) -> Iterator[Finding]:
    """What one rule finds. Raises ValueError where it speaks in another rule's name."""
    if rule.check is None:
        return
    for finding in rule.check(ctx):
        if finding.rule.code != rule.code:
            raise ValueError(f"{rule.name} speaks in the name of {finding.rule.name}")
        yield finding


def as_finding(fault: Fault, ctx: LintContext, rules: RuleSet) -> Finding:
    """A fault as a finding of the rule that is named after its kind."""
    rule = rules.by_name[fault.kind]
    words = rule.words.get(fault.variant)
    return Finding(
        rule,
        spot_of(fault, ctx),
        fault.variant,
        fault.params,
        milder=words.milder if words is not None else 0,
        place=fault.place,
        related=fault.related,
        fix=fault.fix,
    )


def spot_of(fault: Fault, ctx: LintContext) -> Spot | None:
    """What a fault concerns; a section that the format does not have, or lacks, is not part of `plan`."""
    if fault.entity is None:
        return None
    origin = ctx.bound.origins.get(fault.entity)
    if fault.entity == EntityId("plan") and fault.path:
        start = fault.place.span.start
        inside = origin is not None and origin.entry.key_start < start <= origin.entry.value.end
        if not inside:
            return Spot(EntityId(str(fault.path[0])), fault.path[1:])
    return Spot(fault.entity, fault.path)
