"""Runs to report, made from plans given as text."""

from datetime import date

from mktplan.assess import assess
from mktplan.lint import LintContext, LintRun, Terms, check, judge, load_rules
from mktplan.workspace import load_text

PLAN = """mktplan: 1
plan:
  name: A plan
  period: 2027
  currency: EUR
objectives:
  leads: {statement: Win leads, done_when: Thirty are won, deadline: 2027-06}
  loyalty: {statement: Keep customers, done_when: Nine of ten, deadline: 2028-06}
strategies:
  content: {title: Be read, objectives: [leads, loyalty]}
tactics:
  guide: {title: Publish a guide, strategy: content, budget: 600}
  fair:
    title: Go to the fair
    budget: 400
"""
CLEAN = PLAN.replace("2028-06", "2027-12").replace(
    "    title: Go to the fair", "    strategy: content\n    title: Go"
)


def run_of(text: str, terms: Terms | None = None, shown: str = "plan.yaml") -> LintRun:
    workspace = load_text(text, shown)
    ctx = LintContext(workspace, assess(workspace, date(2027, 1, 15)))
    rules = load_rules()
    return judge(check(ctx, rules), ctx, rules, terms or Terms())


def many(count: int) -> str:
    """A plan with one error and `count` warnings, which stand first."""
    goals = "".join(f"  goal-{number}: {{title: Goal {number}, deadlin: 2027}}\n" for number in range(count))
    return f"goals:\n{goals}{PLAN}"
