"""A share that rises “by 5%” may go from 20 to 21 or to 25."""

from collections.abc import Iterator
from decimal import Decimal

from mktplan.i18n import N_
from mktplan.lint import Finding, LintContext, Words, rule
from mktplan.model import Objective
from mktplan.rules.sentences import judged, kpi_of
from mktplan.statements import Statement

HINT = N_("write points, or from … to …: the two are told apart by nobody")


@rule(
    "SMT046",
    levels="-ww",
    since="0.1",
    words={
        "": Words(N_("“by {change}%” of a share can be read two ways"), HINT),
        "both": Words(
            N_("“by {change}%” can mean from {base}% to {relative}%, or to {points}%"),
            HINT,
        ),
    },
)
def percent_or_points(ctx: LintContext) -> Iterator[Finding]:
    """Asks where the KPI is a share, the sentence gives per cent, and no field or “from … to …” decides."""
    for objective, letters in judged(ctx):
        figure = letters.statement.figure
        if figure is None or not figure.relative or figure.unit != "%" or not is_share(objective, ctx):
            continue
        if objective.target is not None and not objective.target.relative:
            continue
        base = base_of(objective, ctx)
        change = Decimal(str(figure.value)).normalize()
        sign = -1 if falls(letters.statement) else 1
        given = {}
        if base is not None:
            given = {
                "base": plain(base),
                "relative": plain(base * (1 + sign * change / 100)),
                "points": plain(base + sign * change),
            }
        yield percent_or_points.at(
            ctx.key(objective),
            "statement",
            part="value",
            variant="both" if given else "",
            change=plain(change),
            given=given,
        )


def is_share(objective: Objective, ctx: LintContext) -> bool:
    """Whether the KPI is counted in per cent."""
    kpi = kpi_of(objective, ctx)
    base = objective.baseline or (kpi.baseline if kpi is not None else None)
    scaled = base is not None and base.scale == "%"
    return scaled or (kpi is not None and (kpi.unit == "%" or kpi.nature == "share"))


def base_of(objective: Objective, ctx: LintContext) -> Decimal | None:
    """The start in per cent, where it is known."""
    kpi = kpi_of(objective, ctx)
    base = objective.baseline or (kpi.baseline if kpi is not None else None)
    return base.likely if base is not None and base.scale == "%" else None


def falls(said: Statement) -> bool:
    """Whether the sentence asks for less."""
    return said.direction == "down"


def plain(value: Decimal) -> str:
    """A value without idle zeros."""
    return f"{value.normalize():f}"
