"""What the document says agrees with the plan, its graph and its numbers."""

from dataclasses import fields
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest

from mktplan.assess import assess
from mktplan.diagnostics import EntityId
from mktplan.render.view.plan_view import PlanView
from mktplan.workspace import Workspace, load, load_text
from tests.render.rendered import TODAY, document, viewed

EXAMPLE = Path("examples/saas-finance/plan.yaml")
START = "mktplan: 1\nplan: {name: P, period: 2027, currency: EUR}\n"
KPI = "kpis: {k: {name: Leads, unit: leads, nature: rate, per: month}}\n"


@pytest.fixture(scope="module")
def workspace() -> Workspace:
    return load(EXAMPLE)


@pytest.fixture(scope="module")
def view(workspace: Workspace) -> PlanView:
    return viewed(workspace)


def test_every_part_opens_with_a_sentence_of_its_own(view: PlanView) -> None:
    leads = [each.lead for each in (*view.parts, *view.annexes)]
    assert all(lead.endswith(".") for lead in leads)
    assert len(set(leads)) == len(leads) == 22


def test_parts_are_numbered_and_annexes_lettered(view: PlanView) -> None:
    assert [each.number for each in view.parts] == [str(number) for number in range(1, 12)]
    assert [each.number for each in view.annexes] == list("ABCDEFGHIJK")


def test_the_opening_sentences_say_the_figures(view: PlanView) -> None:
    assert view.page is not None
    assert view.page.heading.lead == (
        "For £250,000: qualified leads (MQL) from 20 to 50 a month, prompted awareness from 14% to 20% "
        "and net revenue retention from 92% to 95%."
    )
    assert view.page.second == "Without the plan: qualified leads (MQL) at 12 a month."
    assert view.money is not None
    assert (
        view.money.heading.lead
        == "£250,000 in all; 5% of it kept in reserve; half is spent by the end of May 2027."
    )
    assert view.objectives is not None
    assert view.objectives.heading.lead == (
        "4 objectives; the plan covers every gap that can be computed; "
        "the tightest is qualified leads (MQL): 100% of the gap."
    )


def test_the_matrix_is_the_graph(workspace: Workspace, view: PlanView) -> None:
    assert view.alignment is not None
    objectives = [EntityId("objectives", each) for each in workspace.plan.objectives]
    tactics = [each for each in workspace.plan.tactics.values() if not each.set_aside]
    assert [row.tactic.anchor for row in view.alignment.rows] == [
        f"tactics-{each.key.id}" for each in tactics
    ]
    for tactic, row in zip(tactics, view.alignment.rows, strict=True):
        above = set(workspace.trace.above(tactic.key, "objectives"))
        assert {key for key, cell in zip(objectives, row.cells, strict=True) if cell} == above
        primary = [key for key, cell in zip(objectives, row.cells, strict=True) if cell == "primary"]
        assert primary == [workspace.trace.primary(tactic.key, "objectives")]


def test_months_and_flow_carry_the_money_that_was_computed(workspace: Workspace, view: PlanView) -> None:
    money = assess(workspace, TODAY).money
    assert view.money is not None
    assert view.money.months is not None
    drawn = sum((sum(month.values, Decimal(0)) for month in view.money.months.months), Decimal(0))
    assert drawn == money.total.likely
    assert view.alignment is not None
    assert view.alignment.flow is not None
    flow = view.alignment.flow
    objectives = {node.id for node in flow.columns[0]}
    assert sum((each.value for each in flow.strands if each.source in objectives), Decimal(0)) == Decimal(
        215400
    )
    assert len(flow.strands) <= 20


def test_the_bridge_climbs_from_without_the_plan_to_what_it_gives(view: PlanView) -> None:
    assert view.adds_up is not None
    bridge = view.adds_up.rows[0].bridge
    assert bridge is not None
    first, *steps, last = bridge.steps
    assert [first.end, last.end, bridge.target] == [Decimal(12), Decimal(50), Decimal(50)]
    assert steps[0].start == first.end
    assert all(after.start == before.end for before, after in pairwise(steps))
    assert float(steps[-1].end) == pytest.approx(float(last.end), abs=0.001)


def test_what_is_added_names_what_it_adds_to(view: PlanView) -> None:
    assert view.strategy is not None
    adds = {each.title: each.adds for each in view.strategy.choices}
    assert adds["Turn customers into advocates"] == (
        "+2.3 leads a month", "net revenue retention: +3 points",
    )  # fmt: skip


def test_a_sum_without_the_campaigns_says_so(view: PlanView) -> None:
    assert view.actions is not None
    shown = [(each.title, each.beside, each.money) for each in view.actions.by_campaign]
    assert shown[:3] == [
        ("Be the reference on closing commissions", "outside its campaigns", "£17,100"),
        ("Campaign: The commission-close benchmark", "H1 2027", "£26,000"),
        ("Campaign: Close commissions in five days", "Aug–Nov 2027", "£13,000"),
    ]
    assert ("Turn customers into advocates", "", "£17,900") in shown
    kinds = [(each.title, each.money) for each in view.actions.by_kind]
    assert kinds[:3] == [("Advertising", "£79,500"), ("Event", "£26,500"), ("Article", "£14,400")]
    assert kinds[-1] == ("Other", "£2,500")


def test_a_limit_on_an_objective_is_called_by_its_short_name(view: PlanView) -> None:
    assert view.money is not None
    assert "Prompted awareness" in [each.label for each in view.money.ceilings]


def test_a_source_that_names_its_tool_names_it_once(view: PlanView) -> None:
    assert view.measures is not None
    sources = {each.name: each.source for each in view.measures.kpis}
    assert sources["Cost per added qualified lead"] == "Ledger for the spend, CRM for the leads"
    assert sources["Visits"] == "Web analytics"


def test_a_rate_says_per_what_it_is_counted_among_the_indicators(view: PlanView) -> None:
    assert view.measures is not None
    assert [(each.name, each.per) for each in view.measures.kpis[:3]] == [
        ("Visits", ""), ("Leads from the site", ""), ("Qualified leads (MQL)", " a month"),
    ]  # fmt: skip


def test_markdown_says_per_what_a_step_is_counted_and_ends_a_sentence_once(workspace: Workspace) -> None:
    text = document(workspace, "md")
    assert "\n3. 50 Qualified leads (MQL) a month: 25% of the line above; also from" in text
    assert "all 14,000 decision makers of our three trades. Of 40 lost prospects, 28" in text
    assert "(document ads)**: promotes Publish the commission-close benchmark 2027" in text
    assert "- **Show the brand film, spring wave**: after Shoot the brand film and its cut-downs\n" in text


def test_what_is_refused_is_said_with_its_reason_and_not_among_the_actions(view: PlanView) -> None:
    assert view.strategy is not None
    assert [(each.title, each.until) for each in view.strategy.refusals] == [
        ("Buy ads on our own name", "31 Dec 2027"),
        ("A short form lifts visits that become leads from 2.4% to 2.9%", ""),
    ]
    assert view.page is not None
    assert view.page.refusals == ("Buy ads on our own name",)
    assert view.actions is not None
    shown = {row.title for group in view.actions.by_campaign for row in group.tactics}
    assert "Buy ads on our own name" not in shown
    assert len(shown) == 31


def test_the_three_views_of_the_action_plan_hold_the_same_actions(view: PlanView) -> None:
    assert view.actions is not None
    by_campaign = {row.anchor for group in view.actions.by_campaign for row in group.tactics}
    by_month = {row.title.anchor for group in view.actions.by_month for row in group.tactics}
    by_kind = {row.title.anchor for group in view.actions.by_kind for row in group.tactics}
    assert by_campaign == by_month == by_kind


def test_a_plan_that_says_little_has_few_parts() -> None:
    view = viewed(START + "objectives: {o: Be known}\n")
    present = {field.name for field in fields(view) if getattr(view, field.name) is not None}
    assert present == {"language", "cover", "page", "objectives"}


def test_a_gap_that_is_not_covered_is_said_with_what_is_missing() -> None:
    view = viewed(
        START + KPI + "objectives: {o: {statement: Win, kpi: k, baseline: 10, target: 50, deadline: 2027}}\n"
        "tactics: {t: {title: T, when: 2027, kind: ad, expects: {k: 25}}}\n"
    )
    assert view.objectives is not None
    (row,) = view.objectives.objectives
    assert (row.gives, row.coverage, row.state) == ("35", "62%, short", "short")
    assert view.adds_up is not None
    assert view.adds_up.heading.lead == "Leads: 15 short of the target; what decides is “T”."


def test_money_beyond_the_budget_is_said() -> None:
    view = viewed(START + "tactics: {t: {title: T, when: 2027-03, budget: 900}}\nbudget: {total: 500}\n")
    assert view.money is not None
    assert view.money.heading.lead == "€500 in all; the plan spends €400 more than there is."
    assert [row.label for row in view.money.account] == ["Actions", "More than there is", "Total"]


def test_measures_of_an_ambition_stand_with_it() -> None:
    view = viewed(
        START + KPI + "objectives: {o: {statement: Lead, measures: {m: {kpi: k, baseline: 1, target: 5}}}}\n"
        "tactics: {t: {title: T, when: 2027, kind: ad, objectives: [o], expects: {k: 4}}}\n"
    )
    assert view.objectives is not None
    (row,) = view.objectives.objectives
    assert [(each.kpi, each.start, each.target) for each in row.measures] == [("Leads", "1", "5")]


@pytest.mark.parametrize("name", ["Tallybrook awareness", "LinkedIn followers", "NPS of customers"])
def test_a_name_keeps_its_capital_inside_a_sentence(name: str) -> None:
    text = (
        START.replace("name: P", "name: P, organization: Tallybrook Ltd") + f"kpis: {{k: {{name: {name}}}}}\n"
        "objectives: {o: {statement: W, kpi: k, baseline: 1, target: 2, deadline: 2027}}\n"
    )
    page = viewed(text).page
    assert page is not None
    assert page.heading.lead == f"{name} from 1 to 2."


def test_broken_and_open_things_do_not_stop_a_draft() -> None:
    text = START + (
        "calendar: {launch: tbd}\n"
        + KPI
        + "objectives: {o: {statement: W, kpi: k, target: +50%, deadline: 2027}}\n"
        "tactics: {a: {title: A, when: launch/launch+2w, budget: {amount: 5, every: week}, expects: {k: 5}},"
        " b: [1], c: {title: C, strategy: nowhere, when: ongoing}}\n"
    )
    for format_ in ("html", "md"):
        assert "launch" in document(load_text(text, "plan.yaml"), format_, draft=True)
