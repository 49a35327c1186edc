"""Say once what most of a section has in common."""

from collections.abc import Sequence
from typing import Final

from mktplan.diagnostics import EntityId
from mktplan.lint.context import LintContext
from mktplan.lint.finding import Finding, Spot
from mktplan.lint.locate import Located
from mktplan.lint.rule import Rule

# Under three, three lines read as fast as one; under four fifths, it is not a habit.
LEAST: Final = 3
SHARE: Final = 0.8
NAMED: Final = 3
# The wording that a folded finding asks for: its rule's `fold.words`.
FOLDED: Final = "folded"


def fold(found: Sequence[Located], ctx: LintContext) -> list[tuple[Located, int]]:
    """The findings, each with how many it stands for; habits are said once, on their section."""
    whole: list[tuple[Located, int]] = []
    folded: dict[str, tuple[Located, int] | None] = {}
    for located in found:
        rule = located.finding.rule
        if rule.code not in folded:
            folded[rule.code] = habit(rule, [other for other in found if other.finding.rule is rule], ctx)
            if (one := folded[rule.code]) is not None:
                whole.append(one)
        if folded[rule.code] is None or not folds(located):
            whole.append((located, 1))
    return whole


def folds(located: Located) -> bool:
    """Whether a finding concerns an entity of the section that its rule folds into."""
    fold_to = located.finding.rule.fold
    return fold_to is not None and located.entity is not None and located.entity.section == fold_to.section


def habit(rule: Rule, found: Sequence[Located], ctx: LintContext) -> tuple[Located, int] | None:
    """The one finding for a rule whose findings concern most of its section; None where they do not."""
    if rule.fold is None:
        return None
    section = rule.fold.section
    concerned = [located for located in found if folds(located)]
    ids = list(dict.fromkeys(located.entity.id for located in concerned if located.entity is not None))
    living = len(ctx.living(section))
    if len(ids) < LEAST or len(ids) < SHARE * living:
        return None
    names = ", ".join(ids[:NAMED]) + (", …" if len(ids) > NAMED else "")
    params = {"n": len(ids), "of": living, "names": names}
    milder = min(located.finding.milder for located in concerned)
    key = EntityId(section)
    finding = Finding(rule, Spot(key), FOLDED, params, milder=milder)
    return Located(finding, key, (key.section,), ctx.workspace.place(key), ()), len(ids)
