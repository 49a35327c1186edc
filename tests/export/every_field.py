"""A plan that uses every section and every field of the format, made from the format's own declaration.

Each section holds one entity that is called like its section, so that every reference leads somewhere.
"""

from typing import Any

from mktplan.model.composites import EntityShape, ListShape, MapShape, NestedShape, PartShape, UnionShape
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
from mktplan.model.shapes import sections

Json = Any  # whatever a file may hold

VALUES = {"figure": 40, "share": "60%", "rhythm": "2/month", "duration": "3m", "effort": "3d"}


FIXED: dict[type, Json] = {
    SwitchShape: True,
    WhenShape: "2027-03",
    StageShape: "reach",
    LinkShape: "https://example.org/x",
    AmountShape: 100,
    OfRevenueShape: "5% of revenue",
    TextShape: "Words",
}


def sample(shape: Shape) -> Json:
    """A value that the shape takes."""
    if isinstance(shape, ChoiceShape):
        # What is an idea or ruled out would count nowhere.
        return "active" if "active" in shape.words else shape.words[0]
    if isinstance(shape, WholeShape):
        return shape.least
    if isinstance(shape, RefShape):
        return shape.sections[0]
    if isinstance(shape, ValueShape):
        return VALUES[shape.form]
    return FIXED[type(shape)] if type(shape) in FIXED else composite(shape)


def composite(shape: Shape) -> Json:
    """A value that a list, a mapping or a part takes; a union its first form."""
    if isinstance(shape, ListShape):
        return [sample(shape.item)]
    if isinstance(shape, MapShape):
        return {sample(shape.key) if shape.key is not None else "key": sample(shape.value)}
    if isinstance(shape, UnionShape):
        return sample(shape.options[0])
    if isinstance(shape, NestedShape):
        return {shape.section: sample(shape.part)}
    if isinstance(shape, PartShape):
        return {name: sample(field.shape) for name, field in shape.fields.items()}
    raise TypeError(shape)


def every_field() -> dict[str, Any]:
    """The whole plan, as data."""
    plan: dict[str, Any] = {"mktplan": 1}
    for name, shape in sections().items():
        if name == "include":
            continue
        if isinstance(shape, EntityShape):
            plan[name] = {name: sample(shape.part)}
        elif isinstance(shape, PartShape):
            plan[name] = sample(shape)
        else:
            plan[name] = ["results.csv"]
    plan["plan"] |= {"framework": "race", "currency": "EUR", "period": 2027, "owner": "team"}
    plan["calendar"] = {"calendar": {"when": "2027-03-01", "title": "The day", "external": True}}
    # Ids that stand in one place only; what may happen once may not happen a dozen times.
    for group in ("audit", "swot", "pestel"):
        for side, found in plan["situation"][group].items():
            plan["situation"][group][side] = {
                "findings" if (group, side) == ("audit", "internal") else f"{group}-{side}": found["findings"]
            }
    return plan
