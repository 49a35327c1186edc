"""What the README shows is true: its plan can be checked as it stands, its links lead somewhere."""

import re
from datetime import date
from pathlib import Path
from shutil import copytree

import pytest

from mktplan.diagnostics import Severity
from mktplan.pipeline import lint_text, report
from tests.gates.tree import ROOT, written

PAGES = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md")
LINK = re.compile(r"\]\((?!https?:)([^)#]+)")


# What is done to the example so that it gives what the README shows.
SPOILT = (
    (
        "\ntactics:\n",
        (
            "\ntactics:\n  autumn-newsletter:\n    title: Send the autumn newsletter\n    kind: newsletter\n"
            "    channels: [email]\n    when: 2027-10\n    budget: 2400\n    owner: content-lead\n"
        ),
    ),
    (
        "mql: {2027-Q1: 12, 2027-Q2: 14, 2027-Q3: 16, 2027-Q4: 18}",
        "mql: {2027-Q1: 12, 2027-Q2: 14, 2027-Q3: 16}",
    ),
)


def broken(page: Path) -> list[str]:
    """The links of a page that lead nowhere."""
    return [link for link in LINK.findall(page.read_text("utf-8")) if not (page.parent / link).exists()]


def test_the_plan_in_the_readme_has_no_error() -> None:
    (plan,) = re.findall(r"```yaml\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)
    run = lint_text(plan.encode(), date(2027, 1, 15))
    assert [(one.code, one.message) for one in run.diagnostics if one.severity is Severity.ERROR] == []


def test_the_findings_in_the_readme_are_real(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (shown,) = re.findall(r"```text\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)
    copytree(ROOT / "examples/saas-finance", tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    text = Path("plan.yaml").read_text("utf-8")
    for old, new in SPOILT:
        assert old in text
        text = text.replace(old, new, 1)
    run = lint_text(text.encode(), date(2027, 1, 15), shown="plan.yaml")
    assert report(run, "text", "en", "en") == shown.strip()


@pytest.mark.parametrize("page", PAGES)
def test_the_links_of_a_page_lead_somewhere(page: str) -> None:
    assert broken(ROOT / page) == []


def test_a_broken_link_is_seen(tmp_path: Path) -> None:
    written(tmp_path, {"a.md": "see [b](b.md), [c](c.md#top) and [d](https://example.org)", "b.md": ""})
    assert broken(tmp_path / "a.md") == ["c.md"]


def test_the_readme_fits_on_few_screens() -> None:
    assert (ROOT / "README.md").read_text("utf-8").count("\n") < 120
