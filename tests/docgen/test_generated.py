"""The generated pages are committed, and say what the code says."""

from pathlib import Path

import pytest

from mktplan.docgen import generated
from mktplan.docgen.rule_reference import deeper
from mktplan.lint import load_rules

DOCS = Path(__file__).resolve().parents[2] / "docs"


@pytest.mark.parametrize("name", generated())
def test_a_page_is_up_to_date(name: str) -> None:
    assert (DOCS / name).read_text("utf-8") == generated()[name], "run `make docs`"


@pytest.mark.parametrize("name", ["rules.md", "rules.fr.md"])
def test_every_rule_has_its_line_and_its_page(name: str) -> None:
    text = generated()[name]
    for rule in load_rules():
        assert text.count(f"| [{rule.code}](#{rule.code.lower()}-{rule.name}) |") == 1
        assert text.count(f"\n## {rule.code} {rule.name}\n") == 1


def test_a_comment_in_code_is_no_heading() -> None:
    page = "# A\n\n```yaml\n# a comment\n```\n\n## B\n"
    assert deeper(page) == "## A\n\n```yaml\n# a comment\n```\n\n### B\n"
