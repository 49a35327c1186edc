"""Annex: channels, what each is for, what it costs."""

from dataclasses import dataclass
from decimal import Decimal

from mktplan.model import Channel
from mktplan.model.vocabulary import CHANNEL_KINDS, CHANNEL_ROLES, MEDIA, STAGES, TOUCHES
from mktplan.render.view.context import Context, anchor
from mktplan.render.view.heading import Heading


@dataclass(frozen=True, slots=True)
class ChannelRow:
    """A channel."""

    anchor: str
    name: str
    kind: str
    media: str
    role: str
    touch: str
    stages: str
    tactics: int
    money: str
    strengths: tuple[str, ...]
    weaknesses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ChannelsAnnex:
    """All channels in use."""

    heading: Heading
    channels: tuple[ChannelRow, ...]


def channels_annex(context: Context) -> ChannelsAnnex | None:
    """The annex; None where the plan names no channel."""
    living = [each for each in context.plan.channels.values() if not each.set_aside]
    if not living:
        return None
    spending = context.assessment.money.by_channel
    funded = sum(1 for each in living if each.key in spending and spending[each.key].likely)
    clauses = [context.count("one channel", "{n} channels", len(living))]
    if funded:
        clauses[-1] += ", " + context.count("one with a cost", "{n} with a cost", funded)
    heading = Heading("channels", context.text("Channels"), context.sentence(clauses))
    return ChannelsAnnex(heading, tuple(row(context, each) for each in living))


def row(context: Context, channel: Channel) -> ChannelRow:
    """One channel."""
    figure = context.assessment.money.by_channel.get(channel.key)
    money = figure.likely if figure is not None else Decimal(0)
    used = [
        each
        for each in context.plan.tactics.values()
        if not each.set_aside and channel.key in context.trace.effective(each.key).channels
    ]
    return ChannelRow(
        anchor=anchor(channel.key),
        name=channel.name,
        kind=context.choice(CHANNEL_KINDS, channel.kind),
        media=context.choice(MEDIA, channel.media),
        role=context.choices(CHANNEL_ROLES, channel.role),
        touch=context.choices(TOUCHES, channel.touch),
        stages=context.choices(STAGES, channel.stages),
        tactics=len(used),
        money=context.money(money) if money else "",
        strengths=channel.strengths,
        weaknesses=channel.weaknesses,
    )
