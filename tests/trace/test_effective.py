"""Inheritance: from the campaign, then the strategy, at last the plan, with who said it."""

from mktplan.diagnostics import EntityId
from mktplan.model import bind
from mktplan.source import SourceText
from mktplan.syntax import parse
from mktplan.trace import link
from tests.trace.test_reach import graph, key

PLAN = """
team: {boss: Boss, ann: Ann, bob: Bob}
segments: {young: The young, old: The old}
channels: {web: Web, mail: Mail, press: Press}
messages: {loud: Loud, clear: Clear, own: Own}
objectives: {o: {statement: Leads}, p: {statement: Losses}}
strategies:
  s: {title: Write, objectives: [o], audience: [old], owner: ann, stages: [reach, act], messages: [clear]}
campaigns:
  c: {title: Spring, strategy: s, objectives: [p], audience: [young], channels: [web, mail], when: 2027-Q2}
tactics:
  bare: {title: T, campaign: c}
  full:
    title: T
    campaign: c
    objectives: [p, o]
    audience: [old, young]
    channels: {press: 60%, web: 40%}
    when: 2027-05
    stage: convert
    owner: bob
    message: own
  typo: {title: T, campaign: c, channels: [wep], owner: anne, audience: [nobody, old]}
  loose: {title: T}
"""


GRAPH = graph(PLAN)


def test_what_a_tactic_does_not_say_comes_from_its_campaign_then_its_strategy() -> None:
    found = GRAPH.effective(key("tactics.bare"))
    assert found.campaign == key("campaigns.c")
    assert found.strategy == key("strategies.s")
    assert found.objectives == (key("objectives.o"),)
    assert found.audience == (key("segments.young"),)
    assert found.channels == (key("channels.web"), key("channels.mail"))
    assert found.when is not None
    assert found.when.written == "2027-Q2"
    assert found.stages == ("reach", "act")
    assert found.owner == key("team.ann")
    assert found.inherited == {
        "strategy": key("campaigns.c"),
        "objectives": key("strategies.s"),
        "audience": key("campaigns.c"),
        "channels": key("campaigns.c"),
        "when": key("campaigns.c"),
        "stages": key("strategies.s"),
        "owner": key("strategies.s"),
        "message": key("strategies.s"),
    }


def test_what_it_says_itself_is_not_inherited() -> None:
    found = GRAPH.effective(key("tactics.full"))
    assert found.objectives == (key("objectives.p"), key("objectives.o"))
    assert found.audience == (key("segments.old"), key("segments.young"))
    assert found.channels == (key("channels.press"), key("channels.web"))
    assert found.when is not None
    assert found.when.written == "2027-05"
    assert found.stage == "convert"
    assert found.owner == key("team.bob")
    assert found.inherited == {"strategy": key("campaigns.c")}


def test_a_name_that_leads_nowhere_is_not_replaced_by_what_could_be_inherited() -> None:
    found = GRAPH.effective(key("tactics.typo"))
    assert found.channels == ()
    assert found.owner is None
    assert found.audience == (key("segments.old"),)


def test_the_owner_comes_at_last_from_the_plan() -> None:
    owned = graph("team: {boss: Boss}\ntactics: {t: T}\nobjectives: {o: {statement: O}}\n")
    assert owned.effective(key("tactics.t")).owner is None
    text = "mktplan: 1\nplan: {name: Test, owner: boss}\nteam: {boss: Boss}\ntactics: {t: T}\n"
    found = link(bind([parse(SourceText("plan.yaml", text))])).effective(key("tactics.t"))
    assert found.owner == key("team.boss")
    assert found.inherited == {"owner": EntityId("plan")}


def test_a_campaign_and_a_strategy_stand_in_themselves() -> None:
    campaign = GRAPH.effective(key("campaigns.c"))
    assert (campaign.campaign, campaign.strategy) == (key("campaigns.c"), key("strategies.s"))
    assert campaign.objectives == (key("objectives.p"),)
    assert campaign.inherited == {
        "owner": key("strategies.s"),
        "stages": key("strategies.s"),
        "message": key("strategies.s"),
    }
    strategy = GRAPH.effective(key("strategies.s"))
    assert (strategy.campaign, strategy.strategy) == (None, key("strategies.s"))
    assert strategy.inherited == {}


def test_a_message_is_the_tactics_own_else_the_first_of_its_strategy() -> None:
    assert GRAPH.effective(key("tactics.full")).message == key("messages.own")
    inherited = GRAPH.effective(key("tactics.bare"))
    assert (inherited.message, inherited.inherited["message"]) == (key("messages.clear"), key("strategies.s"))
    assert GRAPH.effective(key("tactics.loose")).message is None
