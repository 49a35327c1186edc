"""Periods, figures, money and rhythms: what a plan's short texts mean, exactly."""

from mktplan.values.amount import Amount, parse_amount
from mktplan.values.apportion import apportion, spread
from mktplan.values.calendar import Calendar
from mktplan.values.duration import Duration, parse_duration
from mktplan.values.effort import Effort, parse_effort
from mktplan.values.figure import Figure
from mktplan.values.figure_notation import figure_from_parts, parse_figure
from mktplan.values.malformed import Malformed
from mktplan.values.money import Money
from mktplan.values.period import Period
from mktplan.values.rhythm import Rhythm, parse_rhythm
from mktplan.values.share import Share, parse_share
from mktplan.values.when import When
from mktplan.values.when_notation import parse_when, usable_name

__all__ = [
    "Amount",
    "Calendar",
    "Duration",
    "Effort",
    "Figure",
    "Malformed",
    "Money",
    "Period",
    "Rhythm",
    "Share",
    "When",
    "apportion",
    "figure_from_parts",
    "parse_amount",
    "parse_duration",
    "parse_effort",
    "parse_figure",
    "parse_rhythm",
    "parse_share",
    "parse_when",
    "spread",
    "usable_name",
]
