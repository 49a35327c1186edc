"""The five letters of an objective, each with what it rests on: a field, the sentence, the trace."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from mktplan.assess.coverage import Coverage
from mktplan.assess.schedule import Schedule
from mktplan.assess.spending import Spending
from mktplan.diagnostics import EntityId
from mktplan.i18n import N_, Message
from mktplan.model import Objective, Plan
from mktplan.statements import Moment, Statement, analyse
from mktplan.trace import TraceGraph

Holds = Literal["yes", "no", "unknown"]
Rests = Literal["fields", "sentence", "trace", ""]


@dataclass(frozen=True, slots=True)
class Letter:
    """Whether a letter holds, what it rests on, and the evidence in words."""

    name: Literal["S", "M", "A", "R", "T"]
    holds: Holds
    rests: Rests
    evidence: Message


@dataclass(frozen=True, slots=True)
class Letters:
    """An objective's sentence as it was read, and its five letters in order."""

    statement: Statement
    letters: tuple[Letter, ...]

    def letter(self, name: str) -> Letter:
        """One letter. Raises StopIteration for what is none of SMART."""
        return next(each for each in self.letters if each.name == name)


def moment_of(schedule: Schedule) -> Moment:
    """When the sentences of a plan are read: within its period."""
    period = schedule.plan_period
    if period is None or period.hangs_on:
        return Moment()
    return Moment(first=period.start, last=period.end)


def letters(
    plan: Plan,
    schedule: Schedule,
    trace: TraceGraph,
    money: Spending,
    coverage: Mapping[EntityId, Coverage],
) -> Mapping[EntityId, Letters]:
    """The letters of each objective that counts."""
    moment, language = moment_of(schedule), plan.identity.language
    found = {}
    for objective in plan.objectives.values():
        if objective.set_aside:
            continue
        said = analyse(objective.statement, moment=moment, likely=language)
        found[objective.key] = Letters(
            said,
            (
                specific(objective, said),
                measurable(objective, said, plan),
                achievable(objective, trace, money, coverage.get(objective.key)),
                relevant(objective, plan),
                time_bound(objective, said),
            ),
        )
    return found


def specific(objective: Objective, said: Statement) -> Letter:
    """A KPI with its figure, people or market; else what the sentence counts."""
    scoped = bool(objective.audience or objective.markets or objective.target is not None)
    if objective.measures or (objective.kpi is not None and scoped):
        return Letter("S", "yes", "fields", Message(N_("the KPI and whom it concerns are named")))
    if said.specific:
        return Letter("S", "yes", "sentence", Message(N_("“{metric}”"), {"metric": said.metric or said.text}))
    return Letter("S", "no", "", Message(N_("nothing that can be counted is named")))


def measurable(objective: Objective, said: Statement, plan: Plan) -> Letter:
    """A target, measures or a yes/no result; else the figure of the sentence."""
    kpi = plan.kpis.get(objective.kpi or "")
    if objective.target is not None:
        return Letter("M", "yes", "fields", Message(N_("target {target}"), {"target": objective.target}))
    if objective.measures or (kpi is not None and kpi.targets):
        return Letter("M", "yes", "fields", Message(N_("the KPI's targets")))
    if objective.done_when is not None:
        return Letter("M", "yes", "fields", Message(N_("done when: {what}"), {"what": objective.done_when}))
    if said.measurable:
        words = next((said.text[each.start : each.end] for name, each in said.spans if name == "figure"), "")
        return Letter("M", "yes", "sentence", Message(N_("“{words}”"), {"words": words}))
    return Letter("M", "no", "", Message(N_("no figure to reach")))


def achievable(objective: Objective, trace: TraceGraph, money: Spending, coverage: Coverage | None) -> Letter:
    """What the tactics add, evidence, means; the arithmetic of the plan wins over what is claimed."""
    if coverage is not None and coverage.covered is False:
        return Letter(
            "A",
            "no",
            "trace",
            Message(N_("the tactics cover {ratio} of the way"), {"ratio": coverage.share or ""}),
        )
    if coverage is not None and coverage.covered and coverage.ratio is not None:
        return Letter("A", "yes", "trace", Message(N_("the tactics cover the way to the target")))
    if objective.evidence is not None:
        return Letter("A", "yes", "fields", Message(N_("evidence: {text}"), {"text": objective.evidence}))
    tactics = [key for key in trace.below(objective.key, "tactics") if trace.living(key)]
    if any(key in money.by_tactic for key in tactics):
        return Letter(
            "A", "unknown", "trace", Message(N_("money and people are planned; no evidence is given"))
        )
    return Letter("A", "no" if not tactics else "unknown", "", Message(N_("no evidence, no means yet")))


def relevant(objective: Objective, plan: Plan) -> Letter:
    """The goal that it serves; the only one of a plan is meant without being named."""
    goals = [goal for goal in plan.goals.values() if not goal.set_aside]
    named = [plan.goals[name] for name in objective.goals if name in plan.goals]
    if named:
        return Letter("R", "yes", "fields", Message(N_("serves “{goal}”"), {"goal": named[0].title}))
    if len(goals) == 1:
        return Letter("R", "yes", "trace", Message(N_("serves “{goal}”"), {"goal": goals[0].title}))
    if not goals:
        return Letter("R", "unknown", "", Message(N_("the plan names no goal of the company")))
    return Letter("R", "no", "", Message(N_("serves no goal of the company")))


def time_bound(objective: Objective, said: Statement) -> Letter:
    """A deadline or the window in which it is judged; else the period of the sentence."""
    when = objective.deadline or objective.judged_on
    if when is not None and not when.ongoing:
        return Letter("T", "yes", "fields", Message(N_("by {day}"), {"day": when}))
    if objective.measures and all(measure.deadline is not None for measure in objective.measures.values()):
        return Letter("T", "yes", "fields", Message(N_("each measure has its deadline")))
    if said.time_bound:
        words = next(
            (said.text[each.start : each.end] for name, each in said.spans if name == "deadline"), ""
        )
        return Letter("T", "yes", "sentence", Message(N_("“{words}”"), {"words": words}))
    return Letter("T", "no", "", Message(N_("no day, no period")))
