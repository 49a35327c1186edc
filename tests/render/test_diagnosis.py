"""Where the plan starts from: the last period, what was found, who answers it."""

from pathlib import Path

import pytest

from mktplan.render.view.diagnosis import DiagnosisAnnex
from mktplan.render.view.sheet import Cell, Sheet
from mktplan.render.view.standing import StandingPart
from mktplan.workspace import Workspace, load
from tests.render.rendered import document, viewed

START = "mktplan: 1\nplan: {name: P, period: 2027, currency: EUR}\n"


@pytest.fixture(scope="module")
def dairy() -> Workspace:
    return load(Path(__file__).with_name("cheese_dairy.yaml"))


@pytest.fixture(scope="module")
def standing(dairy: Workspace) -> StandingPart:
    part = viewed(dairy).standing
    assert part is not None
    return part


@pytest.fixture(scope="module")
def diagnosis(dairy: Workspace) -> DiagnosisAnnex:
    annex = viewed(dairy).diagnosis
    assert annex is not None
    return annex


def said(cell: Cell) -> list[str]:
    return [each.text for each in cell]


def rows(sheet: Sheet) -> list[list[str]]:
    return [[" · ".join(said(cell)) for cell in row.cells] for row in sheet.rows]


def test_the_plan_file_is_read_without_a_fault(dairy: Workspace) -> None:
    assert dairy.faults == ()


# ── Where we stand ───────────────────────────────────────────────────────────────────────────────


def test_the_last_period_in_one_sentence(standing: StandingPart, dairy: Workspace) -> None:
    assert standing.heading.lead == (
        "2026: €19,000 of €20,000 were spent (95%); 3 of 5 aims were reached; "
        "2 lessons, which change 2 actions."
    )
    french = viewed(dairy, "fr").standing
    assert french is not None
    assert french.heading.lead == (
        "2026\u00a0: 19\u202f000\u00a0€ dépensés sur 20\u202f000\u00a0€ prévus (95\u00a0%)\u202f; "
        "3 valeurs visées atteintes sur 5\u202f; 2 leçons, à l’origine de 2 changements."
    )


def test_planned_and_reached_in_the_units_of_the_indicators(standing: StandingPart) -> None:
    results, _ = standing.sheets
    assert rows(results) == [
        ["Subscribers", "400", "310", "−90"],
        ["Boxes sent back", "5%", "4%", "−1 point"],
        ["Visitors", "1,000", "1,000", "as planned"],
        ["Shops", "at least 12", "14", "+2"],
        ["Taste", "8", "9", ""],
        ["Average order", "€24", "€22", "−€2"],
    ]
    # The unit is said where the indicator's name does not say it.
    assert [row.note for row in results.rows] == ["households", "", "", "", "", ""]
    missed = [row.cells[0][0].text for row in results.rows if any(each.look for each in row.cells[-1])]
    assert missed == ["Subscribers", "Average order"]


def test_lessons_name_what_they_changed_and_lead_to_it_even_where_it_was_ruled_out(
    standing: StandingPart,
) -> None:
    _, lessons = standing.sheets
    changed = lessons.rows[0].cells[1]
    assert [(each.text, each.anchor) for each in changed] == [
        ("Tasting, with Lou", "tactics-tasting"),
        ("Coupons", "tactics-coupons"),
    ]
    assert lessons.rows[1].cells == (lessons.rows[1].cells[0], ())


def test_three_facts_weigh_most_and_the_others_are_counted(standing: StandingPart) -> None:
    assert [each.text for each in standing.facts] == [
        "One neighbour in ten knows us",
        "The van has no cooling",
        "Milk rises by a tenth",
    ]
    assert standing.more_facts == "and one more"
    assert [said(each.answers) for each in standing.facts] == [["Be known"], [], []]
    assert standing.facts[2].left == "left unanswered until 31 Dec 2027: We make our own."


@pytest.mark.parametrize(
    ("previous", "lead"),
    [
        ("{period: 2026, spent: 90}", "2026: €90 were spent."),
        ("{results: {k: {planned: 4, reached: 4}}}", "The aim was reached."),
        ("{results: {k: {planned: 4, reached: 3}}}", "The aim was missed."),
        ("{results: {k: {planned: 4..6, reached: 4}}}", "The aim was reached."),
        ("{results: {k: {planned: max 4, reached: 5}}}", "The aim was missed."),
        (
            "{results: {k: {planned: 4, reached: 3}, j: {planned: 4, reached: 3}}}",
            "None of the 2 aims was reached.",
        ),
        (
            "{results: {k: {planned: 4, reached: 4}, j: {planned: 4, reached: 5}}}",
            "Each of the 2 aims was reached.",
        ),
        ("{results: {k: {planned: 4%, reached: 5}}}", ""),
        ("{lessons: [Ask first]}", "One lesson."),
    ],
)
def test_what_is_known_of_the_last_period_opens_the_part(previous: str, lead: str) -> None:
    part = viewed(START + f"kpis: {{k: {{name: K}}, j: {{name: J}}}}\nprevious: {previous}\n").standing
    assert part is not None
    assert part.heading.lead == lead


def test_facts_alone_make_the_part_and_nothing_makes_none() -> None:
    found = "situation: {swot: {threats: {t: {text: A rival, priority: high}}}}\n"
    part = viewed(START + found).standing
    assert part is not None
    assert part.heading.lead == "One fact weighs most."
    assert viewed(START + found.replace("high", "low")).standing is None
    assert viewed(START + found.replace("situation: {", "situation: {status: excluded, ")).standing is None


# ── Diagnosis ────────────────────────────────────────────────────────────────────────────────────


def test_the_diagnosis_counts_what_is_answered_and_what_is_left(diagnosis: DiagnosisAnnex) -> None:
    assert diagnosis.heading.lead == (
        "8 findings; the plan answers 3 of them; 2 are left unanswered on purpose; "
        "one competitor; 2 benchmarks."
    )


def test_a_swot_has_four_fields_a_pestel_only_its_sides_with_findings(diagnosis: DiagnosisAnnex) -> None:
    assert [(group.title, [box.title for box in group.boxes]) for group in diagnosis.groups] == [
        ("SWOT", ["Strengths", "Weaknesses", "Opportunities", "Threats"]),
        ("PESTEL", ["Economic", "Legal"]),
        ("Audit", ["Internal"]),
    ]
    assert [len(box.remarks) for box in diagnosis.groups[0].boxes] == [1, 2, 0, 2]


def test_each_finding_has_its_source_and_what_answers_it(diagnosis: DiagnosisAnnex) -> None:
    strengths, weaknesses, _, threats = diagnosis.groups[0].boxes
    (goats,) = strengths.remarks
    assert said(goats.print) == ["Product", "Herd book", "Breeders' union", "November 2026"]
    assert [(each.text, each.anchor) for each in goats.answers] == [("Tasting, with Lou", "tactics-tasting")]
    unknown, van = weaknesses.remarks
    assert (said(unknown.print), said(unknown.answers)) == (["high priority"], ["Be known"])
    # Only an action that was ruled out would answer this one.
    assert van.answers == ()
    milk, supermarket = threats.remarks
    assert milk.left == "left unanswered until 31 Dec 2027: We make our own."
    assert (milk.answers, supermarket.left) == ((), "")


def test_what_is_left_unanswered_is_no_refusal_of_the_strategy(dairy: Workspace) -> None:
    strategy = viewed(dairy).strategy
    assert strategy is not None
    assert [(each.title, each.anchor) for each in strategy.refusals] == [
        ("The old dairy", "competitors-gone"),
        ("Coupons", "tactics-coupons"),
    ]


def test_competitors_say_what_is_known_of_them(diagnosis: DiagnosisAnnex) -> None:
    (rival,) = diagnosis.rivals
    assert [(label, said(cell)) for label, cell in rival.facts] == [
        ("Price", ["A third cheaper"]),
        ("Strengths", ["price", "shelf space"]),
    ]
    assert said(rival.print) == ["Price lists", "December 2026"]


def test_benchmarks_name_the_indicators_that_lean_on_them_and_the_other_way_round(
    diagnosis: DiagnosisAnnex, dairy: Workspace
) -> None:
    (sheet,) = diagnosis.sheets
    assert sheet.heads == ("Benchmark", "Value", "Source", "Date", "Used by")
    assert rows(sheet) == [
        ["What food by post usually gets back", "7%", "Parcel service", "2026", "Boxes sent back"],
        ["A box elsewhere", "€29", "", "", ""],
    ]
    measures = viewed(dairy).measures
    assert measures is not None
    leaning = {row.name: said(row.benchmark) for row in measures.kpis if row.benchmark}
    assert leaning == {"Boxes sent back": ["7%", "What food by post usually gets back"]}


def test_open_questions_of_findings_and_pillars_are_listed(dairy: Workspace) -> None:
    questions = viewed(dairy).questions
    assert questions is not None
    assert [(each.about.words, each.about.anchor, each.text) for each in questions.questions] == [
        ("One neighbour in ten knows us", "findings-unknown", "Ask again after the fair?"),
        ("The stable", "pillars-stable", "Film or photos?"),
    ]


def test_the_matrix_stands_in_both_formats(dairy: Workspace) -> None:
    page = document(dairy)
    swot = page.partition('<div class="boxes whole">')[2].partition("<h3>")[0]
    assert swot.count('<section class="box">') == 4
    assert '<li id="findings-milk-price" class="left">' in swot
    assert "<p>60 goats of an <strong>old</strong> breed.</p>" in swot
    text = document(dairy, "md")
    assert "### SWOT\n\n#### Strengths\n\n- 60 goats of an **old** breed. (Product · Herd book" in text
    assert "#### The cooperative\n\n- Price: A third cheaper\n" in text
    assert "- Milk rises by a tenth (high priority)\n    - left unanswered until 31 Dec 2027: We make" in text
    assert "| Benchmark: 7% · What food by post usually gets back |" in text
