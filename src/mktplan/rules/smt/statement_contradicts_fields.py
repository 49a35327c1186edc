"""The sentence and the fields of an objective promise the same."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Final, NamedTuple

from mktplan.assess import Letters
from mktplan.i18n import N_, Message
from mktplan.lint import Aside, Finding, LintContext, Spot, Words, rule
from mktplan.model import Kpi, Objective
from mktplan.rules.sentences import judged, kpi_of, words_of
from mktplan.statements import Statement, Target
from mktplan.values import Figure

HINT: Final = N_("keep the right one: the document prints both")
# Figures in a sentence are rounded as people speak: 1% is no contradiction.
ROUNDING: Final = Decimal("0.01")


@rule(
    "SMT014",
    levels="eee",
    since="0.1",
    unless=("SMT001", "SMT002", "SMT016"),
    words={
        "target": Words(N_("the sentence promises {words}; the field `target` says {field}"), HINT),
        "change": Words(
            N_("the sentence promises {words}, from {base} that is {level}; the field `target` says {field}"),
            HINT,
        ),
        "baseline": Words(N_("the sentence starts from {words}; the field `baseline` says {field}"), HINT),
        "deadline": Words(N_("the sentence says {words}; the field `deadline` says {field}"), HINT),
    },
)
def statement_contradicts_fields(ctx: LintContext) -> Iterator[Finding]:
    """An error only where unit and sort are certain; milder where one of them has to be guessed.

    Silent where any figure of the sentence, a milestone or the KPI's targets agree with the field.
    """
    for objective, letters in judged(ctx):
        if objective.measures:
            continue
        for conflict in conflicts(objective, letters, ctx):
            yield statement_contradicts_fields.at(
                ctx.key(objective),
                "statement",
                part="value",
                variant=conflict.variant,
                milder=0 if conflict.certain else 1,
                asides=[
                    Aside(
                        Message(N_("the field says so here")),
                        Spot(ctx.key(objective), (conflict.path,), "value"),
                    )
                ],
                words=conflict.words,
                field=conflict.field,
                base=conflict.base,
                level=conflict.level,
            )


class Conflict(NamedTuple):
    """Where sentence and field differ: which field, what each says, and whether that is certain."""

    variant: str
    path: str
    words: str
    field: object
    certain: bool
    base: object = ""
    level: object = ""


def conflicts(objective: Objective, letters: Letters, ctx: LintContext) -> Iterator[Conflict]:
    """The contradictions of one objective."""
    said, kpi = letters.statement, kpi_of(objective, ctx)
    start = base_of(objective, kpi)
    if objective.target is not None and said.targets:
        found = of_target(objective, said, kpi, start)
        if found is not None:
            yield found
    figure = said.figure
    if figure is not None and figure.baseline is not None and objective.baseline is not None:
        stated = Decimal(str(figure.baseline))
        if comparable(figure, objective.baseline) and differ(stated, objective.baseline.as_level()):
            yield Conflict("baseline", "baseline", f"{figure.baseline:g}", objective.baseline, certain=True)
    due = ctx.period(objective.deadline)
    if (
        said.deadline is not None
        and due is not None
        and not due.hangs_on
        and not dated_alike(objective, said.deadline, ctx)
    ):
        yield Conflict(
            "deadline", "deadline", words_of(said, "deadline"), objective.deadline, certain=not said.guessed
        )


def of_target(
    objective: Objective, said: Statement, kpi: Kpi | None, start: Figure | None
) -> Conflict | None:
    """The first figure of the sentence against the target, unless another of its figures agrees."""
    target = objective.target.against(start) if objective.target is not None else None
    if target is None or target.relative:
        return None
    comparisons = [compared(figure, target, kpi, start) for figure in said.targets]
    known = [each for each in comparisons if each is not None]
    if (
        not known
        or any(each.agrees for each in known)
        or any(agrees(each.level, figure) for each in known for figure in objective.milestones.values())
    ):
        return None
    first = known[0]
    certain = first.certain and len(said.targets) == 1
    if first.changed:
        return Conflict(
            "change", "target", words_of(said, "figure"), objective.target, certain, start, shown(first.level)
        )
    return Conflict("target", "target", words_of(said, "figure"), objective.target, certain)


class Compared(NamedTuple):
    """A figure of the sentence as a level in the field's unit."""

    level: Decimal
    agrees: bool
    certain: bool
    changed: bool


def compared(figure: Target, target: Figure, kpi: Kpi | None, start: Figure | None) -> Compared | None:
    """The figure as a level beside the target; None where the two do not measure the same."""
    value = Decimal(str(figure.value))
    percent = target.scale == "%"
    if not figure.relative:
        if (figure.unit == "%") != percent or figure.unit in ("points", "x", "rank"):
            return None
        if figure.per is not None and kpi is not None and kpi.per is not None and figure.per != kpi.per:
            return None
        upper = Decimal(str(figure.maximum)) if figure.maximum is not None else value
        level = value
        fits = any(agrees(each, target) for each in (value, upper, (value + upper) / 2))
        return Compared(level, fits, figure.unit != "" and not figure.approx, changed=False)
    if start is None or start.relative:
        return None
    base, sign = start.likely, -1 if target.likely < start.likely else 1
    if figure.unit == "%" and not percent:
        level = base * (1 + sign * value / 100)
    elif figure.unit == "x":
        level = base * value
    elif (figure.unit in ("%", "points")) == percent:
        level = base + sign * value
    else:
        return None
    relative_share = figure.unit == "%" and percent
    fits = agrees(level, target) or (relative_share and agrees(base * (1 + sign * value / 100), target))
    return Compared(level, fits, not relative_share and not figure.approx, changed=True)


def agrees(value: Decimal, target: Figure) -> bool:
    """Whether a value is what the field says: one of its ends, between them, or rounded to it."""
    low, high = min(target.low, target.high), max(target.low, target.high)
    return low <= value <= high or not all(
        differ(value, Figure.level(end)) for end in (low, target.likely, high)
    )


def differ(value: Decimal, figure: Figure) -> bool:
    """Whether a value is further from a figure than rounding explains."""
    wanted = figure.likely
    return abs(value - wanted) > ROUNDING * max(abs(value), abs(wanted))


def comparable(figure: Target, field: Figure) -> bool:
    """Whether a baseline of the sentence and one of a field are in one unit."""
    return (figure.unit == "%") == (field.scale == "%") and not field.relative


def base_of(objective: Objective, kpi: Kpi | None) -> Figure | None:
    """The start: the objective's own, else the KPI's."""
    base = objective.baseline or (kpi.baseline if kpi is not None else None)
    return base.as_level() if base is not None else None


def dated_alike(objective: Objective, said: date, ctx: LintContext) -> bool:
    """Whether the day of the sentence is the deadline's, the judged window's, or within one of them."""
    for when in (objective.deadline, objective.judged_on, *objective.milestones):
        period = ctx.period(when)
        if period is not None and (period.end == said or period.contains(said)):
            return True
    return False


def shown(value: Decimal) -> Decimal:
    """A level without idle digits."""
    rounded = round(value, 2).normalize()
    return rounded.quantize(Decimal(1)) if rounded == rounded.to_integral() else rounded
