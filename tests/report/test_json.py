"""The report for programs."""

import json
from datetime import date

from mktplan import __version__
from mktplan.errors import UsageError
from mktplan.report import Look, failure, report
from tests.report.reported import CLEAN, PLAN, run_of

KEYS = ["version", "mktplan", "profile", "today", "error", "files", "diagnostics", "summary"]
SUMMARY = [
    "errors", "warnings", "infos", "justified", "baselined", "plans", "budget_reaching_objectives",
]  # fmt: skip


def test_the_object_is_whole_and_in_order() -> None:
    value = json.loads(report(run_of(PLAN), "json", Look()))
    assert list(value) == KEYS
    assert list(value["summary"]) == SUMMARY
    assert value["version"] == 1
    assert value["mktplan"] == __version__
    assert (value["profile"], value["today"], value["error"]) == ("review", "2027-01-15", None)
    assert value["files"] == ["plan.yaml"]
    assert value["summary"] == dict(zip(SUMMARY, [1, 1, 0, 0, 0, 1, "60%"], strict=True))


def test_a_finding_has_its_place_in_lines_and_columns_from_one() -> None:
    value = json.loads(report(run_of(PLAN), "json", Look()))
    one = value["diagnostics"][1]
    assert list(one) == [
        "code", "name", "severity", "message", "hint", "path", "range", "entity", "pointer", "count",
        "related", "fix", "fingerprint", "ignored", "url",
    ]  # fmt: skip
    assert (one["code"], one["name"], one["severity"]) == ("TRC001", "orphan-tactic", "error")
    assert one["range"] == {"start": {"line": 13, "column": 3}, "end": {"line": 13, "column": 7}}
    assert (one["entity"], one["pointer"], one["count"]) == ("tactics.fair", "/tactics/fair", 1)
    assert one["message"].startswith("“Go to the fair” (€400) serves no objective")
    assert len(one["fingerprint"]) == 16


def test_related_places_and_fixes_have_ranges_of_their_own() -> None:
    value = json.loads(report(run_of(PLAN.replace("budget: 400", "budjet: 400")), "json", Look()))
    due, fair = value["diagnostics"][0], value["diagnostics"][1]
    assert due["related"][0]["range"]["start"] == {"line": 4, "column": 11}
    assert fair["fix"]["edits"] == [
        {
            "path": "plan.yaml",
            "range": {"start": {"line": 15, "column": 5}, "end": {"line": 15, "column": 11}},
            "text": "budget",
        }
    ]
    assert fair["fix"]["safe"] is True


def test_a_pointer_escapes_its_steps() -> None:
    plan = PLAN + "budget:\n  lines:\n    a~b: 1\n    crm: {title: CRM, amount: {amount: 5}}\n"
    pointers = [one["pointer"] for one in json.loads(report(run_of(plan), "json", Look()))["diagnostics"]]
    assert "/budget/lines/a~0b" in pointers
    assert "/budget/lines/crm/amount" in pointers


def test_it_is_strict_json_in_ascii_whatever_the_plan_says() -> None:
    text = report(run_of(PLAN.replace("Go to the fair", '"Foire \\ud83d\\udc4d é \\x7f"')), "json", Look())
    assert text.isascii()
    assert "\x7f" not in text
    assert json.loads(text, parse_constant=int)["version"] == 1  # `NaN` would be no int


def test_a_clean_plan_has_no_finding() -> None:
    value = json.loads(report(run_of(CLEAN), "json", Look()))
    assert value["diagnostics"] == []
    assert value["summary"]["budget_reaching_objectives"] == "100%"


def test_a_run_that_could_not_begin_is_the_same_object() -> None:
    value = json.loads(failure(UsageError("no plan below x", "make one"), date(2027, 1, 15)))
    assert list(value) == KEYS
    assert list(value["summary"]) == SUMMARY
    assert value["error"] == {"message": "no plan below x", "hint": "make one"}
    assert value["diagnostics"] == []
