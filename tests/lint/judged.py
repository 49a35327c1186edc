"""Judge a plan given as text, as the pipeline does."""

from datetime import date

from mktplan.assess import assess
from mktplan.lint import LintContext, LintRun, RuleSet, Terms, check, judge, load_rules
from mktplan.workspace import load_text

TODAY = date(2027, 1, 15)


def context(text: str) -> LintContext:
    workspace = load_text(text, "plan.yaml")
    return LintContext(workspace, assess(workspace, TODAY))


def judged(text: str, terms: Terms | None = None, rules: RuleSet | None = None) -> LintRun:
    ctx = context(text)
    known = rules or load_rules()
    return judge(check(ctx, known), ctx, known, terms or Terms())


def codes(run: LintRun) -> list[str]:
    return [one.code for one in run.diagnostics]
