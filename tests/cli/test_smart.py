"""`mktplan smart` as a process."""

import json
from pathlib import Path

from tests.cli.command import mktplan, run

FIELDS = [
    "text", "lang", "kind", "specific", "measurable", "time_bound", "compound", "figure", "deadline",
    "period", "verb", "direction", "metric", "audience", "hedges", "advice",
]  # fmt: skip


def test_a_sentence_for_people() -> None:
    said = mktplan("smart", "Launch a podcast by March")
    assert said.code == 0
    assert said.out == (
        "Launch a podcast by March\n"
        "~~~~~~              ~~~~~\n"
        "\n"
        "  an action: the team can tick it off alone\n"
        "  ✗ Specific     nothing that can be counted is named\n"
        "  ✗ Measurable   no figure to reach\n"
        "  · Achievable   not for words to show: the plan says it\n"
        "  · Relevant     not for words to show: the plan says it\n"
        "  ✓ Time-bound   March\n"
        "  → the team can tick it off alone, so it is a tactic: write what it should change, by how much\n"
        "  → add the year to “March”\n"
    )


def test_a_french_sentence_is_answered_in_french() -> None:
    said = mktplan("smart", "Améliorer notre notoriété")
    assert "un souhait" in said.out
    assert "notoriété assistée" in said.out


def test_one_line_of_json_for_each_line_of_input() -> None:
    text = "Raise sign-ups from 400 to 650 by June 2027\n\nGagner 20 % d’adhérents d’ici fin 2027\n"
    said = run(("smart", "-", "--format", "json"), stdin=text.encode())
    lines = [json.loads(line) for line in said.out.splitlines()]
    assert [list(line) for line in lines] == [FIELDS, FIELDS]
    assert lines[0]["figure"] == {
        "value": 650, "max": None, "unit": "sign-ups", "type": "absolute", "from": 400, "per": None,
        "approx": False,
    }  # fmt: skip
    assert (lines[0]["deadline"], lines[1]["lang"], lines[1]["deadline"]) == (
        "2027-06-30",
        "fr",
        "2027-12-31",
    )


def test_today_fixes_the_year() -> None:
    said = mktplan("smart", "Win 40 members by June", "--format", "json", "--today", "2027-01-15")
    assert json.loads(said.out)["deadline"] == "2027-06-30"


def test_the_objectives_of_a_plan_with_what_each_letter_rests_on() -> None:
    said = mktplan("smart", "--plan", Path("examples/saas-finance"))
    assert said.code == 0
    assert "qualified-leads" in said.out
    assert "(by its fields)" in said.out
    assert "(by the plan's arithmetic)" in said.out
    first = json.loads(
        mktplan("smart", "--plan", "examples/saas-finance", "--format", "json").out.splitlines()[0]
    )
    assert first["objective"] == "qualified-leads"
    assert {name: letter["holds"] for name, letter in first["letters"].items()} == dict.fromkeys(
        "SMART", "yes"
    )


def test_control_characters_do_not_reach_the_terminal() -> None:
    said = mktplan("smart", "Win \x1b[31m40 members")
    assert "\x1b" not in said.out
    assert "\x1b" not in mktplan("smart", "Win \x1b[31m40 members", "--format", "json").out


def test_neither_sentences_nor_a_plan_is_one_line() -> None:
    for arguments in ((), ("Win 40 members", "--plan", "examples/saas-finance")):
        said = mktplan("smart", *arguments)
        assert said.code == 2
        assert len(said.err.splitlines()) <= 2


def test_an_unknown_format_is_one_line() -> None:
    said = mktplan("smart", "Win 40 members", "--format", "xml")
    assert (said.code, len(said.err.splitlines())) == (2, 2)
