"""What only the whole plan can check: references, named dates, stages, links."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from graphlib import CycleError, TopologicalSorter
from typing import NamedTuple

from mktplan.diagnostics import EntityId, Fault, Fix, Place
from mktplan.i18n import N_, Message
from mktplan.model.bound import LinkUse, Origin, Reference
from mktplan.model.markers import Section
from mktplan.model.nearest import likely, sure
from mktplan.model.plan import Plan
from mktplan.model.reading import Interval, Mention, Reading, StageMention
from mktplan.model.vocabulary import FRAMEWORKS
from mktplan.source import Edit
from mktplan.values import Calendar, Malformed, Period

# Guessing what each of many unknown names means costs more than it helps.
GUESSES = 100
# A reference to more kinds than this may name anything: its message names no section.
FEW = 4
# A `tbd` date must stand somewhere for order and length to be computed: its day means nothing.
SOMEWHERE = date(2000, 1, 1)


class Resolved(NamedTuple):
    """The references with their targets, and what they were checked against."""

    references: tuple[Reference, ...]
    links: tuple[LinkUse, ...]
    calendar: Calendar
    stages: tuple[str, ...]


def resolved(
    plan: Plan,
    readings: Sequence[Reading],
    origins: Mapping[EntityId, Origin],
    broken: frozenset[EntityId],
    *,
    whole: bool = True,
) -> Resolved:
    """All references with their targets; what names nothing is noted in its reading.

    Where a file of the plan is missing, it may hold what seems to be missing: then nothing is noted.
    """
    ids: dict[str, dict[str, EntityId]] = {}
    for key in origins:
        ids.setdefault(key.section, {})[key.id] = key
    for key in broken:
        if key.id:
            ids.setdefault(key.section, {}).setdefault(key.id, key)
    stages = stages_of(plan)
    calendar, circle = calendar_of(plan)
    unreadable = frozenset(key.section for key in broken if not key.id)
    references: list[Reference] = []
    links: list[LinkUse] = []
    for into in readings:
        references.extend(reference(mention, ids) for mention in into.mentions)
    if whole:
        note_unknowns(readings, ids, unreadable)
    note_circle(circle, readings)
    for into in readings:
        if EntityId("plan") not in broken:
            for stage in into.stages:
                note_stage(stage, stages, into)
        for interval in into.intervals:
            note_interval(interval, calendar, into)
        links.extend(LinkUse(link.source, link.path, link.text, link.place) for link in into.links)
    return Resolved(tuple(references), tuple(links), calendar, stages)


def note_unknowns(
    readings: Sequence[Reading], ids: Mapping[str, Mapping[str, EntityId]], unreadable: frozenset[str]
) -> None:
    """Note every mention that names nothing; a section that is absent as a whole, only once."""
    absent: Counter[Section] = Counter()
    guessed: dict[tuple[str, tuple[Section, ...]], tuple[str, ...]] = {}
    first: dict[Section, tuple[Reading, Mention]] = {}
    for into in readings:
        for mention in into.mentions:
            named = targets_of(mention, ids)
            if named:
                if len(named) > 1:
                    note_ambiguous(mention, named, into)
                continue
            if any(section in unreadable for section in mention.sections):
                continue
            missing = section_missing(mention, ids)
            if missing is None:
                known = (mention.name, mention.sections)
                if known not in guessed:
                    guessed[known] = (
                        likely(mention.name, candidates(mention, ids)) if len(guessed) < GUESSES else ()
                    )
                note_unknown(mention, ids, guessed[known], into)
            else:
                absent[missing] += 1
                first.setdefault(missing, (into, mention))
    for section, (into, mention) in first.items():
        note_no_section(mention, section, absent[section], into)


def section_missing(mention: Mention, ids: Mapping[str, Mapping[str, EntityId]]) -> Section | None:
    """The section that a mention needs and that the plan does not have at all; None where it has one."""
    if any(section in ids for section in mention.sections):
        return None
    return mention.sections[0]


def targets_of(mention: Mention, ids: Mapping[str, Mapping[str, EntityId]]) -> tuple[EntityId, ...]:
    """The entities that a mention may mean, by the order of its sections; a section can be one too."""
    found = [
        ids[section][mention.name]
        for section in mention.sections
        if section in ids and mention.name in ids[section]
    ]
    if not found and mention.name in mention.sections and "" in ids.get(mention.name, ()):
        found.append(ids[mention.name][""])
    return tuple(found)


def reference(mention: Mention, ids: Mapping[str, Mapping[str, EntityId]]) -> Reference:
    """A mention with the entity that it names, the first of its sections first."""
    target = next(iter(targets_of(mention, ids)), None)
    place = Place(mention.document.source, mention.span)
    return Reference(
        mention.source, mention.path, mention.name, mention.sections, mention.upward, place, target
    )


def candidates(mention: Mention, ids: Mapping[str, Mapping[str, EntityId]]) -> list[str]:
    """The ids that a mention could have meant: all of its kinds but the entity that makes it."""
    return [
        id_ for kind in mention.sections for id_, key in ids.get(kind, {}).items() if key != mention.source
    ]


def note_unknown(
    mention: Mention, ids: Mapping[str, Mapping[str, EntityId]], guesses: tuple[str, ...], into: Reading
) -> None:
    """Note a reference that names nothing: the nearest id of the right kind, or the kind it has."""
    section = mention.sections[0]
    wide = len(mention.sections) > FEW
    elsewhere = [kind for kind, known in ids.items() if mention.name in known]
    params: dict[str, object] = {"name": mention.name, "section": section, "field": field_of(mention)}
    variant, fix = "", None
    if elsewhere:
        variant = "elsewhere"
        params["elsewhere"] = elsewhere[0]
    elif guesses:
        variant = "near-any" if wide else "near"
        params["nearest"] = guesses[0]
        edit = Edit(
            mention.span, mention.document.source.slice(mention.span).replace(mention.name, guesses[0])
        )
        message = Message(N_("write “{text}”"), {"text": guesses[0]})
        fix = Fix(message, mention.document.source, (edit,), safe=sure(mention.name, guesses))
    elif wide:
        variant = "any"
    else:
        params["known"] = tuple(candidates(mention, ids)[:8])
    note(into, "unknown-reference", mention, variant, params, fix)


def note_ambiguous(mention: Mention, named: tuple[EntityId, ...], into: Reading) -> None:
    """Note an id that several kinds have, where each of them may be named; the first is taken."""
    params = {"name": mention.name, "first": str(named[0]), "choices": tuple(str(key) for key in named)}
    note(into, "unknown-reference", mention, "ambiguous", params, None)


def field_of(mention: Mention) -> str:
    """The field that makes a mention; an entity in its short form has none, then its section."""
    return str(mention.path[0]) if mention.path else mention.source.section


def note_no_section(mention: Mention, section: Section, count: int, into: Reading) -> None:
    """Note once that a whole section is named and absent."""
    params = {"name": mention.name, "section": section, "field": field_of(mention), "count": count}
    note(into, "unknown-reference", mention, "no-section", params, None)


def note_stage(stage: StageMention, stages: tuple[str, ...], into: Reading) -> None:
    """Note a stage that the plan's framework does not have."""
    if stage.name in stages:
        return
    guesses = likely(stage.name, stages)
    params: dict[str, object] = {"text": stage.name, "choices": stages}
    fix = None
    if guesses:
        params["nearest"] = guesses[0]
        message = Message(N_("write “{text}”"), {"text": guesses[0]})
        fix = Fix(
            message, stage.document.source, (Edit(stage.span, guesses[0]),), safe=sure(stage.name, guesses)
        )
    note(into, "invalid-value", stage, "near-choice" if guesses else "choice", params, fix)


def note_circle(circle: tuple[str, ...], readings: Sequence[Reading]) -> None:
    """Note named dates that are counted from each other, on the first of them."""
    for into in readings:
        for mention in into.mentions:
            if mention.source.section == "calendar" and mention.source.id in circle:
                note(into, "invalid-date", mention, "circle", {"names": circle, "text": mention.name}, None)
                return


def note_interval(interval: Interval, calendar: Calendar, into: Reading) -> None:
    """Note a period that ends before it starts, once named dates are known."""
    try:
        interval.when.resolve(calendar)
    except Malformed as problem:
        params = {"text": interval.when.written, **problem.params}
        note(into, "invalid-date", interval, problem.reason, params, None)


def note(
    into: Reading,
    kind: str,
    mention: Mention | StageMention | Interval,
    variant: str,
    params: Mapping[str, object],
    fix: Fix | None,
) -> None:
    """Note a fault at a mention, in the name of the entity that made it."""
    place = Place(mention.document.source, mention.span)
    into.faults.append(Fault(kind, place, variant, params, mention.source, mention.path, (), fix))


def stages_of(plan: Plan) -> tuple[str, ...]:
    """The stages of the plan's framework, in order."""
    framework = plan.identity.framework
    return FRAMEWORKS.get(framework, ()) if isinstance(framework, str) else framework


def calendar_of(plan: Plan) -> tuple[Calendar, tuple[str, ...]]:
    """The named dates, each counted from those it names, and those that are counted in a circle.

    A date that is open, or counted in a circle, is None.
    """
    known: dict[str, Period | None] = dict.fromkeys(plan.calendar)
    needs = {
        name: [other for other in dated.when.names if other in plan.calendar]
        for name, dated in plan.calendar.items()
    }
    order = TopologicalSorter(needs)
    circle: tuple[str, ...] = ()
    try:
        order.prepare()
    except CycleError as problem:
        circle = tuple(dict.fromkeys(problem.args[1]))
    year_starts = plan.identity.year_starts
    calendar = Calendar(known, year_starts, SOMEWHERE)
    while order.is_active():
        ready = order.get_ready()
        if not ready:
            break
        for name in ready:
            try:
                known[name] = plan.calendar[name].when.resolve(calendar)
            except Malformed:
                known[name] = None
            order.done(name)
    return Calendar(known, year_starts, SOMEWHERE), circle
