"""Which channels carry a tactic's money: the first, or all by their shares."""

from collections.abc import Mapping
from decimal import Decimal

from mktplan.diagnostics import EntityId
from mktplan.model import Tactic
from mktplan.values import Figure, apportion
from mktplan.values.figure import between

HUNDRED = Decimal(100)
Parts = list[tuple[EntityId | None, Figure]]


def by_channels(tactic: Tactic, figure: Figure, channels: tuple[EntityId, ...], digits: int) -> Parts:
    """The parts of a tactic's money by channel; they add up to it. None stands for no channel.

    `channels` are those that the tactic names or inherits. Shares under 100% leave a rest without a
    channel; shares over 100% divide the money in proportion. So does a channel that is not known.
    """
    if not isinstance(tactic.channels, Mapping) or not tactic.channels:
        return [(channels[0] if channels else None, figure)]
    known = frozenset(channels)
    weights: dict[EntityId | None, Decimal] = {}
    for name, share in tactic.channels.items():
        key = EntityId("channels", name)
        place = key if key in known else None
        weights[place] = weights.get(place, Decimal(0)) + share.percent
    rest = HUNDRED - sum(weights.values(), Decimal(0))
    if rest > 0:
        weights[None] = weights.get(None, Decimal(0)) + rest
    if not any(weights.values()):
        return [(None, figure)]
    smallest = min((weight.as_tuple().exponent for weight in weights.values()), key=int)
    scale = -min(int(smallest), 0)
    units = [int(weight.scaleb(scale)) for weight in weights.values()]
    likely = apportion(figure.likely, units, digits)
    if figure.certain:
        return [(key, Figure.level(part)) for key, part in zip(weights, likely, strict=True)]
    lows, highs = apportion(figure.low, units, digits), apportion(figure.high, units, digits)
    return [
        (key, between(low, part, high))
        for key, low, part, high in zip(weights, lows, likely, highs, strict=True)
    ]
