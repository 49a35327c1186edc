"""What a rule may look at: the plan, its graph, its figures, the options; nothing can be changed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from mktplan.assess import Assessment
from mktplan.diagnostics import EntityId
from mktplan.lint.rule import Rule
from mktplan.model import BoundPlan, Entity, Plan
from mktplan.trace import TraceGraph
from mktplan.values import Malformed, Money, Period, When
from mktplan.workspace import Workspace

Options = Mapping[str, Mapping[str, object]]


@dataclass(frozen=True, slots=True)
class LintContext:
    """One plan with every figure computed once. `options` holds what was configured, by rule name."""

    workspace: Workspace
    assessment: Assessment
    options: Options = field(default_factory=dict)

    @property
    def bound(self) -> BoundPlan:
        """What binding yields: origins, references, broken entities, named dates."""
        return self.workspace.bound

    @property
    def plan(self) -> Plan:
        """The entities that bound."""
        return self.workspace.plan

    @property
    def trace(self) -> TraceGraph:
        """Who serves what."""
        return self.workspace.trace

    @property
    def today(self) -> date:
        """The day from which the plan is judged."""
        return self.assessment.today

    def key(self, entity: Entity) -> EntityId:
        """The entity's name: section and id."""
        return entity.key

    def entities(self, section: str) -> Mapping[str, Entity]:
        """All entities of a section by id; those inside another section (lines, findings, pillars) too."""
        found: Mapping[str, Entity] | None = getattr(self.plan, section, None)
        if found is not None:
            return found
        return {key.id: entity for key, entity in self.bound.entities.items() if key.section == section}

    def living(self, section: str) -> tuple[Entity, ...]:
        """The entities of a section that count: neither ideas nor ruled out nor dropped."""
        return tuple(entity for entity in self.entities(section).values() if not entity.set_aside)

    def entity(self, key: EntityId) -> Entity | None:
        """The entity of that name; None where it could not be bound or does not exist."""
        return self.workspace.entity(key)

    def label(self, key: EntityId) -> str:
        """What people call an entity: its title, else its id."""
        return self.workspace.label(key)

    def labels(self, keys: Iterable[EntityId]) -> tuple[str, ...]:
        """What people call several entities."""
        return tuple(self.label(key) for key in keys)

    def whole(self, *sections: str) -> bool:
        """Whether all of these sections could be read, and every name for one of theirs leads somewhere.

        Only then may their sums be trusted, and what is absent be called absent: a fault is one finding.
        """
        if not self.bound.complete or any(key.section in sections for key in self.bound.broken):
            return False
        lost = (reference.sections for reference in self.bound.references if reference.target is None)
        return not any(section in sections for names in lost for section in names)

    def period(self, when: When | None) -> Period | None:
        """The days of a period; None where it is absent, open, without end, or ends before it starts."""
        try:
            return when.resolve(self.bound.calendar) if when is not None else None
        except Malformed:
            # That has been said where it is written.
            return None

    def money(self, amount: Decimal) -> Money:
        """An amount in the plan's currency."""
        return Money(amount, self.plan.identity.currency)

    def option(self, rule: Rule, name: str) -> object:
        """A rule's option: as configured, else its default. Raises KeyError for one it does not declare."""
        declared = {option.name: option.default for option in rule.options}
        return self.options.get(rule.name, {}).get(name, declared[name])
