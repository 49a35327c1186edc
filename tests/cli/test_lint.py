"""`mktplan lint` as a process."""

import json
from pathlib import Path
from shutil import copytree

import pytest

from tests.cli.command import TODAY, Said, mktplan, run

EXAMPLE = Path("examples/saas-finance/plan.yaml")

ORPHAN = """
  autumn-newsletter:
    title: Send the autumn newsletter
    kind: newsletter
    channels: [email]
    when: 2027-09
    owner: content-lead
"""


def lint(*args: str | Path, **env: str) -> Said:
    return mktplan("lint", "--today", TODAY, *args, **env)


@pytest.fixture
def example(tmp_path: Path) -> Path:
    """A copy of the example that may be spoilt."""
    copytree(EXAMPLE.parent, tmp_path, dirs_exist_ok=True)
    return tmp_path / "plan.yaml"


def edited(plan: Path, *changes: tuple[str, str]) -> Path:
    """The plan with texts replaced, each once; every one must be there."""
    text = plan.read_text("utf-8")
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new, 1)
    plan.write_text(text, "utf-8")
    return plan


def test_the_examples_are_clean_and_say_so_in_one_line() -> None:
    said = lint("examples/saas-finance", "examples/boutique-sport")
    assert said.code == 0, said.out
    assert len(said.out.strip().split("\n")) == 1
    assert said.err == ""


def test_of_all_examples_only_an_open_date_is_worth_a_remark() -> None:
    found = json.loads(lint("examples", "--format", "json").out)["diagnostics"]
    assert [(one["code"], one["severity"], one["entity"]) for one in found] == [
        ("CAL013", "info", "calendar.fete")
    ]


def test_a_tactic_without_a_strategy_is_an_error_at_its_key(example: Path) -> None:
    plan = edited(example, ("\ntactics:\n", "\ntactics:" + ORPHAN))
    said = lint(plan)
    assert said.code == 1
    line = plan.read_text("utf-8").split("\n").index("  autumn-newsletter:") + 1
    assert f"{plan.as_posix()}:{line}:3" in said.out
    assert "TRC001" in said.out
    assert "“Send the autumn newsletter”" in said.out
    found = json.loads(lint("--format", "json", plan).out)["diagnostics"]
    assert [(one["code"], one["severity"], one["entity"]) for one in found] == [
        ("TRC001", "error", "tactics.autumn-newsletter")
    ]
    assert found[0]["range"]["start"] == {"line": line, "column": 3}
    assert found[0]["range"]["end"] == {"line": line, "column": 20}


def test_a_misspelt_reference_and_a_misspelt_key_get_their_nearest(example: Path) -> None:
    plan = edited(
        example,
        ("strategy: capture-demand", "strategy: capture-demnd"),
        ("    statement: ", "    statment: "),
    )
    found = json.loads(lint("--format", "json", plan).out)["diagnostics"]
    assert sorted((one["code"], one["fix"]["edits"][0]["text"]) for one in found) == [
        ("SCH003", "statement"),
        ("SCH006", "capture-demand"),
    ]


TEN = (
    ("  version: 0.9", "  versoin: 0.9", "SCH003"),
    ("  board-day: {when: 2027-01-14,", "  board-day: {when: 2027-02-30,", "SCH009"),
    ("    horizon: One year", "    horizon: &One year", "SCH012"),
    ("    part: decides", "    part: decide", "SCH005"),
    ("    title: Insurance brokers\n", "    title: Insurance brokers #brokers\n", "SCH014"),
    ("    name: Webinars", "    name: '[Webinars]'", "SCH011"),
    ("    impact: 5", "    impact: 7", "SCH005"),
    ("strategy: capture-demand", "strategy: capture-demnd", "SCH006"),
    ("    consent: existing-customer", "    consent: existing-customer\n    consent: consent", "SCH002"),
    ("    baseline: 2700000", '    baseline: "2700000"', "SCH005"),
)


def test_ten_faults_of_different_kinds_are_ten_findings_in_the_order_of_the_file(example: Path) -> None:
    text = example.read_text("utf-8")
    wanted = []
    for old, new, code in TEN:
        assert old in text, old
        text = text.replace(old, new, 1)
        wanted.append(code)
    example.write_text(text, "utf-8")
    found = json.loads(lint("--format", "json", example).out)["diagnostics"]
    assert sorted(one["code"] for one in found) == sorted(wanted)
    assert len(found) == 10
    lines = [one["range"]["start"]["line"] for one in found]
    assert lines == sorted(lines)


def test_a_plan_in_which_nothing_is_linked_gives_one_error(tmp_path: Path) -> None:
    plan = tmp_path / "plan.yaml"
    tactics = "".join(
        f"  t{n}: {{title: Post number {n}, kind: post, when: 2027-0{1 + n % 9}, owner: lead}}\n"
        for n in range(40)
    )
    plan.write_text(
        "mktplan: 1\nplan: {name: P, period: 2027, owner: lead, status: review}\nteam:\n  lead: Head\n"
        "objectives:\n"
        "  o1: {statement: Win 100 clients in France by 2027-12-31, deadline: 2027-12-31}\n"
        "  o2: {statement: Keep 95% of clients in France by 2027-12-31, deadline: 2027-12-31}\n"
        f"tactics:\n{tactics}",
        "utf-8",
    )
    found = json.loads(lint("--format", "json", plan).out)["diagnostics"]
    assert [one["code"] for one in found if one["severity"] == "error"] == ["TRC001"]


def test_machine_formats_print_their_object_at_every_exit_code(tmp_path: Path) -> None:
    missing = lint("--format", "json", tmp_path / "no.yaml")
    assert missing.code == 2
    assert "does not exist" in json.loads(missing.out)["error"]["message"]


def test_standard_input_is_a_plan_too() -> None:
    said = run(("lint", "-", "--today", TODAY), stdin=b"mktplan: 1\nplan: {nam: x}\n")
    assert said.code == 1
    assert "<stdin>:2:8" in said.out
    assert "SCH003" in said.out


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (("lint", "nowhere"), "nowhere does not exist"),
        (("lint", "--format", "xml"), "no format “xml”"),
        (("lint", "--profile", "strict"), "no “strict”"),
        (("lint", "--select", "ABC001"), "“ABC001”"),
        (("lint", "--today", "tomorrow"), "“tomorrow” is not a day"),
        (("lint", "--lang", "de"), "“de”"),
        (("lint", "--no-such-flag"), "--no-such-flag"),
        (("explain", "TRC999"), "“TRC999”"),
        (("trace", "examples/saas-finance", "--why", "nobody"), "“nobody”"),
        (("dance",), "dance"),
    ],
)
def test_a_callers_fault_is_one_line_and_a_hint_and_exit_2(args: tuple[str, ...], words: str) -> None:
    said = mktplan(*args)
    assert said.code == 2
    assert words in said.err
    assert said.err.startswith("mktplan: ")
    assert len(said.err.strip().split("\n")) <= 2
    assert said.out == ""


def test_french_terminals_are_spoken_to_in_french(example: Path) -> None:
    plan = edited(example, ("\ntactics:\n", "\ntactics:" + ORPHAN))
    said = lint(plan, LANG="fr_FR.UTF-8")
    assert "ne sert aucun objectif" in said.out
    assert "serves no objective" not in said.out


def test_what_cannot_be_written_in_an_encoding_is_escaped(example: Path) -> None:
    plan = edited(example, ("\ntactics:\n", "\ntactics:" + ORPHAN.replace("autumn newsletter", "été 🎯")))
    said = lint(plan, PYTHONIOENCODING="ascii")
    assert said.code == 1
    assert "\\xe9" in said.out
    assert "Traceback" not in said.err


def test_a_callers_fault_is_said_in_the_language_of_the_terminal() -> None:
    said = mktplan("lint", "nowhere", LANG="fr_FR.UTF-8")
    assert said.code == 2
    assert "nowhere n’existe pas" in said.err
    assert "conseil" in said.err
    assert "nowhere does not exist" in mktplan("lint", "nowhere", "--lang", "en", LANG="fr_FR.UTF-8").err
