"""Check plans: paths or a text in, one lint run out."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from mktplan.assess import Assessment, assess
from mktplan.garbage import no_collection
from mktplan.lint import LintContext, LintRun, RuleSet, Terms, check, judge, load_rules, together
from mktplan.workspace import Workspace, discover, load, load_bytes


def lint(paths: Sequence[Path], today: date, terms: Terms | None = None) -> LintRun:
    """What the rules find in the plans among `paths`.

    Raises PathError for a path that does not exist, cannot be opened, or holds no plan, and
    UsageError for a selection that means no rule.
    """
    rules = load_rules()
    return together([checked(load(path), today, rules, terms or Terms()) for path in discover(paths)])


def lint_text(data: bytes, today: date, terms: Terms | None = None, shown: str = "<stdin>") -> LintRun:
    """What the rules find in a plan given as bytes, as a file or standard input holds them.

    Where `shown` names a file that exists, the plan's other files and links are looked up beside it.
    """
    named = Path(shown)
    folder = named.parent if named.is_file() else None
    return checked(load_bytes(data, shown, folder), today, load_rules(), terms or Terms())


def checked(workspace: Workspace, today: date, rules: RuleSet, terms: Terms) -> LintRun:
    """What the rules find in one plan that is already read."""
    with no_collection():
        return judged(workspace, assess(workspace, today), rules, terms)


def judged(workspace: Workspace, assessment: Assessment, rules: RuleSet, terms: Terms) -> LintRun:
    """What the rules find in one plan whose figures are already computed."""
    ctx = LintContext(workspace, assessment)
    return judge(check(ctx, rules), ctx, rules, terms)
