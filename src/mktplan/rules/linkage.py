"""How far a plan is linked at all: what rules about single links ask first."""

from mktplan.diagnostics import EntityId
from mktplan.lint import LintContext
from mktplan.model import Entity
from mktplan.trace import Reach

# What should lead up to an objective.
BELOW = ("strategies", "campaigns", "tactics")
# Two loose things are two remarks; from three on it is a plan that has not been linked yet.
LEAST = 3


def working(ctx: LintContext) -> tuple[Entity, ...]:
    """The strategies, campaigns and tactics that count."""
    return tuple(entity for section in BELOW for entity in ctx.living(section))


def objectives_counted(ctx: LintContext) -> bool:
    """Whether the plan has an objective that something could serve; one that could not be read is one."""
    if not ctx.bound.complete or any(key.section == "objectives" for key in ctx.bound.broken):
        return True
    return bool(ctx.living("objectives"))


def nothing_linked(ctx: LintContext) -> bool:
    """Whether nothing leads to any objective, though there are objectives and much that should."""
    loose = working(ctx)
    if len(loose) < LEAST or not objectives_counted(ctx):
        return False
    return all(ctx.trace.reaches(ctx.key(entity), "objectives") is Reach.NO for entity in loose)


def unattached(ctx: LintContext, key: EntityId) -> bool:
    """Whether an entity names nothing above it, so that the loose end is its own and not its parent's."""
    return not ctx.trace.parents(key) and ctx.trace.reaches(key, "objectives") is Reach.NO
