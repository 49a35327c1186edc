"""What an entity says or inherits: from its campaign, then its strategy, at last from the plan."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from mktplan.diagnostics import EntityId
from mktplan.model import BoundPlan, Campaign, Strategy, Tactic
from mktplan.values import When

Links = Callable[[EntityId, str], tuple[EntityId, ...] | None]


@dataclass(frozen=True, slots=True)
class Effective:
    """What holds for an entity, said by itself or inherited.

    `inherited` maps a field to the entity that said it; what the entity says itself is not in it.
    Names that lead nowhere are said, and lead nowhere: they leave a field empty and are not replaced
    by what could be inherited.
    """

    strategy: EntityId | None = None
    campaign: EntityId | None = None
    objectives: tuple[EntityId, ...] = ()
    audience: tuple[EntityId, ...] = ()
    stages: tuple[str, ...] = ()
    when: When | None = None
    channels: tuple[EntityId, ...] = ()
    owner: EntityId | None = None
    message: EntityId | None = None
    inherited: Mapping[str, EntityId] = field(default_factory=dict)

    @property
    def stage(self) -> str | None:
        """The first stage, for what has one."""
        return self.stages[0] if self.stages else None


def effective(key: EntityId, bound: BoundPlan, said: Links) -> Effective:
    """What holds for `key`; `said` gives what an entity names in a field, None where it says nothing."""
    taken: dict[str, EntityId] = {}

    def first(name: str, givers: Sequence[EntityId | None]) -> tuple[EntityId, ...]:
        for giver in (key, *givers):
            found = said(giver, name) if giver is not None else None
            if giver is None or found is None:
                continue
            if giver != key:
                taken[name] = giver
            return found
        return ()

    campaign = one(first("campaign", ()))
    strategy = one(first("strategy", (campaign,)))
    objectives = first("objectives", (strategy, campaign))
    audience = first("audience", (campaign, strategy))
    channels = first("channels", (campaign,))
    message = one(first("message", (campaign,)))
    silent = all(giver is None or said(giver, "message") is None for giver in (key, campaign))
    if silent and strategy is not None:
        # A strategy may have several messages: the first is its main one.
        message = one(said(strategy, "messages") or ())
        if message is not None:
            taken["message"] = strategy
    owner = one(first("owner", (campaign, strategy, EntityId("plan"))))
    when, dated = period_of(key, campaign, bound)
    if dated is not None and dated != key:
        taken["when"] = dated
    stages, staged = stages_of(key, strategy, bound)
    if staged is not None and staged != key:
        taken["stages"] = staged
    return Effective(
        strategy=key if key.section == "strategies" else strategy,
        campaign=key if key.section == "campaigns" else campaign,
        objectives=objectives,
        audience=audience,
        stages=stages,
        when=when,
        channels=channels,
        owner=owner,
        message=message,
        inherited=taken,
    )


def one(found: tuple[EntityId, ...]) -> EntityId | None:
    """The first of what was found."""
    return found[0] if found else None


def period_of(
    key: EntityId, campaign: EntityId | None, bound: BoundPlan
) -> tuple[When | None, EntityId | None]:
    """The period of a tactic, or of its campaign, and whose it is."""
    for giver in (key, campaign):
        entity = spoken(giver, bound)
        if isinstance(entity, Tactic | Campaign) and entity.when is not None:
            return entity.when, giver
    return None, None


def stages_of(
    key: EntityId, strategy: EntityId | None, bound: BoundPlan
) -> tuple[tuple[str, ...], EntityId | None]:
    """The stage of a tactic, or the stages of its strategy, and whose they are."""
    entity = spoken(key, bound)
    if isinstance(entity, Tactic) and entity.stage is not None:
        return (entity.stage,), key
    for giver in (key, strategy):
        lasting = spoken(giver, bound)
        if isinstance(lasting, Strategy) and lasting.stages:
            return lasting.stages, giver
    return (), None


def spoken(key: EntityId | None, bound: BoundPlan) -> Tactic | Campaign | Strategy | None:
    """The tactic, campaign or strategy of that name; None for others and for unreadable ones."""
    if key is None:
        return None
    if key.section == "tactics":
        return bound.plan.tactics.get(key.id)
    if key.section == "campaigns":
        return bound.plan.campaigns.get(key.id)
    return bound.plan.strategies.get(key.id) if key.section == "strategies" else None
