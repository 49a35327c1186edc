"""`mktplan init` as a process."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.command import TODAY, mktplan


@pytest.mark.parametrize("template", ["saas", "blank"])
def test_a_new_plan_lints_without_error_and_renders(template: str, tmp_path: Path) -> None:
    made = mktplan(
        "init", tmp_path / "my-plan", "--template", template, "--yes", "--name", 'Growth: plan #1 "2027"',
        "--organization", "Dupont & Fils", "--currency", "eur", "--period", "2027",
    )  # fmt: skip
    assert made.code == 0, made.err
    plan = tmp_path / "my-plan" / "plan.yaml"
    assert plan.is_file()
    assert "mktplan lint" in made.out
    said = mktplan("lint", plan, "--today", TODAY)
    assert said.code == 0, said.out
    rendered = mktplan("render", plan, "--to", "html,md", "-o", tmp_path / "out", "--today", TODAY)
    assert rendered.code == 0, rendered.err
    assert "Dupont &amp; Fils" in (tmp_path / "out" / "plan.html").read_text("utf-8")


def test_nothing_is_ever_overwritten(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text("mine", "utf-8")
    said = mktplan("init", tmp_path, "--template", "blank", "--yes")
    assert said.code == 2
    assert "exists already" in said.err
    assert (tmp_path / "plan.yaml").read_text("utf-8") == "mine"


def test_a_dry_run_makes_nothing(tmp_path: Path) -> None:
    said = mktplan("init", tmp_path / "new", "--template", "saas", "--yes", "--dry-run")
    assert said.code == 0
    assert "mktplan: 1" in said.out
    assert not (tmp_path / "new").exists()


def test_without_a_terminal_the_template_must_be_said(tmp_path: Path) -> None:
    said = mktplan("init", tmp_path)
    assert said.code == 2
    assert "--template" in said.err


@pytest.mark.parametrize(
    ("flag", "value"),
    [("--currency", "euros"), ("--period", "next year"), ("--template", "x"), ("--name", " ")],
)
def test_an_answer_that_no_plan_could_hold_is_refused(flag: str, value: str, tmp_path: Path) -> None:
    said = mktplan("init", tmp_path / "new", "--template", "blank", "--yes", flag, value)
    assert said.code == 2
    assert not (tmp_path / "new").exists()


def test_the_starting_plans_are_listed() -> None:
    said = mktplan("init", "--list")
    assert said.code == 0
    assert [line.split()[0] for line in said.out.strip().split("\n")] == ["saas", "blank"]


def test_a_question_is_asked_again_until_its_answer_will_do(tmp_path: Path) -> None:
    pty = pytest.importorskip("pty")
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "mktplan", "init", tmp_path, "--today", TODAY],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
    )
    os.write(ours, b"blank\nMy plan\n\nXX\nGBP\nsoon\n2027\n")
    assert process.wait(60) == 0
    os.close(theirs)
    said = os.read(ours, 65536).decode()
    os.close(ours)
    assert "is not a currency code" in said
    assert "is not a period" in said
    text = (tmp_path / "plan.yaml").read_text("utf-8")
    assert "name: My plan" in text
    assert "currency: GBP" in text
