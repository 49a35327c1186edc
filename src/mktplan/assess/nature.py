"""What sort of figure an indicator is: a flow, a rate, a stock or a share."""

from mktplan.model import Kpi
from mktplan.values import Figure


def nature_of(kpi: Kpi, *figures: Figure | None) -> str:
    """The indicator's nature; where it says none, what its other fields and figures make of it.

    A ratio or percentages are a share; what accumulates is a stock; so many a unit of time is a rate;
    all else adds up as a flow.
    """
    if kpi.nature is not None:
        return kpi.nature
    if (
        kpi.ratio is not None
        or kpi.unit == "%"
        or any(one.scale == "%" for one in figures if one is not None)
    ):
        return "share"
    if kpi.accumulates is not None:
        return "stock"
    return "rate" if kpi.per is not None else "flow"
