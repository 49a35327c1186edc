"""What every part of the document is written from: plan, graph, numbers, language."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from mktplan.diagnostics import EntityId
from mktplan.i18n import N_
from mktplan.model import Decision, Entity, Kpi
from mktplan.render.prose import words
from mktplan.render.view.saying import Saying
from mktplan.values import Figure, Period, When


@dataclass(frozen=True, slots=True)
class Link:
    """An entity as the document names it: its words and the anchor where it is described."""

    words: str
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Context(Saying):
    """The plan, its graph, its numbers and the language of the document."""

    def entity(self, key: EntityId) -> Entity | None:
        """The entity of a key, if it bound."""
        return self.workspace.entity(key)

    def label(self, key: EntityId) -> str:
        """What people call an entity; its id where it did not bind. A decision is called what it is about."""
        found = self.entity(key)
        if found is not None and key.section in SENTENCES:
            return sentence_as_name(found.label)
        if isinstance(found, Decision):
            about = next(
                (each.target for each in self.workspace.bound.references if each.source == key), None
            )
            # Two decisions may be about each other.
            return (
                self.link(about).words if about is not None and about.section != key.section else found.about
            )
        return found.label if found is not None else key.id

    def link(self, key: EntityId) -> Link:
        """An entity as text and anchor."""
        if not key.id:
            return Link(capital(self.text(WHOLE[key.section]) if key.section in WHOLE else key.section))
        return Link(self.label(key), self.place(key))

    def place(self, key: EntityId) -> str:
        """The anchor at which the document shows an entity; empty where it does not.

        What was set aside stands among what will not be done or the ideas, findings in the diagnosis.
        """
        found = self.entity(key)
        holder = self.entity(EntityId(HOLDERS[key.section])) if key.section in HOLDERS else None
        if found is None or (holder is not None and holder.set_aside):
            return ""
        if key.section == "campaigns" and not found.set_aside and not self.in_action_plan(key):
            return ""
        return anchor(key) if found.set_aside or key.section in DESCRIBED else ""

    def in_action_plan(self, campaign: EntityId) -> bool:
        """Whether an action that counts runs in a campaign: the action plan has a heading for it then."""
        return any(
            self.trace.living(key) and self.trace.effective(key).campaign == campaign
            for key in self.trace.below(campaign, "tactics")
        )

    def key(self, section: str, name: str) -> EntityId:
        """The name of an entity of a section."""
        return EntityId(section, name)

    def links(self, keys: Iterable[EntityId]) -> tuple[Link, ...]:
        """Several entities."""
        return tuple(self.link(key) for key in keys)

    def named(self, section: str, name: str | None) -> str:
        """What people call the entity of a section; empty for none."""
        return self.label(EntityId(section, name)) if name else ""

    def audience(self, names: Iterable[str]) -> tuple[Link, ...]:
        """Personas and segments, by the short form of their name."""
        found = []
        for name in names:
            section = "personas" if name in self.plan.personas else "segments"
            key = EntityId(section, name)
            found.append(Link(short_name(self.label(key)), self.place(key)))
        return tuple(found)

    def section_links(self, section: str, names: Iterable[str]) -> tuple[Link, ...]:
        """Entities of one section by their ids."""
        return self.links(EntityId(section, name) for name in names)

    def objective_link(self, key: EntityId) -> Link:
        """An objective by its KPI's name, since its statement is a whole sentence."""
        objective = self.plan.objectives.get(key.id)
        if objective is None:
            return Link(key.id)
        same = [
            each for each in self.plan.objectives.values() if each.kpi == objective.kpi and not each.set_aside
        ]
        kpi = self.named("kpis", objective.kpi)
        return Link(kpi if kpi and len(same) == 1 else objective.statement, anchor(key))

    def days(self, when: When | None) -> Period | None:
        """The days of a period; None where it is absent, open, or ends before it starts."""
        return self.assessment.schedule.resolve(when)

    def due(self, deadline: When | None) -> str:
        """The last day of a deadline; one that hangs on an open date in the plan's own words."""
        period = self.days(deadline)
        if deadline is None or (period is not None and not period.provisional):
            return self.day(period.end if period is not None else None)
        return self.words.show(deadline)

    def when(self, key: EntityId) -> str:
        """When a tactic or a campaign runs; days that hang on an open date in the plan's own words."""
        period = self.assessment.schedule.period(key)
        said = self.trace.effective(key).when
        if period is not None and period.provisional and said is not None:
            return self.words.show(said)
        return self.period(period)

    def aim(self, kpi: Kpi) -> tuple[When | None, Figure | None]:
        """The target of a KPI that the document shows: the last within the plan, else the first by date."""
        plan = self.assessment.schedule.plan_period
        dated = [
            (period.end, when, figure)
            for when, figure in kpi.targets.items()
            if (period := self.days(when)) is not None and not period.provisional
        ]
        if not dated:
            return next(iter(kpi.targets.items()), (None, None))
        dated.sort(key=lambda each: each[0])
        within = [each for each in dated if plan is None or each[0] <= plan.end]
        _, when, figure = within[-1] if within else dated[0]
        return when, figure

    def of_actions(self, amount: Decimal) -> str:
        """An amount as a share of the actions' money: the one whole of all such shares."""
        return self.share(amount, self.assessment.money.tactics_total.likely)

    def line_title(self, name: str | None) -> str:
        """A budget line's title; empty for none."""
        budget = self.plan.budget
        if name is None or budget is None or budget == "none":
            return name or ""
        return budget.lines[name].title if name in budget.lines else name


# Sections whose entities have a place of their own in the document.
DESCRIBED: Final = frozenset(
    {
        "objectives", "strategies", "campaigns", "tactics", "personas", "segments", "channels", "kpis",
        "findings", "competitors", "benchmarks", "messages", "offers", "journey", "milestones", "experiments",
        "reviews", "risks", "assumptions", "scenarios", "decisions", "asks", "pillars",
    }
)  # fmt: skip
# Sections of entities inside another entity, which is shown or left out with all it holds.
HOLDERS: Final[Mapping[str, str]] = {"findings": "situation", "pillars": "content"}
# Sections whose entities are called by a sentence, which is Markdown.
SENTENCES: Final = frozenset(
    {"findings", "benchmarks", "messages", "risks", "assumptions", "asks", "experiments"}
)
# What people call a section that is one entry.
WHOLE: Final[Mapping[str, str]] = {
    "budget": N_("the budget"),
    "positioning": N_("the positioning"),
    "mix": N_("the marketing mix"),
    "content": N_("the editorial line"),
    "economics": N_("the economics"),
    "plan": N_("the plan"),
    "previous": N_("the last period"),
    "situation": N_("the diagnosis"),
}


def anchor(key: EntityId) -> str:
    """The fragment of an entity: its section and id, which hold neither spaces nor quotes."""
    return f"{key.section}-{key.id}"


def capital(text: str) -> str:
    """A text with its first letter large."""
    return text[:1].upper() + text[1:]


def sentence_as_name(text: str) -> str:
    """A sentence as the name of something: without its marks and its full stop."""
    plain = words(text) or text.strip()
    return plain if plain.endswith(("..", "…")) else plain.removesuffix(".") or plain


def short_name(name: str) -> str:
    """A persona's name without what follows the first comma or bracket: “Priya”."""
    for stop in (",", " (", " – ", " — "):
        name = name.split(stop, 1)[0]
    return name.strip() or name
