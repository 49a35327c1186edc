"""`mktplan render` as a process."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.command import TODAY, mktplan, run

GOOD = "mktplan: 1\nplan: {name: P, period: 2027, status: draft}\n"


def test_errors_stop_the_document_unless_it_is_a_draft(tmp_path: Path) -> None:
    plan = tmp_path / "plan.yaml"
    plan.write_text(GOOD + "tactics:\n  t: {title: T, strategi: x}\n", "utf-8")
    stopped = mktplan("render", plan, "--today", TODAY)
    assert stopped.code == 1
    assert "SCH003" in stopped.err
    assert not (tmp_path / "plan.html").exists()
    drafted = mktplan("render", plan, "--draft", "--today", TODAY)
    assert drafted.code == 0
    assert (tmp_path / "plan.html").is_file()


def test_without_a_target_the_document_lies_beside_the_plan(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text(GOOD, "utf-8")
    assert run(("render", "--to", "md,html", "--today", TODAY), cwd=tmp_path).code == 0
    assert {path.name for path in tmp_path.iterdir()} == {"plan.yaml", "plan.md", "plan.html"}


def test_standard_output_takes_one_document(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text(GOOD, "utf-8")
    said = run(("render", "--to", "md", "-o", "-", "--today", TODAY), cwd=tmp_path)
    assert said.out.startswith("# P")
    assert run(("render", "--to", "md,html", "-o", "-"), cwd=tmp_path).code == 2


def test_a_document_never_overwrites_the_plan(tmp_path: Path) -> None:
    plan = tmp_path / "plan.yaml"
    plan.write_text(GOOD, "utf-8")
    (tmp_path / "plan.html").symlink_to(plan)
    said = mktplan("render", plan, "--today", TODAY)
    assert said.code == 2
    assert plan.read_text("utf-8") == GOOD


def test_the_same_bytes_twice_wherever_and_however(tmp_path: Path) -> None:
    command = ("render", "examples/saas-finance", "--to", "md,html", "--today", TODAY, "-o")
    first = mktplan(*command, tmp_path / "a", TZ="Asia/Tokyo", PYTHONHASHSEED="1")
    second = mktplan(*command, tmp_path / "b", TZ="America/Lima", PYTHONHASHSEED="2")
    assert (first.code, second.code) == (0, 0), first.err + second.err
    for document in ("plan.md", "plan.html"):
        assert (tmp_path / "a" / document).read_bytes() == (tmp_path / "b" / document).read_bytes()


def test_a_period_that_ends_before_it_starts_stops_no_draft(tmp_path: Path) -> None:
    plan = tmp_path / "plan.yaml"
    wrong = "2027-05/2027-03"
    plan.write_text(
        "mktplan: 1\n"
        f"plan: {{name: P, period: 2027, approvals: {{a: {{who: X, date: {wrong}}}}}}}\n"
        f"calendar:\n  fair: {wrong}\n"
        f"kpis:\n  k: {{name: K, targets: {{{wrong}: 5}}}}\n"
        f"goals:\n  g: {{title: G, deadline: {wrong}}}\n"
        f"tactics:\n  t: {{title: T, until: {wrong}, expects: {{k: {{{wrong}: 1}}}},"
        f" steps: [{{text: S, when: {wrong}}}]}}\n",
        "utf-8",
    )
    said = mktplan("render", plan, "--draft", "--to", "md,html", "--today", TODAY)
    assert said.code == 0, said.err


@pytest.mark.parametrize("target", ["taken.txt", "taken.txt/below"])
def test_a_folder_that_cannot_be_made_is_the_callers_fault(target: str, tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text(GOOD, "utf-8")
    (tmp_path / "taken.txt").write_text("mine", "utf-8")
    said = mktplan("render", tmp_path / "plan.yaml", "-o", tmp_path / target)
    assert said.code == 2
    assert "cannot be made" in said.err
    assert (tmp_path / "taken.txt").read_text("utf-8") == "mine"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_full_disk_behind_standard_output_is_said_in_one_line() -> None:
    script = '"$0" -m mktplan rules > /dev/full; echo "code $?"'
    done = subprocess.run(["sh", "-c", script, sys.executable], capture_output=True, text=True, check=False)
    assert "code 2" in done.stdout
    assert "standard output cannot be written" in done.stderr


def test_a_closed_standard_output_is_no_bug_of_ours() -> None:
    script = '"$0" -m mktplan rules >&-; echo "code $?" >&2'
    done = subprocess.run(["sh", "-c", script, sys.executable], capture_output=True, text=True, check=False)
    assert "code 0" in done.stderr


def test_all_shares_of_the_actions_money_have_one_whole(tmp_path: Path) -> None:
    plan = tmp_path / "plan.yaml"
    plan.write_text(
        "mktplan: 1\nplan: {name: P, period: 2027, currency: EUR, status: draft}\n"
        "channels: {alpha: Alpha, beta: Beta}\n"
        "objectives:\n  o: {statement: Win 5 clients in Lyon in 2027, deadline: 2027}\n"
        "strategies:\n  s: {title: S, objectives: [o]}\n  z: {title: Z, objectives: [o]}\n"
        "tactics:\n"
        "  a: {title: A, strategy: s, channels: [alpha], when: 2027, budget: 100}\n"
        "  b: {title: B, strategy: z, channels: [beta], when: 2027, budget: 100}\n"
        "  c: {title: C, objectives: [o], when: 2027, budget: 800}\n",
        "utf-8",
    )
    said = run(("render", plan, "--to", "html", "-o", "-", "--today", TODAY))
    assert "take 20% of the actions’ money" in said.out
    assert "The largest channel is Alpha: 10% of the actions’ money" in said.out
