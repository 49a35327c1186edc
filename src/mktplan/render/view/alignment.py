"""Annex: which tactic serves which objective, and how the money flows there."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from mktplan.diagnostics import EntityId
from mktplan.render.charts import Flow, Node, Strand, Table
from mktplan.render.view.context import Context, Link, anchor
from mktplan.render.view.heading import Heading

STRANDS = 20


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """A tactic; a cell an objective: "primary", "also" or ""."""

    tactic: Link
    strategy: str
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AlignmentAnnex:
    """The matrix, and the flow of money."""

    heading: Heading
    objectives: tuple[Link, ...]
    rows: tuple[MatrixRow, ...]
    flow: Flow | None


def alignment_annex(context: Context) -> AlignmentAnnex | None:
    """The annex; None where there are no objectives or no tactics."""
    objectives = [each.key for each in context.plan.objectives.values() if not each.set_aside]
    tactics = [each.key for each in context.plan.tactics.values() if not each.set_aside]
    if not objectives or not tactics:
        return None
    rows = tuple(matrix_row(context, key, objectives) for key in tactics)
    without = sum(1 for row in rows if not any(row.cells))
    clauses = [
        context.count("the action serves an objective", "all {n} actions serve an objective", len(rows))
    ]
    if without:
        clauses = [
            context.count(
                "one action of {all} serves no objective",
                "{n} actions of {all} serve no objective",
                without,
                all=len(rows),
            )
        ]
    heading = Heading(
        "alignment", context.text("From the objective to the action"), context.sentence(clauses)
    )
    return AlignmentAnnex(
        heading, tuple(context.objective_link(key) for key in objectives), rows, flow(context)
    )


def matrix_row(context: Context, tactic: EntityId, objectives: list[EntityId]) -> MatrixRow:
    """A tactic and what it serves, as the graph has it."""
    above = context.trace.above(tactic, "objectives")
    primary = context.trace.primary(tactic, "objectives")
    strategy = context.trace.effective(tactic).strategy
    return MatrixRow(
        tactic=context.link(tactic),
        strategy=context.label(strategy) if strategy is not None else "",
        cells=tuple("primary" if key == primary else "also" if key in above else "" for key in objectives),
    )


def flow(context: Context) -> Flow | None:
    """Money from primary objectives over strategies to channels; small strands join “others”."""
    money = context.assessment.money.by_tactic
    left: dict[tuple[EntityId, EntityId], Decimal] = {}
    right: dict[tuple[EntityId, EntityId], Decimal] = {}
    none = EntityId("none", "channel")
    for tactic in context.plan.tactics.values():
        figure = money.get(tactic.key)
        strategy = context.trace.effective(tactic.key).strategy
        objective = context.trace.primary(tactic.key, "objectives")
        if figure is None or not figure.likely or strategy is None or objective is None or tactic.set_aside:
            continue
        left[objective, strategy] = left.get((objective, strategy), Decimal(0)) + figure.likely
        for channel, amount in context.assessment.money.parts_by_channel[tactic.key].items():
            key = (strategy, channel or none)
            right[key] = right.get(key, Decimal(0)) + amount
    if not left or len(left) > STRANDS:
        return None
    right = folded(right, STRANDS - len(left))
    return drawn(context, left, right)


def folded(
    strands: dict[tuple[EntityId, EntityId], Decimal], room: int
) -> dict[tuple[EntityId, EntityId], Decimal]:
    """The strands with the least-used channels joined into one, so that no more than `room` are left."""
    sums: dict[EntityId, Decimal] = {}
    for (_, channel), amount in strands.items():
        sums[channel] = sums.get(channel, Decimal(0)) + amount
    order = sorted(sums, key=lambda channel: (-sums[channel], str(channel)))
    for kept in range(len(order), -1, -1):
        names = set(order[:kept])
        joined: dict[tuple[EntityId, EntityId], Decimal] = {}
        for (strategy, channel), amount in strands.items():
            key = (strategy, channel if channel in names else EntityId("others", "channels"))
            joined[key] = joined.get(key, Decimal(0)) + amount
        if len(joined) <= room:
            return joined
    return joined


def drawn(
    context: Context,
    left: dict[tuple[EntityId, EntityId], Decimal],
    right: dict[tuple[EntityId, EntityId], Decimal],
) -> Flow:
    """The chart."""

    def node(key: EntityId, amount: Decimal) -> Node:
        names = {"others": context.text("Other channels"), "none": context.text("No channel")}
        label = names.get(key.section) or (
            context.objective_link(key).words if key.section == "objectives" else context.label(key)
        )
        return Node(anchor(key), label, context.money(amount, short=True))

    columns = (
        sums(each for each in ((pair[0], amount) for pair, amount in left.items())),
        sums(each for each in ((pair[0], amount) for pair, amount in right.items())),
        sums(each for each in ((pair[1], amount) for pair, amount in right.items())),
    )
    nodes = tuple(tuple(node(key, amount) for key, amount in ordered(column)) for column in columns)
    names = {each.id: each.label for column in nodes for each in column}
    pairs = [*left.items(), *right.items()]
    largest, most = max(left.items(), key=lambda each: each[1])
    return Flow(
        id="flow",
        title=context.text(
            "{share} of the actions’ money goes to “{objective}” by “{strategy}”",
            share=context.of_actions(most),
            objective=names[anchor(largest[0])],
            strategy=names[anchor(largest[1])],
        ),
        shows=context.text(
            "Money from each objective over the choices that serve it first to the channels that carry it."
        ),
        table=Table(
            (context.text("From"), context.text("To"), context.text("Money")),
            tuple((names[anchor(a)], names[anchor(b)], context.money(amount)) for (a, b), amount in pairs),
            (2,),
        ),
        columns=nodes,
        heads=(context.text("Objectives"), context.text("Choices"), context.text("Channels")),
        strands=tuple(
            Strand(
                anchor(a),
                anchor(b),
                amount,
                context.pair(f"{names[anchor(a)]} → {names[anchor(b)]}", context.money(amount)),
            )
            for (a, b), amount in pairs
        ),
    )


def sums(pairs: Iterable[tuple[EntityId, Decimal]]) -> dict[EntityId, Decimal]:
    """Amounts by key."""
    found: dict[EntityId, Decimal] = {}
    for key, amount in pairs:
        found[key] = found.get(key, Decimal(0)) + amount
    return found


def ordered(column: dict[EntityId, Decimal]) -> list[tuple[EntityId, Decimal]]:
    """Largest first; what was joined last."""
    return sorted(
        column.items(), key=lambda each: (each[0].section in ("others", "none"), -each[1], str(each[0]))
    )
