"""Whether what the tactics add makes up the way from where a figure would be anyway to its target."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from mktplan.assess.addition import Addition
from mktplan.assess.aims import Aim, aims
from mktplan.assess.exact import down, plain
from mktplan.assess.lengths import NONE, ONE
from mktplan.assess.promises import Promises
from mktplan.assess.schedule import Schedule
from mktplan.assess.units import unit_of
from mktplan.diagnostics import EntityId
from mktplan.i18n import Message
from mktplan.values import Figure, Period, Share
from mktplan.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one tactic adds in the window, overlap taken off.

    `ends_before_window`: it worked, and stopped too early; `starts_after_window`: it comes too late;
    `undated`: some or all of it has no known days and is not in the amount.
    """

    tactic: EntityId
    amount: Decimal
    best: Decimal
    worst: Decimal
    ends_before_window: bool = False
    starts_after_window: bool = False
    undated: bool = False


@dataclass(frozen=True, slots=True)
class Coverage:
    """The arithmetic of one aim, in the KPI's unit; additions of a share are points.

    `gap` is `target` − `without`, signed: negative for what should fall; 0 where what is to be kept
    holds without the plan. `added` is the sum of the contributions, `best` and `worst` that of their
    ends. `ratio` is `added` ÷ `gap` (never below 0, rounded down to four decimals, so that it is never
    1 where something is missing); None where nothing promises anything, nothing is needed, or some of
    it cannot be dated. `short` is what is missing, never below 0. `covered` says whether the target is
    reached; None where that is not known. `decides` is the tactic that adds most.
    """

    objective: EntityId
    measure: str
    kpi: EntityId
    nature: str
    direction: str
    unit: str | Message
    window: Period | None
    baseline: Figure | None
    without: Figure | None
    target: Figure | None
    gap: Decimal | None
    added: Decimal
    best: Decimal
    worst: Decimal
    ratio: Decimal | None
    short: Decimal
    covered: bool | None
    contributions: tuple[Contribution, ...]
    decides: EntityId | None

    @property
    def gives(self) -> Figure | None:
        """The level that the plan is likely to reach: without the plan, and what the tactics add."""
        if self.without is None:
            return None
        return Figure.level(self.without.likely + self.added, self.without.scale)

    @property
    def share(self) -> Share | None:
        """The ratio in whole per cent, rounded down: what to show."""
        return None if self.ratio is None else Share(Decimal(int(self.ratio * 100)))

    @property
    def ending(self) -> tuple[EntityId, ...]:
        """The tactics that worked and stopped before the window."""
        return tuple(one.tactic for one in self.contributions if one.ends_before_window)

    @property
    def undated(self) -> tuple[EntityId, ...]:
        """The tactics of which something cannot be placed in time, and so is not in the sum."""
        return tuple(one.tactic for one in self.contributions if one.undated)

    def change(self, amount: Decimal) -> Figure:
        """An addition as a figure: points for what is in per cent."""
        figure = self.target or self.without or self.baseline
        in_percent = figure is not None and figure.scale == "%"
        return Figure("change", amount, amount, amount, "pt" if in_percent else "", "change")


def coverages(workspace: Workspace, schedule: Schedule, promises: Promises) -> Iterator[Coverage]:
    """The coverage of each aim whose KPI the plan has, in the plan's order."""
    found = list(aims(workspace.plan, schedule))
    judged: dict[str, dict[EntityId, None]] = {}
    for aim in found:
        judged.setdefault(aim.kpi.key.id, {})[aim.objective] = None
    expecting = {kpi: share_out(kpi, tuple(those), workspace, promises) for kpi, those in judged.items()}
    for aim in found:
        kpi = aim.kpi.key.id
        shared, own = expecting[kpi]
        yield covered(aim, contributions(aim, (*own.get(aim.objective, ()), *shared), promises))


def share_out(
    kpi: str, objectives: tuple[EntityId, ...], workspace: Workspace, promises: Promises
) -> tuple[Sequence[EntityId], Mapping[EntityId, Sequence[EntityId]]]:
    """Which tactics count for which of the objectives that are judged by one KPI.

    A tactic counts for those that it serves; one that serves none of them adds to the KPI all the same
    and counts for each.
    """
    tactics = promises.tactics(kpi)
    if len(objectives) == 1:
        return tactics, {}
    everywhere: list[EntityId] = []
    found: dict[EntityId, list[EntityId]] = {}
    for tactic in tactics:
        served = [one for one in workspace.trace.above(tactic, "objectives") if one in objectives]
        for objective in served:
            found.setdefault(objective, []).append(tactic)
        if not served:
            everywhere.append(tactic)
    return everywhere, found


def contributions(
    aim: Aim, tactics: Iterable[EntityId], promises: Promises
) -> tuple[list[EntityId], list[Addition]]:
    """The tactics that promise something, and what each adds, overlap taken off."""
    if aim.window is None:
        return [], []
    kept = ONE - Fraction(aim.overlap)
    who: list[EntityId] = []
    what: list[Addition] = []
    for tactic in tactics:
        addition = promises.added(tactic, aim.kpi.key.id, aim.window)
        if addition is not None:
            who.append(tactic)
            what.append(addition.times(kept))
    return who, what


def covered(aim: Aim, adding: tuple[list[EntityId], list[Addition]]) -> Coverage:
    """The coverage of an aim by what its tactics add."""
    who, what = adding
    likely = sum((one.likely for one in what), NONE)
    gap = gap_of(aim)
    complete = not any(one.undated for one in what)
    ratio: Fraction | None = None
    reached: bool | None = None
    short = NONE
    if gap is not None:
        needed = gap != 0
        short = missing(gap, likely)
        ratio = max(likely / gap, NONE) if needed and who and complete else None
        reached = True if short == 0 else (False if complete and who else None)
    wanted = -1 if gap is not None and gap < 0 else 1
    largest = max(range(len(what)), key=lambda at: what[at].likely * wanted, default=None)
    return Coverage(
        objective=aim.objective,
        measure=aim.measure,
        kpi=aim.kpi.key,
        nature=aim.nature,
        direction=aim.kpi.direction,
        unit=unit_of(aim),
        window=aim.window,
        baseline=aim.baseline,
        without=aim.without,
        target=aim.target,
        gap=plain(gap) if gap is not None else None,
        added=plain(likely),
        best=plain(sum((one.best for one in what), NONE)),
        worst=plain(sum((one.worst for one in what), NONE)),
        ratio=down(ratio) if ratio is not None else None,
        short=plain(short),
        covered=reached,
        contributions=tuple(
            Contribution(
                key, plain(one.likely), plain(one.best), plain(one.worst), one.ended, one.later, one.undated
            )
            for key, one in zip(who, what, strict=True)
        ),
        decides=who[largest] if largest is not None and what[largest].likely * wanted > 0 else None,
    )


def gap_of(aim: Aim) -> Fraction | None:
    """The way from without the plan to the target, signed; 0 where that is reached without the plan."""
    target, without = aim.target, aim.without
    if target is None or without is None:
        return None
    here = Fraction(without.likely)
    if aim.kpi.direction == "keep":
        return kept_gap(target, here)
    gap = Fraction(target.likely) - here
    return min(gap, NONE) if aim.kpi.direction == "down" else max(gap, NONE)


def kept_gap(target: Figure, here: Fraction) -> Fraction:
    """The way to the nearest level that a target to be kept allows; 0 within it."""
    low, high = Fraction(min(target.low, target.high)), Fraction(max(target.low, target.high))
    if here < low and target.sort != "max":
        return low - here
    if here > high and target.sort != "min":
        return high - here
    return NONE


def missing(gap: Fraction, added: Fraction) -> Fraction:
    """What is missing to close a gap, never below 0; a gap below 0 is closed by going down."""
    return max(gap - added, NONE) if gap > 0 else max(added - gap, NONE) if gap < 0 else NONE
