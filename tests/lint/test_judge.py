"""What is shown of what was found."""

import pytest

from mktplan.diagnostics import Severity
from mktplan.errors import UsageError
from mktplan.i18n import Translator
from mktplan.lint import Terms
from tests.lint.judged import codes, judged

HEAD = "mktplan: 1\nplan:\n  name: A plan\n  period: 2027\n  status: {status}\n"
OBJECTIVES = """objectives:
  leads: {statement: Win leads, done_when: Thirty are won, deadline: 2027-06}
  loyalty: {statement: Keep customers, done_when: Nine of ten, deadline: 2027-12}
strategies:
  content: {title: Be read, objectives: [leads, loyalty]}
tactics:
  guide: {title: Publish a guide, strategy: content}
"""
PARTNER = """  talks: {title: Give talks, strategy: content}
  fair: Go to the fair
campaigns:
  spring: {title: The spring wave, objectives: [leads]}
"""


def plan(more: str = "", status: str = "review") -> str:
    return HEAD.format(status=status) + OBJECTIVES + more


def loose(count: int) -> str:
    return plan("".join(f"  loose-{number}: Do thing {number}\n" for number in range(count)))


@pytest.mark.parametrize(
    ("status", "profile"),
    [
        ("draft", "draft"),
        ("review", "review"),
        ("closed", "review"),
        ("approved", "board"),
        ("active", "board"),
    ],
)
def test_the_profile_is_as_old_as_the_plan(status: str, profile: str) -> None:
    assert judged(plan(status=status)).profile == profile


def test_a_plan_without_a_status_is_in_review() -> None:
    assert judged("mktplan: 1\nplan: {name: A plan}\n").profile == "review"


def test_the_profile_that_is_asked_for_wins() -> None:
    assert judged(plan(status="draft"), Terms(profile="board")).profile == "board"


def test_a_rule_that_the_profile_silences_is_silent() -> None:
    assert codes(judged(plan(PARTNER, "draft"))) == ["TRC001"]
    assert codes(judged(plan(PARTNER, "review"))) == ["TRC001", "TRC006"]


def test_select_takes_the_place_of_the_profiles_rules() -> None:
    run = judged(plan(PARTNER, "draft"), Terms(select=["TRC006"]))
    assert [(one.code, one.severity) for one in run.diagnostics] == [("TRC006", Severity.WARNING)]
    assert run.rules == 1


@pytest.mark.parametrize(
    "pattern", ["TRC001", "trc001", "orphan-tactic", "TRC", "TRC0", "TRC*", "orphan-*", "ALL"]
)
def test_a_rule_is_meant_by_code_name_family_beginning_and_glob(pattern: str) -> None:
    assert "TRC001" in codes(judged(plan(PARTNER), Terms(select=[pattern])))
    assert "TRC001" not in codes(judged(plan(PARTNER), Terms(ignore=[pattern])))


@pytest.mark.parametrize("pattern", ["T", "RC001", "TRC999", "tactic", ""])
def test_a_pattern_that_means_no_rule_is_the_callers_fault(pattern: str) -> None:
    with pytest.raises(UsageError):
        judged(plan(), Terms(select=["SCH", pattern]))


def test_a_pattern_that_means_no_rule_gets_the_nearest() -> None:
    with pytest.raises(UsageError) as fault:
        judged(plan(), Terms(ignore=["orphan-tactics"]))
    assert "orphan-tactic" in fault.value.hint


def test_a_level_set_by_hand_wins() -> None:
    run = judged(plan(PARTNER, "draft"), Terms(severity={"TRC001": Severity.INFO, "TRC006": Severity.ERROR}))
    assert [(one.code, one.severity) for one in run.diagnostics] == [
        ("TRC001", Severity.INFO),
        ("TRC006", Severity.ERROR),
    ]


@pytest.mark.parametrize(("count", "counts"), [(2, [1, 1]), (3, [1, 1, 1]), (4, [4]), (9, [9])])
def test_a_habit_is_said_once(count: int, counts: list[int]) -> None:
    # One tactic is linked: of 4 three are loose (75%), of 5 four (80%).
    run = judged(loose(count))
    assert [one.count for one in run.diagnostics] == counts


def test_a_folded_finding_stands_on_the_section_and_names_the_first() -> None:
    (one,) = judged(loose(9)).diagnostics
    assert one.place.source.slice(one.place.span) == "tactics"
    assert str(one.entity) == "tactics"
    assert one.severity is Severity.ERROR
    said = Translator.of("en").say(one.message)
    assert said == "9 of 10 tactics serve no objective: loose-0, loose-1, loose-2, …"


def test_all_of_two_is_no_habit() -> None:
    run = judged(
        "mktplan: 1\nplan: {name: A plan}\nobjectives: {a: Win, b: Keep}\n", Terms(select=["SMT040"])
    )
    assert codes(run) == ["SMT040", "SMT040"]


def test_unfolded_every_finding_stands_alone() -> None:
    assert codes(judged(loose(9), Terms(unfold=True))) == ["TRC001"] * 9


def test_a_finding_that_another_one_explains_is_dropped() -> None:
    lone = "strategies:\n  content: {title: Be read, objectives: [leads, loyalty]}\n  brand: Be known\n"
    text = plan().replace("strategies:\n  content: {title: Be read, objectives: [leads, loyalty]}\n", lone)
    assert codes(judged(text)) == ["TRC002"]
    assert codes(judged(text, Terms(ignore=["TRC002"]))) == []


def test_findings_stand_in_the_order_of_the_file() -> None:
    text = plan(PARTNER) + "channels:\n  mail: {name: E-mail, media: shred}\n"
    run = judged(text)
    starts = [one.place.span.start for one in run.diagnostics]
    assert starts == sorted(starts)
    assert codes(run) == ["TRC001", "TRC006", "SCH005"]


def test_a_fingerprint_survives_moved_lines_and_other_words() -> None:
    before = judged(plan(PARTNER)).diagnostics
    moved = plan(PARTNER).replace("objectives:\n", "# a remark\n\nobjectives:\n", 1)
    after = judged(moved.replace("Go to the fair", "Go to the great fair")).diagnostics
    assert [one.fingerprint for one in before] == [one.fingerprint for one in after]
    assert len({one.fingerprint for one in before}) == len(before)
    assert [one.place.span for one in before] != [one.place.span for one in after]


def test_two_alike_at_one_field_have_two_fingerprints() -> None:
    run = judged(plan("  fair: {title: Go, strategy: content, channels: [a, b]}\nchannels: {c: C}\n"))
    assert codes(run) == ["SCH006", "SCH006"]
    assert len({one.fingerprint for one in run.diagnostics}) == 2


def test_what_was_checked_is_counted() -> None:
    run = judged(plan())
    assert (run.plans, run.entities, run.files) == (1, 4, ("plan.yaml",))
    assert run.rules > 20


@pytest.mark.parametrize(("fail_on", "code"), [("error", 0), ("warning", 1), ("info", 1), ("never", 0)])
def test_what_fails_a_run_is_decided_by_the_caller(fail_on: str, code: int) -> None:
    run = judged(plan(PARTNER), Terms(ignore=["TRC001"]))
    assert [one.severity for one in run.diagnostics] == [Severity.WARNING]
    assert run.exit_code(fail_on) == code  # type: ignore[arg-type]  # parametrised words
    assert judged(plan(PARTNER)).exit_code() == 1
