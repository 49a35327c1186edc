"""The whole document as plain data: cover, parts, annexes, each None where the plan has nothing for it."""

from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from typing import Any, TypeVar, cast

from mktplan.assess import Assessment
from mktplan.i18n import Translator
from mktplan.render.view.actions import ActionsAnnex, actions_annex
from mktplan.render.view.adds_up import AddsUpPart, adds_up_part
from mktplan.render.view.alignment import AlignmentAnnex, alignment_annex
from mktplan.render.view.asides import IdeasAnnex, QuestionsAnnex, ideas_annex, questions_annex
from mktplan.render.view.asks import AsksPart, asks_part
from mktplan.render.view.audience import AudienceAnnex, audience_annex
from mktplan.render.view.channels import ChannelsAnnex, channels_annex
from mktplan.render.view.context import Context
from mktplan.render.view.cover import Cover, cover
from mktplan.render.view.decided import DecisionsAnnex, decisions_annex
from mktplan.render.view.diagnosis import DiagnosisAnnex, diagnosis_annex
from mktplan.render.view.editorial import ContentAnnex, content_annex
from mktplan.render.view.foresight import AssumptionsAnnex, assumptions_annex
from mktplan.render.view.heading import Heading
from mktplan.render.view.measures import MeasuresPart, measures_part
from mktplan.render.view.money import MoneyPart, money_part
from mktplan.render.view.objectives import ObjectivesPart, objectives_part
from mktplan.render.view.offering import OfferingAnnex, offering_annex
from mktplan.render.view.on_a_page import OnAPage, on_a_page
from mktplan.render.view.people import PeoplePart, people_part
from mktplan.render.view.risks import RisksPart, risks_part
from mktplan.render.view.stack import StackAnnex, stack_annex
from mktplan.render.view.standing import StandingPart, standing_part
from mktplan.render.view.strategy import StrategyPart, strategy_part
from mktplan.render.view.year import YearPart, year_part
from mktplan.workspace import Workspace

Part = TypeVar("Part")


@dataclass(frozen=True, slots=True)
class PlanView:
    """Parts in the order of the document, then annexes."""

    language: str
    cover: Cover
    page: OnAPage | None
    asks: AsksPart | None
    standing: StandingPart | None
    objectives: ObjectivesPart | None
    strategy: StrategyPart | None
    adds_up: AddsUpPart | None
    money: MoneyPart | None
    year: YearPart | None
    measures: MeasuresPart | None
    risks: RisksPart | None
    people: PeoplePart | None
    diagnosis: DiagnosisAnnex | None
    audience: AudienceAnnex | None
    offering: OfferingAnnex | None
    channels: ChannelsAnnex | None
    actions: ActionsAnnex | None
    content: ContentAnnex | None
    alignment: AlignmentAnnex | None
    assumptions: AssumptionsAnnex | None
    decisions: DecisionsAnnex | None
    tools: StackAnnex | None
    questions: QuestionsAnnex | None
    ideas: IdeasAnnex | None

    @property
    def parts(self) -> tuple[Heading, ...]:
        """The headings of the main part."""
        return tuple(each for each in headings(self) if each.number.isdigit())

    @property
    def annexes(self) -> tuple[Heading, ...]:
        """The headings of the annexes."""
        return tuple(each for each in headings(self) if not each.number.isdigit())


ANNEXES = frozenset(
    {
        "diagnosis", "audience", "offering", "channels", "actions", "content", "alignment", "assumptions",
        "decisions", "tools", "questions", "ideas",
    }
)  # fmt: skip


def headings(view: PlanView) -> Iterator[Heading]:
    """The headings of all parts that are there, in order."""
    for field in fields(view):
        heading = getattr(getattr(view, field.name), "heading", None)
        if isinstance(heading, Heading):
            yield heading


def plan_view(
    workspace: Workspace, assessment: Assessment, translator: Translator, *, draft: bool = False
) -> PlanView:
    """The document of a plan in the translator's language."""
    context = Context(workspace, assessment, translator, draft)
    objectives, strategy = objectives_part(context), strategy_part(context)
    adds, year = adds_up_part(context), year_part(context)
    return numbered(
        PlanView(
            language=translator.language,
            cover=cover(context),
            page=on_a_page(context, objectives, strategy, adds, year),
            asks=asks_part(context),
            standing=standing_part(context),
            objectives=objectives,
            strategy=strategy,
            adds_up=adds,
            money=money_part(context),
            year=year,
            measures=measures_part(context),
            risks=risks_part(context),
            people=people_part(context),
            diagnosis=diagnosis_annex(context),
            audience=audience_annex(context),
            offering=offering_annex(context),
            channels=channels_annex(context),
            actions=actions_annex(context),
            content=content_annex(context),
            alignment=alignment_annex(context),
            assumptions=assumptions_annex(context),
            decisions=decisions_annex(context),
            tools=stack_annex(context),
            questions=questions_annex(context),
            ideas=ideas_annex(context),
        )
    )


def numbered(view: PlanView) -> PlanView:
    """The view with its parts numbered from 1 and its annexes lettered from A."""
    changed: dict[str, Any] = {}
    part, annex = 0, 0
    for field in fields(view):
        value = getattr(view, field.name)
        if not isinstance(getattr(value, "heading", None), Heading):
            continue
        if field.name in ANNEXES:
            number, annex = chr(ord("A") + annex), annex + 1
        else:
            part += 1
            number = str(part)
        changed[field.name] = with_number(value, number)
    return replace(view, **changed)


def with_number(part: Part, number: str) -> Part:
    """A part whose heading has a number."""
    whole = cast("Any", part)
    return cast("Part", replace(whole, heading=replace(whole.heading, number=number)))
