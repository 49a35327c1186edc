"""`mktplan trace` as a process."""

import json
from pathlib import Path
from shutil import copytree

from tests.cli.command import TODAY, mktplan


def test_why_shows_the_way_up_with_the_money() -> None:
    said = mktplan("trace", "examples/saas-finance", "--why", "guide-ads", "--today", TODAY)
    assert said.code == 0
    steps = (
        "tactics.guide-ads",
        "£9,000",
        "strategy: strategies.expert-content",
        "objectives.qualified-leads",
    )
    for words in (*steps, "goals.arr-324"):
        assert words in said.out


def test_impact_shows_all_that_serves_an_objective_with_the_money() -> None:
    said = mktplan("trace", "examples/saas-finance", "--impact", "objectives.awareness", "--today", TODAY)
    assert said.code == 0
    assert "strategies.be-known" in said.out
    assert "£48,000" in said.out
    assert "tactics.brand-spring" in said.out


def test_the_graph_as_json() -> None:
    said = mktplan("trace", "examples/saas-finance", "--format", "json", "--today", TODAY)
    data = json.loads(said.out)
    assert (data["version"], data["question"], data["currency"]) == (1, "plan", "GBP")
    assert data["tree"][0]["id"] == "goals.arr-324"


def test_nothing_is_uncovered_in_the_example() -> None:
    said = mktplan("trace", "examples/saas-finance", "--uncovered", "--today", TODAY)
    assert said.code == 0
    assert "nothing is uncovered" in said.out


def test_what_could_not_be_followed_is_not_called_covered(tmp_path: Path) -> None:
    copytree("examples/saas-finance", tmp_path, dirs_exist_ok=True)
    plan = tmp_path / "plan.yaml"
    text = plan.read_text("utf-8")
    plan.write_text(text.replace("strategy: advocates", "strategy: advocate", 1), "utf-8")
    said = mktplan("trace", plan, "--uncovered", "--today", TODAY)
    assert "one thing could not be followed" in said.out


def test_an_unknown_name_gets_the_nearest() -> None:
    said = mktplan("trace", "examples/saas-finance", "--why", "serch-ads")
    assert said.code == 2
    assert "did you mean search-ads?" in said.err


def test_one_question_at_a_time() -> None:
    said = mktplan("trace", "examples/saas-finance", "--why", "a", "--impact", "b")
    assert said.code == 2
