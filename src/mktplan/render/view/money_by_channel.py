"""Money by channel, as bars."""

from decimal import Decimal
from typing import Final

from mktplan.render.charts import Bar, Bars, Table
from mktplan.render.view.context import Context

SHOWN: Final = 14


def channels(context: Context) -> Bars | None:
    """Channels by money, largest first; None where fewer than two cost something."""
    by_channel = context.assessment.money.by_channel
    funded = {key: figure.likely for key, figure in by_channel.items() if figure.likely}
    if len(funded) < 2:
        return None
    whole = context.assessment.money.tactics_total.likely
    rows = sorted(funded.items(), key=lambda each: (-each[1], str(each[0])))
    named = [(context.label(key), amount) for key, amount in rows]
    bars = [bar(context, label, amount, whole) for label, amount in named[:SHOWN]]
    if named[SHOWN:]:
        left = sum((amount for _, amount in named[SHOWN:]), Decimal(0))
        label = context.count("one other channel", "{n} other channels", len(named) - SHOWN)
        bars.append(bar(context, label, left, whole, "f5"))
    return Bars(
        id="channels-money",
        title=context.text(
            "The largest channel is {channel}: {share} of the actions’ money",
            channel=named[0][0],
            share=context.share(named[0][1], whole),
        ),
        shows=context.text("Each channel with its money, most first."),
        table=Table(
            (context.text("Channel"), context.text("Money"), context.text("Share")),
            tuple((label, context.money(amount), context.share(amount, whole)) for label, amount in named),
            (1, 2),
        ),
        bars=tuple(bars),
    )


def bar(context: Context, label: str, amount: Decimal, whole: Decimal, look: str = "f1") -> Bar:
    """One bar."""
    return Bar(label, amount, context.money(amount, short=True), context.share(amount, whole), look)
