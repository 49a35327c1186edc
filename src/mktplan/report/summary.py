"""The last line of a report: how many of what, judged how."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from mktplan.i18n import N_, Translator
from mktplan.lint import LintRun

PROFILES: Final[Mapping[str, str]] = MappingProxyType(
    {"draft": N_("profile: draft"), "review": N_("profile: review"), "board": N_("profile: board")}
)


def summary(run: LintRun, say: Translator) -> str:
    """Counts by severity, what can be mended, the profile, and the money that reaches an objective."""
    parts = [findings(run, say) if run.diagnostics else checked(run, say)]
    counts = run.counts
    if counts.justified:
        parts.append(say.plural(N_("{n} justified"), N_("{n} justified"), counts.justified))
    parts.extend(say.text(PROFILES[profile]) for profile in run.profiles)
    if run.reaching is not None:
        parts.append(
            say.text(
                N_("{share} of the actions’ money reaches an objective"), share=say.percent(run.reaching)
            )
        )
    return " · ".join(parts)


def findings(run: LintRun, say: Translator) -> str:
    """How many findings of each severity that occurs."""
    counts = run.counts
    parts: list[str] = []
    if counts.errors:
        parts.append(say.plural(N_("{n} error"), N_("{n} errors"), counts.errors))
    if counts.warnings:
        parts.append(say.plural(N_("{n} warning"), N_("{n} warnings"), counts.warnings))
    if counts.infos:
        parts.append(say.plural(N_("{n} info"), N_("{n} infos"), counts.infos))
    return ", ".join(parts)


def checked(run: LintRun, say: Translator) -> str:
    """What a clean run looked at."""
    plans = say.plural(N_("{n} plan"), N_("{n} plans"), run.plans)
    entities = say.plural(N_("{n} entity"), N_("{n} entities"), run.entities)
    rules = say.plural(N_("{n} rule"), N_("{n} rules"), run.rules)
    return say.text(
        N_("{plans}, {entities}, {rules}: nothing to remark"), plans=plans, entities=entities, rules=rules
    )
