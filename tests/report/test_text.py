"""The report for people."""

import re

import pytest

from mktplan.lint import Terms
from mktplan.report import FORMATS, Look, report
from tests.report.reported import CLEAN, PLAN, many, run_of

LOOSE = "“Go to the fair” (€400) serves no objective: nobody could call it a success or a failure"
HINT = "name the strategy it carries out: `strategy: …`; or set it aside: `status: excluded` and a `why`"
ANSI = re.compile("\x1b\\[[0-9;]*m")


def test_a_finding_shows_its_line_what_is_related_and_what_to_type() -> None:
    assert report(run_of(PLAN), "text", Look(width=100)).split("\n") == [
        "warning[SMT041]: “Keep customers” is due on 30 June 2028, after the plan's end on 31 December 2027",
        " --> plan.yaml:8:74",
        "8 |   loyalty: {statement: Keep customers, done_when: Nine of ten, deadline: 2028-06}",
        "  |                                                                          ^^^^^^^",
        " ~~> plan.yaml:4:11",
        "4 |   period: 2027",
        "  |           ---- the plan's period",
        "  = hint: move the deadline into the plan, or add a point on the way to `milestones`",
        "",
        f"error[TRC001]: {LOOSE}",
        "  --> plan.yaml:13:3",
        "13 |   fair:",
        "   |   ^^^^",
        f"   = hint: {HINT}",
        "",
        "1 error, 1 warning · profile: review · 60% of the actions’ money reaches an objective",
    ]


def test_a_clean_plan_takes_one_line() -> None:
    text = report(run_of(CLEAN), "text", Look())
    assert re.fullmatch(
        r"1 plan, 5 entities, \d+ rules: nothing to remark · profile: review"
        r" · 100% of the actions’ money reaches an objective",
        text,
    )


def test_it_speaks_french() -> None:
    text = report(run_of(PLAN), "text", Look("fr"))
    assert text.startswith("à revoir[SMT041]\u00a0: «\u00a0Keep customers\u00a0»")
    assert "conseil\u00a0: " in text
    assert text.splitlines()[-1].startswith("1 erreur, 1 point à revoir · niveau d’exigence\u00a0: relecture")


def test_colour_only_where_it_is_asked_for() -> None:
    run = run_of(PLAN)
    plain, coloured = (report(run, "text", Look(colour=colour)) for colour in (False, True))
    assert "\x1b" not in plain
    assert "\x1b[1;31merror[TRC001]\x1b[0m" in coloured
    assert ANSI.sub("", coloured) == plain


def test_of_very_many_the_ten_that_matter_most_are_shown() -> None:
    run = run_of(many(30))
    assert len(run.diagnostics) == 32
    text = report(run, "text", Look())
    assert len(re.findall(r"^\w+\[", text, re.MULTILINE)) == 10
    assert "22 more, not shown: `--verbose` shows them all" in text
    assert len(re.findall(r"^\w+\[", report(run, "text", Look(verbose=True)), re.MULTILINE)) == 32


def test_of_many_the_gravest_and_those_that_others_hang_on_come_first() -> None:
    run = run_of(many(24), Terms(severity={"SCH003": run_of(PLAN).diagnostics[0].severity}))
    text = report(run, "text", Look())
    assert "error[TRC001]" in text
    assert text.count("[SCH003]") == 9
    assert "goal-8" in text
    assert "goal-9" not in text


def test_text_from_the_plan_gives_no_orders() -> None:
    hostile = PLAN.replace("Go to the fair", '"Go \\e[2J ##[error] \\u202e"').replace(
        "name: A plan", "name: '::error::x'"
    )
    run = run_of(hostile, shown="a\x1bb.yaml")
    for name in ("text", "concise"):
        for line in report(run, name, Look()).splitlines():
            assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e]", line)
            assert "##[" not in line
            assert not line.lstrip().startswith("::")


def test_every_format_is_a_function() -> None:
    run = run_of(PLAN)
    for name in FORMATS:
        assert report(run, name, Look())


def test_a_format_that_does_not_exist_is_none() -> None:
    with pytest.raises(KeyError):
        report(run_of(CLEAN), "sarif-ish", Look())


def test_concise_is_one_line_a_finding() -> None:
    run = run_of(PLAN)
    first, second = report(run, "concise", Look()).splitlines()
    assert first == (
        "plan.yaml:8:74: SMT041 “Keep customers” is due on 30 June 2028,"
        " after the plan's end on 31 December 2027"
    )
    assert second == f"plan.yaml:13:3: TRC001 {LOOSE}"
    assert report(run_of(CLEAN), "concise", Look()) == ""


def test_a_terminal_gets_its_sentences_broken_between_words() -> None:
    one_line = report(run_of(PLAN), "text", Look(width=60))
    broken = report(run_of(PLAN), "text", Look(width=60, wrap=True))
    assert broken.split() == one_line.split()
    assert f"error[TRC001]: {LOOSE}" not in broken
    assert [line for line in broken.split("\n")[:-1] if len(line) > 60] == []
