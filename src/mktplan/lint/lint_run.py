"""What a lint run yields: the findings as they are shown, and what was checked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Final, Literal

from mktplan.diagnostics import Diagnostic, Severity

FailOn = Literal["error", "warning", "info", "never"]

THRESHOLDS: Final[Mapping[str, Severity | None]] = MappingProxyType(
    {"error": Severity.ERROR, "warning": Severity.WARNING, "info": Severity.INFO, "never": None}
)


@dataclass(frozen=True, slots=True)
class Counts:
    """How many findings of each sort; `justified` and `baselined` ones are not shown."""

    errors: int = 0
    warnings: int = 0
    infos: int = 0
    fixable: int = 0
    justified: int = 0
    baselined: int = 0


@dataclass(frozen=True, slots=True)
class LintRun:
    """The findings of one or several plans, in the order of the files.

    `reaching` is the share of the budget that reaches an objective, in per cent; None where the plans
    have no money, or are several. `profiles` are those that the plans were judged by.
    """

    diagnostics: tuple[Diagnostic, ...]
    profiles: tuple[str, ...]
    today: date
    files: tuple[str, ...]
    plans: int
    entities: int
    rules: int
    reaching: Decimal | None = None

    @property
    def counts(self) -> Counts:
        """How many findings of each sort."""
        by = [diagnostic.severity for diagnostic in self.diagnostics]
        fixable = sum(diagnostic.fix is not None for diagnostic in self.diagnostics)
        return Counts(by.count(Severity.ERROR), by.count(Severity.WARNING), by.count(Severity.INFO), fixable)

    @property
    def profile(self) -> str:
        """The profile's name; several plans may have several, joined by commas."""
        return ",".join(self.profiles)

    def exit_code(self, fail_on: FailOn = "error") -> int:
        """1 where something is as grave as `fail_on`, else 0."""
        least = THRESHOLDS[fail_on]
        return int(least is not None and any(d.severity >= least for d in self.diagnostics))


def together(runs: Sequence[LintRun]) -> LintRun:
    """Several plans' runs as one. Raises ValueError where there is none."""
    if not runs:
        raise ValueError("nothing was checked")
    if len(runs) == 1:
        return runs[0]
    return LintRun(
        diagnostics=tuple(diagnostic for run in runs for diagnostic in run.diagnostics),
        profiles=tuple(dict.fromkeys(profile for run in runs for profile in run.profiles)),
        today=runs[0].today,
        files=tuple(dict.fromkeys(file for run in runs for file in run.files)),
        plans=sum(run.plans for run in runs),
        entities=sum(run.entities for run in runs),
        rules=max(run.rules for run in runs),
    )
