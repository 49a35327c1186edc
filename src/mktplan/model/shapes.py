"""From an annotation to the shape that reads it: the only place that knows both."""

import types
from collections.abc import Mapping
from dataclasses import replace
from functools import cache, lru_cache
from typing import Annotated, Literal, Union, get_args, get_origin, get_type_hints

from pydantic.fields import FieldInfo

from mktplan.model.composites import (
    EntityShape,
    Field,
    ListShape,
    MapShape,
    NestedShape,
    PartShape,
    UnionShape,
)
from mktplan.model.entity import Entity, Part
from mktplan.model.markers import Between, Lenient, Link, Nested, OfRevenue, OneOf, Ready, RefTo, StageName
from mktplan.model.money import AmountShape, OfRevenueShape
from mktplan.model.plan import Plan
from mktplan.model.scalars import (
    ChoiceShape,
    LinkShape,
    RefShape,
    Shape,
    StageShape,
    SwitchShape,
    TextShape,
    ValueShape,
    WhenShape,
    WholeShape,
)
from mktplan.values import (
    Amount,
    Duration,
    Effort,
    Figure,
    Rhythm,
    Share,
    When,
    figure_from_parts,
    parse_duration,
    parse_effort,
    parse_figure,
    parse_rhythm,
    parse_share,
)

FIGURE_PARTS = frozenset({"low", "likely", "high", "minimum", "target", "stretch"})


def shape_of(annotation: object, marks: tuple[object, ...] = ()) -> Shape:
    """The shape of a declared type. Raises TypeError for a type that the format has no words for."""
    origin, args = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return shape_of(args[0], (*marks, *args[1:]))
    if origin in (Union, types.UnionType):
        options = [option for option in args if option is not types.NoneType]
        if len(options) == 1:
            return shape_of(options[0], marks)
        ordered = sorted((shape_of(option, marks) for option in options), key=breadth)
        return UnionShape(tuple(ordered))
    if origin is tuple:
        return ListShape(shape_of(args[0]), lenient=any(isinstance(mark, Lenient) for mark in marks))
    if origin in (dict, Mapping):
        for mark in marks:
            if isinstance(mark, Nested):
                return NestedShape(mark.section, part_shape(args[1]))
        key = shape_of(args[0])
        return MapShape(None if isinstance(key, TextShape) else key, shape_of(args[1]))
    if origin is Literal:
        return ChoiceShape(words=tuple(str(word) for word in args))
    if isinstance(annotation, type) and issubclass(annotation, Part):
        return part_shape(annotation)
    return scalar_shape(annotation, marks)


def breadth(shape: Shape) -> int:
    """Within a union the narrowest is asked first: a mapping with free keys claims every mapping."""
    if isinstance(shape, OfRevenueShape):
        return 0
    return 2 if isinstance(shape, MapShape) else 1


def scalar_shape(annotation: object, marks: tuple[object, ...]) -> Shape:
    """The shape of a type that one scalar can hold."""
    if annotation is str:
        return text_shape(marks)
    if annotation is int:
        bounds = next((mark for mark in marks if isinstance(mark, Between)), Between(0, 10**9))
        return WholeShape(least=bounds.least, most=bounds.most)
    if annotation is bool:
        return SwitchShape()
    if annotation is When:
        return WhenShape()
    if annotation is Amount:
        return AmountShape(form="money")
    if annotation is Figure:
        return ValueShape(parse=parse_figure, form="figure", parts=figure_from_parts, part_names=FIGURE_PARTS)
    if annotation is Share and any(isinstance(mark, OfRevenue) for mark in marks):
        return OfRevenueShape()
    grammars = {
        Share: ("share", parse_share),
        Rhythm: ("rhythm", parse_rhythm),
        Duration: ("duration", parse_duration),
        Effort: ("effort", parse_effort),
    }
    for kind, (form, parse) in grammars.items():
        if annotation is kind:
            return ValueShape(parse=parse, form=form)
    raise TypeError(f"the format has no words for {annotation!r}")


def text_shape(marks: tuple[object, ...]) -> Shape:
    """The shape of a `str`: what its marks make of it, plain text otherwise."""
    for mark in marks:
        if isinstance(mark, OneOf) and not mark.open:
            return ChoiceShape(words=tuple(mark.labels))
        if isinstance(mark, RefTo):
            return RefShape(sections=mark.sections, upward=mark.upward)
        if isinstance(mark, StageName):
            return StageShape()
        if isinstance(mark, Link):
            return LinkShape()
    return TextShape(judged=not any(isinstance(mark, Ready) for mark in marks))


@cache  # one entry a declared class: a few dozen, never data
def part_shape(model: type[Part]) -> PartShape:
    """The shape of an entity or a part, from its declared fields."""
    hints = get_type_hints(model, include_extras=True)
    fields: dict[str, Field] = {}
    for attribute, info in model.model_fields.items():
        name = info.alias or attribute
        marks = marks_of(info)
        fields[name] = Field(name, attribute, shape_of(hints[attribute], marks), info.is_required())
    return PartShape(model, fields, defaults_of(model), getattr(model, "SHORT", None))


def defaults_of(model: type[Part]) -> Mapping[str, object]:
    """What the fields of a model are where the file does not say them."""
    return {
        attribute: info.get_default(call_default_factory=True)
        for attribute, info in model.model_fields.items()
        if not info.is_required()
    }


def marks_of(info: FieldInfo) -> tuple[object, ...]:
    """What the annotation says beside its type."""
    return tuple(info.metadata)


@lru_cache(maxsize=1)  # derived from the declaration of Plan, never from data
def sections() -> Mapping[str, EntityShape | PartShape | ListShape]:
    """Each key of the file with its shape: entities by id, one entity (`plan`), or a list of texts."""
    found: dict[str, EntityShape | PartShape | ListShape] = {}
    hints = get_type_hints(Plan, include_extras=True)
    for attribute, info in Plan.model_fields.items():
        annotation, name = hints[attribute], info.alias or attribute
        if get_origin(annotation) is Mapping:
            found[name] = EntityShape(part_shape(get_args(annotation)[1]))
        elif get_origin(annotation) is tuple:
            found[name] = ListShape(TextShape())
        else:
            for option in get_args(annotation) or (annotation,):
                if isinstance(option, type) and issubclass(option, Entity):
                    found[name] = part_shape(option)
    return found


@lru_cache(maxsize=2)
def plan_shape(*, root: bool) -> PartShape:
    """The keys that a plan's file may hold; one that another file includes needs none of them."""
    whole = part_shape(Plan)
    if root:
        return whole
    fields = {name: replace(field, required=False) for name, field in whole.fields.items()}
    return replace(whole, fields=fields)
