"""From a field's shape to the schema of what may stand there."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from mktplan.export.schema import patterns
from mktplan.i18n import N_, Translator
from mktplan.model import vocabulary
from mktplan.model.composites import ListShape, MapShape, NestedShape, PartShape, UnionShape
from mktplan.model.money import AmountShape, OfRevenueShape
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

Schema = dict[str, Any]
# What a field is, by its path below the entity (`media.reach`).
Words = Callable[[str], str]

# `title: 2027` and `answer: NO` are texts to us, whatever another reader makes of them.
SCALAR: Final = ["string", "number", "boolean"]
# What another form of amount is made of is no named date in the form that goes by period.
KEYS_OF_MONEY: Final = frozenset({"amount", "every", "each", "count", "low", "likely", "high"}) | frozenset(
    vocabulary.COST_CATEGORIES
)
AMBITIONS: Final = ("minimum", "target", "stretch")
ESTIMATES: Final = ("low", "likely", "high")


def reference(name: str) -> Schema:
    """A pointer to a definition."""
    return {"$ref": f"#/definitions/{name}"}


def one_of(*options: Schema) -> Schema:
    """What fits one of several schemas."""
    return {"anyOf": list(options)}


def mapping(values: Schema, keys: str = "") -> Schema:
    """A mapping whose keys are data."""
    if not keys:
        return {"type": "object", "additionalProperties": values}
    return {"type": "object", "patternProperties": {keys: values}, "additionalProperties": False}


SCALARS: Final[Mapping[type, Callable[[Any], Schema]]] = {
    TextShape: lambda _: reference("text"),
    ChoiceShape: lambda shape: {"enum": list(shape.words)},
    WholeShape: lambda shape: {"type": "integer", "minimum": shape.least, "maximum": shape.most},
    SwitchShape: lambda _: {"type": "boolean"},
    WhenShape: lambda _: reference("period"),
    RefShape: lambda shape: reference("id" if len(shape.sections) == 1 else "any-id"),
    StageShape: lambda _: reference("id"),
    LinkShape: lambda _: {"type": "string", "pattern": patterns.LINK},
    ValueShape: lambda shape: reference(shape.form),
    AmountShape: lambda _: reference("money"),
    OfRevenueShape: lambda _: {"type": "string", "pattern": patterns.OF_REVENUE},
    NestedShape: lambda shape: mapping(reference(shape.section), patterns.ID),
}
KEYS: Final[Mapping[type, str]] = {RefShape: patterns.ID, WhenShape: patterns.PERIOD}


def fragment(shape: Shape, words: Words, path: str = "") -> Schema:
    """The schema of what may stand in a field. Raises TypeError for a shape that has none."""
    scalar = SCALARS.get(type(shape))
    if scalar is not None:
        return scalar(shape)
    if isinstance(shape, ListShape):
        item = fragment(shape.item, words, path)
        items: Schema = {"type": "array", "items": item}
        return one_of(items, item) if shape.lenient else items
    if isinstance(shape, MapShape):
        return mapping(fragment(shape.value, words, path), KEYS.get(type(shape.key), ""))
    if isinstance(shape, UnionShape):
        return one_of(*(fragment(option, words, path) for option in shape.options))
    if isinstance(shape, PartShape):
        return whole_part(shape, words, path)
    raise TypeError(f"no schema for {shape!r} at {path}")


def whole_part(shape: PartShape, words: Words, path: str) -> Schema:
    """The schema of a mapping with declared fields, and of its short form."""
    prefix = f"{path}." if path else ""
    properties = {
        name: fragment(field.shape, words, prefix + name) | described(words(prefix + name))
        for name, field in shape.fields.items()
    }
    needed = [name for name, field in shape.fields.items() if field.required]
    whole: Schema = {
        "type": "object",
        "properties": properties,
        "patternProperties": {patterns.OWN: True},
        "additionalProperties": False,
        **({"required": needed} if needed else {}),
    }
    if shape.short is None:
        return whole
    return one_of(whole, fragment(shape.fields[shape.short].shape, words, prefix + shape.short))


def described(text: str) -> Schema:
    """A description, where there is one."""
    return {"description": text} if text else {}


MEANT: Final[Mapping[str, str]] = {
    "id": N_("An id: letters, digits, - and _, no spaces."),
    "any-id": N_("An id, with its section where two have it: tactics.launch-film."),
    "period": N_("A period or a day: 2027, 2027-Q2, 2027-03-15, launch+2w, 2027-03/2027-05."),
    "figure": N_("A figure: 400, 4.5%, 20..30, min 400, +20%, +6pt, x2."),
    "share": N_("A share: 60%."),
    "rhythm": N_("A rhythm: week, month, 3/week."),
    "duration": N_("A duration: 10d, 2w, 3m, 1y."),
    "effort": N_("Work: 3d, 4h, 2h/week."),
    "money": N_("Money: 4000, 3000..5000; or every month, so many times, by category, by period."),
}


def grammars(say: Translator) -> Mapping[str, Schema]:
    """The definitions of what a scalar or a small mapping can say: figures, money, periods, ids.

    `patternErrorMessage` is what editors show in the place of a pattern.
    """

    def text(name: str, pattern: str, **more: object) -> Schema:
        wanted = say.text(MEANT[name])
        return {"type": "string", "pattern": pattern, "patternErrorMessage": wanted, **more}

    figure = one_of({"type": "number"}, text("figure", patterns.ONE_FIGURE))
    plain = one_of({"type": "number", "minimum": 0}, text("money", patterns.MONEY))
    money = one_of(plain, parts(ESTIMATES, ESTIMATES, {"type": "number", "minimum": 0}))
    made: Schema = {
        "text": {"type": SCALAR},
        "id": text("id", patterns.ID) | {"type": ["string", "integer"]},
        "any-id": text("any-id", patterns.ANY_ID) | {"type": ["string", "integer"]},
        "period": one_of(
            text("period", patterns.PERIOD, maxLength=200),
            {"type": "integer", "minimum": 1900, "maximum": 2199},
        ),
        "figure": one_of(
            {"type": "number"},
            text("figure", patterns.FIGURE),
            parts(ESTIMATES, ESTIMATES, figure),
            parts(AMBITIONS, ("target",), figure) | {"minProperties": 2},
        ),
        "share": text("share", patterns.SHARE),
        "rhythm": text("rhythm", patterns.RHYTHM),
        "duration": text("duration", patterns.DURATION),
        "effort": text("effort", patterns.EFFORT),
        "money": amount(money, plain),
    }
    return {
        name: each | described(say.text(MEANT[name]) if name in MEANT else "") for name, each in made.items()
    }


def amount(money: Schema, plain: Schema) -> Schema:
    """The schema of an amount in all its forms."""
    categories = {name: reference("money") for name in vocabulary.COST_CATEGORIES}
    return one_of(
        money,
        parts(("amount", "every"), ("amount", "every"), money)
        | {"properties": {"amount": money, "every": reference("rhythm")}},
        parts(("each", "count"), ("each", "count"), money)
        | {"properties": {"each": money, "count": {"type": "integer", "minimum": 1, "maximum": 1_000_000}}},
        {"type": "object", "properties": categories, "additionalProperties": False, "minProperties": 1},
        mapping(plain, patterns.PERIOD)
        | {"minProperties": 1, "propertyNames": {"not": {"enum": sorted(KEYS_OF_MONEY)}}},
    )


def parts(names: tuple[str, ...], needed: tuple[str, ...], value: Schema) -> Schema:
    """A mapping of these names to values of one schema."""
    return {
        "type": "object",
        "properties": dict.fromkeys(names, value),
        "required": list(needed),
        "additionalProperties": False,
    }
