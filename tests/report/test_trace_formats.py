"""The formats of `trace`: every thing once, every arrow, and no text of a plan that means more than text."""

import csv
import re
from datetime import date

import pytest

from mktplan.assess import assess
from mktplan.i18n import Translator
from mktplan.report.branches import Answer, Tracing
from mktplan.report.trace_formats import TRACE_FORMATS
from mktplan.workspace import load_text

EVIL = [
    '=HYPERLINK("https://evil.example";"x")',
    "+1",
    "-1",
    "@cmd",
    "\uff1d1",
    '"]; n0 --> n1["',
    "</script><b>",
    "a|b",
    "`x`",
    "#quot;",
    r"back\slash",
    'quote" here',
    "{{x}}",
]

PLAN = """\
mktplan: 1
plan: {{name: A plan, period: 2027, currency: EUR}}
goals: {{growth: Grow}}
kpis: {{a: A, b: B}}
objectives:
  first: {{statement: First, goals: [growth], kpi: a}}
  second: {{statement: Second, goals: [growth], kpi: b}}
strategies:
  both: {{title: Both, objectives: [first, second]}}
  late: {{title: Late, objectives: [second]}}
tactics:
  one: {{title: {title}, strategy: both, budget: 100, when: 2027-03}}
  two: {{title: Two, strategy: late, objectives: [first], budget: 50, when: 2027-04}}
  old: {{title: Old, strategy: both, status: dropped}}
"""
ENGLISH = Translator.of("en")


def asked(title: str = "One", **question: object) -> Answer:
    workspace = load_text(PLAN.format(title="'" + title.replace("'", "''") + "'"))
    return Tracing(workspace, assess(workspace, date(2027, 1, 1))).ask(**question)  # type: ignore[arg-type]


def test_the_matrix_says_what_is_served_first_and_what_too() -> None:
    said = TRACE_FORMATS["tree"](asked(matrix=True), ENGLISH).splitlines()
    assert said[:3] == ["     first  second  money", "one  ●      ○       €100", "two  ●      ○       €50"]
    assert TRACE_FORMATS["table"](asked(matrix=True), ENGLISH).splitlines() == said


def test_money_stands_once_in_the_tree() -> None:
    said = TRACE_FORMATS["tree"](asked(), ENGLISH)
    assert said.count("€100") == 2  # the strategy and its tactic, below the objective that comes first
    assert "strategies.both  Both · also serves it\n   │  ├─ tactics.one  One\n" in said


@pytest.mark.parametrize("format_", ["mermaid", "dot"])
def test_a_picture_has_each_thing_once_and_dashes_what_is_served_too(format_: str) -> None:
    said = TRACE_FORMATS[format_](asked(), ENGLISH)
    for name in ("goals.growth", "objectives.first", "strategies.both", "tactics.one", "tactics.two"):
        assert said.count(name) == 1
    dashed = "-.-" if format_ == "mermaid" else "dashed"
    assert said.count(dashed) == 1
    assert said == TRACE_FORMATS[format_](asked(), ENGLISH)


NODE = {
    "mermaid": re.compile(r'    n\d+\["[^"\[\]{}|`\\]*"\]|    n\d+ (?:---|-\.-) n\d+|flowchart TB'),
    "dot": re.compile(
        r'  n\d+ \[label="(?:[^"\\]|\\.)*"\];|  n\d+ -> n\d+(?: \[style=dashed\])?;|digraph plan {|}|'
        r'  rankdir=BT;|  node \[shape=box, fontname="sans-serif"\];'
    ),
}


@pytest.mark.parametrize("format_", NODE)
@pytest.mark.parametrize("title", EVIL)
def test_a_title_stays_a_title_in_a_picture(format_: str, title: str) -> None:
    for line in TRACE_FORMATS[format_](asked(title), ENGLISH).splitlines():
        assert NODE[format_].fullmatch(line), line


def test_a_title_that_is_not_escaped_would_be_seen() -> None:
    assert not NODE["mermaid"].fullmatch(f'    n1["{EVIL[5]}"]')
    assert not NODE["dot"].fullmatch(f'  n1 [label="{EVIL[11]}"];')


@pytest.mark.parametrize("matrix", [False, True])
@pytest.mark.parametrize("title", EVIL)
def test_a_cell_is_no_formula_and_reads_back(title: str, *, matrix: bool) -> None:
    rows = list(csv.reader(TRACE_FORMATS["csv"](asked(title, matrix=matrix), ENGLISH).splitlines()))
    assert len({len(row) for row in rows}) == 1
    names = [row[1] for row in rows if row[0] == "tactics.one"]
    assert {name.removeprefix("'") for name in names} == {title}
    assert not any(
        cell[:1] and cell[0] in "=+-@\uff1d\uff0b\uff0d\uff20\t\r\n" for row in rows for cell in row
    )


def test_csv_has_a_line_an_arrow() -> None:
    rows = list(csv.reader(TRACE_FORMATS["csv"](asked(), ENGLISH).splitlines()))
    assert ["strategies.both", "Both", "100", "objectives.second", "objectives", "no"] in rows
    assert ["goals.growth", "Grow", "150", "", "", ""] in rows


def test_gaps_are_things_without_arrows() -> None:
    said = TRACE_FORMATS["csv"](asked(uncovered=True), ENGLISH)
    assert said.splitlines() == ['"id","name","money","serves","field","primary"']
