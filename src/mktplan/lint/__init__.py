"""Rules and how they are run: declaration, context, engine, judgement."""

from mktplan.lint.check import check
from mktplan.lint.context import LintContext
from mktplan.lint.finding import Aside, Finding, Spot
from mktplan.lint.judge import judge
from mktplan.lint.lint_run import Counts, FailOn, LintRun, together
from mktplan.lint.pages import page
from mktplan.lint.quoted import quoted
from mktplan.lint.rule import PROFILES, Fold, Option, Rule, Words, fault_rule, rule
from mktplan.lint.ruleset import RuleSet, load_rules
from mktplan.lint.selection import Profile, Terms

__all__ = [
    "PROFILES", "Aside", "Counts", "FailOn", "Finding", "Fold", "LintContext", "LintRun", "Option",
    "Profile", "Rule", "RuleSet", "Spot", "Terms", "Words", "check", "fault_rule", "judge", "load_rules",
    "page", "quoted", "rule", "together",
]  # fmt: skip
