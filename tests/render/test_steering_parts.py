"""Risks, asks, milestones, tests, reviews, assumptions, decisions and the RACI, as a reader sees them."""

from pathlib import Path

import pytest

from mktplan.render.view.plan_view import PlanView
from mktplan.render.view.sheet import Row, Sheet
from mktplan.workspace import load
from tests.render.rendered import document, viewed

START = "mktplan: 1\nplan: {name: P, period: 2027, currency: EUR}\n"
TEAM = "team: {ann: Ann, bob: Bob}\n"


def texts(row: Row) -> list[str]:
    return [" · ".join(item.text for item in cell) for cell in row.cells]


def table(sheets: tuple[Sheet, ...], title: str) -> list[list[str]]:
    (found,) = (each for each in sheets if each.title == title)
    return [list(found.heads), *map(texts, found.rows)]


def test_a_plan_without_them_has_none_of_these_parts() -> None:
    view = viewed(START + "tactics: {t: {title: T, when: 2027}}\n")
    parts = (view.asks, view.risks, view.content, view.assumptions, view.decisions, view.people)
    assert parts == (None,) * 6


# ── Risks ────────────────────────────────────────────────────────────────────────────────────────

RISKS = (
    START
    + TEAM
    + "objectives: {o: Be known}\ntactics: {t: {title: Film it, when: 2027}, u: {title: Call}}\n"
    + "kpis: {k: Leads}\nrisks:\n"
    "  small: {text: Rain., likelihood: 1, impact: 2}\n"
    "  large: {text: '**Clicks** grow dearer.', likelihood: 3, impact: 5, threatens: [t, k], signal: Above 2,"
    " response: Stop ads, tactics: [u], owner: bob, deadline: 2027-Q2}\n"
    "  bare: Nobody knows.\n"
    "  gone: {text: War., likelihood: 5, impact: 5, status: excluded, why: Too far}\n"
)


def test_the_gravest_risk_stands_first_with_what_it_threatens() -> None:
    risks = viewed(RISKS).risks
    assert risks is not None
    assert risks.heading.lead == "3 risks; the gravest: clicks grow dearer; 2 without a response."
    assert table(risks.sheets, "What may go wrong") == [
        ["No.", "Risk", "Likelihood × impact", "Threatens", "Signal", "Response", "Owner", "By"],
        ["1", "**Clicks** grow dearer.", "3 × 5", "Film it · Leads", "Above 2", "Stop ads · Call", "Bob",
         "30 Jun 2027"],
        ["2", "Rain.", "1 × 2", "", "", "", "", ""],
        ["3", "Nobody knows.", "", "", "", "", "", ""],
    ]  # fmt: skip


def test_the_grid_holds_the_numbers_of_the_table() -> None:
    risks = viewed(RISKS).risks
    assert risks is not None
    assert risks.grid is not None
    held = {
        (likely, impact): numbers
        for likely, cells in risks.grid.rows
        for impact, (numbers, _) in enumerate(cells, 1)
        if numbers
    }
    assert held == {(3, 5): "1", (1, 2): "2"}
    assert '<td class="h2">1</td>' in document(RISKS)


# ── Asks ─────────────────────────────────────────────────────────────────────────────────────────


def test_what_is_asked_comes_right_after_the_page_with_its_money_and_first_date() -> None:
    view = viewed(
        START + TEAM + "objectives: {o: Be known}\nasks:\n"
        "  a: {text: Grant it., amount: 20000, by: 2027-02-15, owner: ann, if_not: We stop.,"
        " notes: In May.}\n"
        "  b: {text: Agree., amount: 5%}\n"
        "decisions:\n"
        "  p: {about: o, choice: pending, due: 2027-01-31, reason: It costs.}\n"
        "  q: {about: o, due: 2027-03-31}\n"
        "  d: {about: o, choice: keep, date: 2026-10-01}\n"
    )
    assert [each.anchor for each in view.parts][:2] == ["page", "asks"]
    assert view.asks is not None
    assert view.asks.heading.lead == (
        "2 decisions; €20,000 in all; 2 questions still to be decided; the first by 31 Jan 2027."
    )
    first = view.asks.asks[0]
    assert (first.facts, first.if_not, first.note) == (
        ("€20,000", "15 Feb 2027", "Ann"),
        "We stop.",
        "In May.",
    )
    assert table(view.asks.sheets, "Still to be decided")[1:] == [
        ["Be known", "31 Jan 2027", "It costs."],
        ["Be known", "31 Mar 2027", ""],
    ]
    assert view.decisions is not None
    assert table(view.decisions.sheets, "Decisions taken")[1:] == [["Be known", "keep", "1 Oct 2026"]]


def test_a_part_with_open_decisions_alone_opens_with_a_sentence_too() -> None:
    asks = viewed(
        START + "objectives: {o: Be known}\ndecisions: {p: {about: o, choice: pending, due: 2027-01-31}}\n"
    ).asks
    assert asks is not None
    assert asks.heading.lead == "One question still to be decided; by 31 Jan 2027."


# ── Milestones, tests, reviews, reactions ────────────────────────────────────────────────────────


def test_milestones_stand_by_date_and_among_the_first_dates() -> None:
    year = viewed(
        START + TEAM + "tactics: {t: {title: Film it, when: 2027}}\nmilestones:\n"
        "  open: {title: Partner found}\n"
        "  live: {title: Site is live, when: 2027-02-28, done_when: It loads, owner: ann, depends_on: [t],"
        " external: true, notes: By the agency}\n"
    ).year
    assert year is not None
    assert table(year.sheets, "Milestones") == [
        ["When", "Milestone", "Done when", "Owner", "Waits for", "Remark"],
        ["28 Feb 2027", "Site is live · By the agency", "It loads", "Ann", "Film it", "decided by others"],
        ["–", "Partner found", "", "", "", ""],
    ]
    assert [(each.date, each.what.words, each.sort) for each in year.dates] == [
        ("28 Feb 2027", "Site is live", "milestone")
    ]


def test_a_test_without_days_of_its_own_runs_when_its_action_does() -> None:
    measures = viewed(
        START + "tactics: {t: {title: Film it, when: 2027-05}}\n"
        "experiments: {e: {hypothesis: Red sells., tactic: t}}\n"
    ).measures
    assert measures is not None
    assert table(measures.sheets, "What we test") == [
        ["Hypothesis", "Action", "When"],
        ["Red sells.", "Film it", "May 2027"],
    ]


def test_milestones_need_no_action() -> None:
    year = viewed(START + "milestones: {live: {title: Live, when: 2027-09}}\n").year
    assert year is not None
    assert year.heading.lead == "One milestone."


def test_tests_and_reviews_stand_with_the_indicators() -> None:
    view = viewed(
        START + TEAM + "kpis: {k: Leads}\ntactics: {t: {title: Film it, when: 2027}}\nexperiments:\n"
        "  e: {hypothesis: Red sells., tactic: t, kpi: k, variants: [red, blue], sample: 200 visits,"
        " when: 2027-03, decision: Above 5% we keep it., result: '6%'}\n"
        "  r: {hypothesis: Green sells., status: excluded, why: Too few visits}\n"
        "reviews: {w: {title: Monday, kind: meeting, every: week, attendees: [ann, bob], kpis: [k],"
        " output: A list, owner: ann}}\n"
    )
    assert view.measures is not None
    assert table(view.measures.sheets, "What we test")[1:] == [
        ["Red sells.", "Film it", "Leads", "red · blue", "200 visits", "March 2027", "Above 5% we keep it.",
         "6%"]
    ]  # fmt: skip
    assert table(view.measures.sheets, "When we look at the plan")[1:] == [
        ["Monday", "meeting", "every week", "Ann · Bob", "Leads", "A list", "Ann"]
    ]
    assert view.strategy is not None
    assert [(each.kind, each.why) for each in view.strategy.refusals] == [("test", "Too few visits")]


@pytest.mark.parametrize(
    ("condition", "unit", "shown"),
    [
        ("over 23.5%", "'%'", "au-dessus de 23,5 %"),
        ("under 1200", "EUR", "au-dessous de 1 200 €"),
        ("over 2500", "leads", "au-dessus de 2 500"),
    ],
)
def test_what_triggers_a_decision_is_written_as_the_language_writes_figures(
    condition: str, unit: str, shown: str
) -> None:
    measures = viewed(
        START + f"kpis: {{k: {{name: K, unit: {unit}, reactions: [{{if: {condition}, then: Stop}}]}}}}\n",
        "fr",
    ).measures
    assert measures is not None
    assert " ".join(measures.reactions[0].condition.split()) == shown


# ── Annexes ──────────────────────────────────────────────────────────────────────────────────────


def test_assumptions_are_written_in_the_unit_of_the_indicator_they_touch() -> None:
    view = viewed(
        START
        + TEAM
        + "kpis: {basket: {name: Basket, unit: EUR}}\ntactics: {t: {title: Film it, when: 2027}}\n"
        "assumptions:\n"
        "  a: {text: It grows., value: 114, low: 110, affects: [basket, t], source: Books, date: 2026,"
        " owner: ann, check: 2027-06, notes: At 110 we stop}\n"
        "scenarios: {less: {title: Less, budget: 500, without: [t], why: Dear, notes: Later}}\n"
    )
    assert view.assumptions is not None
    (must, scenarios) = view.assumptions.sheets
    assert texts(must.rows[0]) == [
        "It grows.", "€114", "€110", "Basket · Film it", "Books · 2026", "Ann", "June 2027",
    ]  # fmt: skip
    assert [must.rows[0].note, scenarios.rows[0].note] == ["At 110 we stop", "Later"]
    assert texts(scenarios.rows[0]) == ["Less", "€500", "Film it", "Dear"]


@pytest.mark.parametrize("format_", ["html", "md"])
def test_economics_stand_with_the_money_and_what_is_noted_of_them(format_: str) -> None:
    text = START + (
        "tactics: {t: {title: T, when: 2027, budget: 900}}\n"
        "economics: {average_order: 74.1, gross_margin: 32%, repeat: 0.3, notes: Paid back at once.}\n"
    )
    page = document(text, format_)
    assert all(each in page for each in ("What a customer brings", "€74.10", "32%", "Paid back at once."))


# ── Who does what ────────────────────────────────────────────────────────────────────────────────

RACI = (
    START + "objectives: {o: Be known}\ntactics: {t: {title: Film it, when: 2027},"
    " x: {title: X, status: dropped}}\n"
    "team:\n"
    "  ann: {name: Ann, responsible: [t, x], accountable: [t]}\n"
    "  bob: {name: Bob, informed: [t, o]}\n"
    "  eve: Eve\n"
)


def test_the_raci_is_a_matrix_of_things_and_people() -> None:
    people = viewed(RACI).people
    assert people is not None
    assert table(people.sheets, "R does, A approves, C is asked, I is told") == [
        ["What", "Ann", "Bob"],
        ["Film it", "R A", "I"],
        ["Be known", "", "I"],
    ]
    assert "R réalise, A approuve, C consulté, I informé" in document(RACI, language="fr")


def test_a_large_team_stands_in_the_cells() -> None:
    team = "".join(f"  p{number}: {{name: P{number}, informed: [t]}}\n" for number in range(9))
    people = viewed(START + "tactics: {t: {title: T, when: 2027}}\nteam:\n" + team).people
    assert people is not None
    assert table(people.sheets, "R does, A approves, C is asked, I is told") == [
        ["What", "I (is told)"],
        ["T", ", ".join(f"P{number}" for number in range(9))],
    ]


@pytest.mark.parametrize(
    ("days", "english", "french"),
    [
        ("1", "one day a month", "1 jour par mois"),
        ("0.5", "0.5 days a month", "0,5 jour par mois"),
        ("1.5", "1.5 days a month", "1,5 jour par mois"),
        ("12", "12 days a month", "12 jours par mois"),
    ],
)
def test_days_are_counted_as_each_language_counts(days: str, english: str, french: str) -> None:
    text = START + f"team: {{ann: {{name: Ann, capacity: {days}}}}}\n"
    said = [viewed(text, language).people for language in ("en", "fr")]
    shown = [" ".join(each.members[0].capacity.split()) for each in said if each is not None]
    assert shown == [english, french]


# ── What we will not do ──────────────────────────────────────────────────────────────────────────


def test_whatever_was_set_aside_stands_once_with_why_and_until() -> None:
    view = viewed(
        START + "offers: {o: {title: Sales, status: excluded, why: Habit, until: 2027}}\n"
        "tools: {t: {name: Robot, kind: crm, status: excluded, why: Dear}}\n"
        "tactics: {a: {title: Call, status: dropped, why: Rude}, i: {title: Sing, status: idea}}\n"
        "risks: {r: {text: Rain., status: excluded, why: Rare}}\n"
        "goals: {g: {title: Grow, status: excluded, why: Late}}\n"
        "milestones: {m: {title: Fair, status: excluded, why: Far}}\n"
    )
    assert view.strategy is not None
    said = [(each.title.rstrip("."), each.kind, each.why, each.until) for each in view.strategy.refusals]
    assert sorted(said) == [
        ("Call", "action", "Rude", ""),
        ("Fair", "milestone", "Far", ""),
        ("Grow", "goal of the company", "Late", ""),
        ("Rain", "risk taken", "Rare", ""),
        ("Robot", "tool", "Dear", ""),
        ("Sales", "offer", "Habit", "31 Dec 2027"),
    ]


# ── The examples ─────────────────────────────────────────────────────────────────────────────────


@pytest.fixture(scope="module", params=["boutique-sport", "saas-finance"])
def example(request: pytest.FixtureRequest) -> PlanView:
    workspace = load(Path("examples") / request.param / "plan.yaml")
    return viewed(workspace, workspace.plan.identity.language or "en")


def test_the_complete_examples_have_all_of_them(example: PlanView) -> None:
    assert None not in (
        example.asks, example.risks, example.content, example.assumptions, example.decisions, example.people
    )  # fmt: skip
    anchors = [each.anchor for each in example.parts]
    assert anchors.index("asks") == anchors.index("page") + 1
    assert anchors.index("risks") == anchors.index("measures") + 1
