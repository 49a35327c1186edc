"""Money by month, in layers by what it is for."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from mktplan.render.charts import Month, Months, Series, Table
from mktplan.render.view.context import Context

MonthKey = tuple[int, int]
LOOKS: Final = {"activation": "f1", "brand": "f2", "enabler": "f3", "test": "f4", "lines": "f5"}


@dataclass(frozen=True, slots=True)
class Layer:
    """What is spent for one purpose, by month."""

    name: str
    look: str
    months: Mapping[MonthKey, Decimal]

    @property
    def total(self) -> Decimal:
        """All of it."""
        return sum(self.months.values(), Decimal(0))

    def at(self, month: MonthKey) -> Decimal:
        """What is spent in a month."""
        return self.months.get(month, Decimal(0))


def months(context: Context) -> Months | None:
    """The columns; None where nothing is dated."""
    layers = layers_of(context)
    touched = sorted({month for layer in layers for month in layer.months})
    if not touched:
        return None
    keys = every_month(touched[0], touched[-1])
    totals = {key: sum((layer.at(key) for layer in layers), Decimal(0)) for key in keys}
    whole = sum(totals.values(), Decimal(0))
    peak = max(keys, key=lambda key: totals[key])
    return Months(
        id="months",
        title=context.text(
            "The dearest month is {month}: {sum}", month=context.month(peak), sum=context.money(totals[peak])
        ),
        shows=context.text("What is spent each month, by what it is for."),
        table=Table(
            (context.text("Month"), *(layer.name for layer in layers), context.text("Total")),
            tuple(
                (context.month(key), *(sum_words(context, layer.at(key)) for layer in layers),
                 context.money(totals[key]))
                for key in keys
            ),
            tuple(range(1, len(layers) + 2)),
        ),
        series=tuple(
            Series(layer.name, layer.total, context.money(layer.total, short=True),
                   context.share(layer.total, whole), layer.look)
            for layer in layers
        ),
        months=tuple(
            Month(context.month(key), context.month_short(key), tuple(layer.at(key) for layer in layers),
                  context.money(totals[key], short=True))
            for key in keys
        ),
    )  # fmt: skip


def sum_words(context: Context, amount: Decimal) -> str:
    """A sum, or a dash for nothing."""
    return context.money(amount) if amount else "–"


def layers_of(context: Context) -> tuple[Layer, ...]:
    """Roles of the tactics, then the other lines together; without those that spend nothing."""
    money = context.assessment.money
    names = {
        "activation": context.text("Sells now"),
        "brand": context.text("Builds the brand"),
        "enabler": context.text("Prepares the ground"),
        "test": context.text("Tests"),
        "lines": context.text("Other costs"),
    }
    lines: dict[MonthKey, Decimal] = {}
    for line in money.by_line_month.values():
        for month, amount in line.items():
            lines[month] = lines.get(month, Decimal(0)) + amount
    tables = {**money.by_role_month, "lines": lines}
    found = (Layer(names[role], look, tables.get(role, {})) for role, look in LOOKS.items())
    return tuple(layer for layer in found if layer.total)


def every_month(first: MonthKey, last: MonthKey) -> list[MonthKey]:
    """All months from one to another."""
    count = (last[0] - first[0]) * 12 + last[1] - first[1] + 1
    return [((first[1] - 1 + n) // 12 + first[0], (first[1] - 1 + n) % 12 + 1) for n in range(count)]
