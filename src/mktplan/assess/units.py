"""What additions to an indicator are counted in."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from mktplan.assess.aims import Aim
from mktplan.i18n import N_, Message

EVERY: Final[Mapping[str, str]] = MappingProxyType(
    {
        "day": N_("{unit} a day"),
        "week": N_("{unit} a week"),
        "month": N_("{unit} a month"),
        "quarter": N_("{unit} a quarter"),
        "year": N_("{unit} a year"),
    }
)


def unit_of(aim: Aim) -> str | Message:
    """“leads a month” for a rate, “points” for a share, else the KPI's unit or name."""
    kpi = aim.kpi
    if kpi.unit == "%" or (kpi.unit is None and aim.target is not None and aim.target.scale == "%"):
        return Message(N_("points"))
    unit = kpi.unit or kpi.name
    if aim.nature != "rate" or kpi.per is None:
        return unit
    words = unit.casefold().split()
    # “leads a month”, « leads par mois », “leads/month”: it says so already.
    if "/" in unit or {"a", "per", "par"} & set(words[1:]):
        return unit
    return Message(EVERY[kpi.per], {"unit": unit})
