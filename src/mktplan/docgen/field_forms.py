"""How a field is written, in a few words: the third column of the format's reference."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from mktplan.i18n import N_, Translator
from mktplan.model.composites import Field, ListShape, MapShape, NestedShape, PartShape, UnionShape
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

FORMS: Final[Mapping[str, str]] = {
    "figure": N_("figure"),
    "share": N_("share, `60%`"),
    "rhythm": N_("rhythm, `week` or `3/week`"),
    "duration": N_("duration, `3m`"),
    "effort": N_("work, `3d` or `2h/week`"),
}
# More kinds than this are “any entry”.
FEW: Final = 4


def whole(shape: WholeShape, say: Translator) -> str:
    """A whole number, with its bounds where they say something."""
    if shape.most > 1000:
        return say.text(N_("whole number"))
    return say.text(N_("whole number from {least} to {most}"), least=shape.least, most=shape.most)


def named(shape: RefShape, say: Translator) -> str:
    """The id of an entry of certain sections."""
    if len(shape.sections) > FEW:
        return say.text(N_("id of any entry"))
    sections = say.text(N_(" or ")).join(f"`{section}`" for section in shape.sections)
    return say.text(N_("id in {sections}"), sections=sections)


WORDS: Final[Mapping[type, Callable[[Any, Translator], str]]] = {
    TextShape: lambda _, say: say.text(N_("text")),
    ChoiceShape: lambda shape, _: ", ".join(f"`{word}`" for word in shape.words),
    WholeShape: whole,
    SwitchShape: lambda _, say: say.text(N_("`true` or `false`")),
    WhenShape: lambda _, say: say.text(N_("period")),
    RefShape: named,
    StageShape: lambda _, say: say.text(N_("stage of the framework")),
    LinkShape: lambda _, say: say.text(N_("address or file")),
    ValueShape: lambda shape, say: say.text(FORMS[shape.form]),
    AmountShape: lambda _, say: say.text(N_("money")),
    OfRevenueShape: lambda _, say: say.text(N_("`5% of revenue`")),
    NestedShape: lambda shape, say: say.text(N_("entries by id, see `{section}`"), section=shape.section),
}


def form(shape: Shape, say: Translator) -> str:
    """How a value of this shape is written. Raises TypeError for a shape without words."""
    scalar = WORDS.get(type(shape))
    if scalar is not None:
        return scalar(shape, say)
    if isinstance(shape, ListShape):
        item = form(shape.item, say)
        return (
            say.text(N_("one or a list: {item}"), item=item)
            if shape.lenient
            else say.text(N_("list: {item}"), item=item)
        )
    if isinstance(shape, MapShape):
        key = form(shape.key, say) if shape.key is not None else say.text(N_("name"))
        return say.text(N_("mapping, {key} → {value}"), key=key, value=form(shape.value, say))
    if isinstance(shape, UnionShape):
        return say.text(N_(" or ")).join(form(option, say) for option in shape.options)
    if isinstance(shape, PartShape):
        words = say.text(N_("mapping with the fields below"))
        if shape.short is None:
            return words
        short = form(shape.fields[shape.short].shape, say)
        return say.text(
            N_("{short} (stands for `{field}`), or {mapping}"), short=short, field=shape.short, mapping=words
        )
    raise TypeError(f"no words for {shape!r}")


def parts(field: Field) -> list[PartShape]:
    """The mappings with fields of their own that a field may hold."""
    found: list[PartShape] = []
    waiting: list[Shape] = [field.shape]
    while waiting:
        shape = waiting.pop()
        if isinstance(shape, PartShape):
            found.append(shape)
        elif isinstance(shape, UnionShape):
            waiting.extend(shape.options)
        elif isinstance(shape, ListShape):
            waiting.append(shape.item)
        elif isinstance(shape, MapShape):
            waiting.append(shape.value)
    return found
