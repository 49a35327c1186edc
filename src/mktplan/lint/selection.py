"""Which rules run and at which level: profile, chosen and left out, levels set by hand."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import Final, Literal

from mktplan.diagnostics import Severity
from mktplan.errors import UsageError
from mktplan.lint.rule import PROFILES, Rule
from mktplan.lint.ruleset import RuleSet
from mktplan.model.nearest import nearest

Profile = Literal["draft", "review", "board"]

OF_STATUS: Final[Mapping[str | None, Profile]] = {
    None: "review",
    "draft": "draft",
    "review": "review",
    "closed": "review",
    "approved": "board",
    "active": "board",
}


@dataclass(frozen=True, slots=True)
class Terms:
    """How a plan is to be judged; what is not said follows the plan's own status.

    `select`, where given, replaces the profile's rules; `ignore` takes rules away; both hold codes,
    names, families (`TRC`), beginnings (`TRC0`) or patterns (`TRC*`, `*-tactic`). `severity` sets a
    level by code. `unfold` keeps alike findings apart.
    """

    profile: Profile | None = None
    select: Sequence[str] = ()
    ignore: Sequence[str] = ()
    severity: Mapping[str, Severity] = field(default_factory=dict)
    unfold: bool = False


def profile_of(status: str | None, terms: Terms) -> Profile:
    """The profile: as asked for, else as old as the plan is."""
    return terms.profile or OF_STATUS.get(status, "review")


def chosen(rules: RuleSet, terms: Terms) -> frozenset[str]:
    """The codes of the rules that may speak. Raises UsageError for a pattern that means no rule."""
    codes = matching(rules, terms.select) if terms.select else frozenset(rules.by_code)
    return codes - matching(rules, terms.ignore)


def matching(rules: RuleSet, patterns: Sequence[str]) -> frozenset[str]:
    """The codes that one of the patterns means."""
    found: set[str] = set()
    for pattern in patterns:
        codes = {rule.code for rule in rules if means(pattern, rule)}
        if not codes:
            guess = nearest(pattern, (*rules.by_code, *rules.by_name))
            if guess:
                raise UsageError("“{name}” means no rule", "did you mean {guess}?", name=pattern, guess=guess)
            raise UsageError("“{name}” means no rule", "`mktplan rules` lists them all", name=pattern)
        found |= codes
    return frozenset(found)


def means(pattern: str, rule: Rule) -> bool:
    """Whether a pattern means a rule: code, name, family, the beginning of a code, or a glob."""
    upper, lower = pattern.upper(), pattern.lower()
    if upper == "ALL" or lower == rule.name or fnmatchcase(rule.name, lower):
        return True
    if fnmatchcase(rule.code, upper):
        return True
    return len(upper) >= len(rule.family) and rule.code.startswith(upper)


def level(
    rule: Rule, profile: Profile, terms: Terms, *, milder: int = 0, variant: str = ""
) -> Severity | None:
    """How grave a rule's finding is; None where it is silent.

    A rule that was asked for by name speaks even where the profile would silence it, with the level
    of the next stricter profile.
    """
    fixed = terms.severity.get(rule.code)
    if fixed is not None:
        return fixed
    stricter = PROFILES[PROFILES.index(profile) :] if terms.select else (profile,)
    for name in stricter:
        severity = rule.severity(name, milder, variant)
        if severity is not None:
            return severity
    return None
