"""`mktplan render` as a process."""

from pathlib import Path

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
