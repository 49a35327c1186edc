"""What each objective moves: from where to where, said shortly."""

from dataclasses import dataclass

from mktplan.diagnostics import EntityId
from mktplan.render.view.context import Context, anchor


@dataclass(frozen=True, slots=True)
class Move:
    """An objective as a change of its KPI; `kept` where the target is where it stands already."""

    anchor: str
    kpi: str
    per: str
    start: str
    without: str
    target: str
    kept: bool


def moves(context: Context) -> tuple[Move, ...]:
    """The living objectives that have a target, in the plan's order."""
    found: list[Move] = []
    for objective in context.plan.objectives.values():
        coverage = context.assessment.coverage.get(objective.key)
        if objective.set_aside or coverage is None or coverage.target is None or objective.kpi is None:
            continue
        indicator = context.plan.kpis.get(objective.kpi)
        kpi = objective.kpi
        start = context.figure(coverage.baseline, kpi)
        target = context.figure(coverage.target, kpi)
        found.append(
            Move(
                anchor=anchor(objective.key),
                kpi=context.named("kpis", kpi),
                per=context.per(indicator) if indicator is not None and indicator.nature == "rate" else "",
                start=start,
                without=context.figure(coverage.without, kpi),
                target=target,
                kept=coverage.baseline is not None and coverage.baseline.likely == coverage.target.likely,
            )
        )
    return tuple(found)


def in_words(context: Context, move: Move) -> str:
    """“qualified leads (MQL) from 20 to 50 a month”."""
    name = lower_first(context, move.kpi)
    if move.kept:
        return context.text("{kpi} kept at {target}", kpi=name, target=move.target + move.per)
    if not move.start:
        return context.text("{kpi} to {target}", kpi=name, target=move.target + move.per)
    return context.text(
        "{kpi} from {start} to {target}", kpi=name, start=move.start, target=move.target + move.per
    )


def lower_first(context: Context, name: str) -> str:
    """A name inside a sentence: its capital goes, unless the word is an acronym or a name of the plan's."""
    first = name.split(" ", 1)[0]
    if not first[1:].islower() or first in proper_names(context):
        return name
    return name[0].lower() + name[1:]


def proper_names(context: Context) -> frozenset[str]:
    """The words with a capital in the names of the organisation, its channels and tools."""
    plan = context.plan
    names = [plan.identity.organization or "", plan.identity.name]
    names += [channel.name for channel in plan.channels.values()]
    names += [tool.name for tool in plan.tools.values()]
    return frozenset(word for name in names for word in name.split() if word[:1].isupper())


def objective_name(context: Context, key: EntityId) -> str:
    """An objective's short name."""
    return context.objective_link(key).words
