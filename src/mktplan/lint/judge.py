"""From findings to what is shown: root causes, chosen rules, levels, folding, order, fingerprints."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from hashlib import sha256

from mktplan.diagnostics import Diagnostic, Severity
from mktplan.i18n import Message
from mktplan.lint.context import LintContext
from mktplan.lint.finding import Finding
from mktplan.lint.fold import FOLDED, fold
from mktplan.lint.lint_run import LintRun
from mktplan.lint.locate import Located, locate
from mktplan.lint.rule import Words
from mktplan.lint.ruleset import RuleSet
from mktplan.lint.selection import Profile, Terms, chosen, level, profile_of
from mktplan.workspace import Workspace


def judge(findings: Sequence[Finding], ctx: LintContext, rules: RuleSet, terms: Terms) -> LintRun:
    """What is shown of the findings on one plan. Raises UsageError for a pattern that means no rule."""
    codes = chosen(rules, terms)
    profile = profile_of(ctx.plan.identity.status, terms)
    heard: list[Located] = []
    for located in root_causes([locate(finding, ctx.workspace) for finding in findings]):
        finding = located.finding
        if finding.rule.code in codes and level_of(finding, profile, terms) is not None:
            heard.append(located)
    whole = [(located, 1) for located in heard] if terms.unfold else fold(heard, ctx)
    shown: list[Diagnostic] = []
    for located, count in whole:
        severity = level_of(located.finding, profile, terms)
        if severity is not None:
            shown.append(diagnostic(located, severity, count))
    # What could not be followed may reach an objective or not: a share would be a guess.
    unread = bool(ctx.bound.broken) or any(one.target is None for one in ctx.bound.references)
    return LintRun(
        diagnostics=numbered(in_file_order(shown, ctx.workspace)),
        profiles=(profile,),
        today=ctx.today,
        files=tuple(document.source.path for document in ctx.bound.documents),
        plans=1,
        entities=sum(1 for key in ctx.bound.origins if key.id),
        rules=sum(1 for rule in rules if rule.code in codes and level(rule, profile, terms) is not None),
        reaching=None if unread else ctx.assessment.money.share_reaching_objectives,
    )


def level_of(finding: Finding, profile: Profile, terms: Terms) -> Severity | None:
    """How grave a finding is; None where it is silent."""
    return level(finding.rule, profile, terms, milder=finding.milder, variant=finding.variant)


def root_causes(found: Sequence[Located]) -> list[Located]:
    """The findings without those that another one on the same entity, or at the same place, explains."""
    fired = {(located.finding.rule.code, where) for located in found for where in concerned(located)}
    return [
        located
        for located in found
        if not any(
            (code, where) in fired for code in located.finding.rule.unless for where in concerned(located)
        )
    ]


def concerned(located: Located) -> tuple[object, ...]:
    """What a finding is about: its entity, where it has one, and its place."""
    place = (id(located.place.source), located.place.span)
    return (place,) if located.entity is None else (located.entity, place)


def diagnostic(located: Located, severity: Severity, count: int) -> Diagnostic:
    """A finding with its words, ready for a reporter; its fingerprint is still to come."""
    finding = located.finding
    words = words_of(finding)
    params = dict(finding.params)
    if finding.n is not None:
        params["n"] = finding.n
    message = Message(words.message, params, words.plural, finding.n if words.plural else None)
    return Diagnostic(
        code=finding.rule.code,
        name=finding.rule.name,
        severity=severity,
        message=message,
        hint=Message(words.hint, params) if words.hint else None,
        place=located.place,
        entity=located.entity,
        base=located.base,
        path=finding.spot.path if finding.spot is not None else (),
        count=count,
        related=located.related,
        fix=finding.fix,
    )


def words_of(finding: Finding) -> Words:
    """The wording that a finding asks for; a case without words of its own takes the rule's first.

    Where the right notation is known (`suggestion`), the wording `…-suggested` says it.
    """
    rule = finding.rule
    if finding.variant == FOLDED and rule.fold is not None:
        return rule.fold.words
    variant = finding.variant if finding.variant in rule.words else ""
    if finding.params.get("suggestion") and f"{variant}-suggested" in rule.words:
        return rule.words[f"{variant}-suggested"]
    return rule.words[variant]


def in_file_order(shown: Iterable[Diagnostic], workspace: Workspace) -> list[Diagnostic]:
    """By file (the root first), by place, by code; what says the same at the same place, once."""
    order = {id(document.source): number for number, document in enumerate(workspace.bound.documents)}

    def rank(one: Diagnostic) -> tuple[int, int, int, str]:
        return order.get(id(one.place.source), 0), one.place.span.start, one.place.span.end, one.code

    once: dict[tuple[object, ...], Diagnostic] = {}
    for one in sorted(shown, key=rank):
        said = (*rank(one), one.message.msgid, repr(sorted(one.message.params.items())))
        once.setdefault(said, one)
    return list(once.values())


def numbered(shown: Sequence[Diagnostic]) -> tuple[Diagnostic, ...]:
    """The findings with fingerprints, which survive moved lines and reworded messages.

    Made of code, entity, field and ordinal among those alike: of no line, path, message or figure.
    """
    seen: Counter[str] = Counter()
    whole: list[Diagnostic] = []
    for one in shown:
        fields = ".".join(step for step in one.path if isinstance(step, str))
        base = f"{one.code} {one.entity} {fields}"
        mark = sha256(f"{base} {seen[base]}".encode()).hexdigest()[:16]
        seen[base] += 1
        whole.append(replace(one, fingerprint=mark))
    return tuple(whole)
