"""The whole format as one JSON Schema (draft 7, which every editor reads)."""

import json
from typing import Final, Literal

from mktplan.export.schema import patterns
from mktplan.export.schema.fragments import (
    Schema,
    Words,
    described,
    fragment,
    grammars,
    mapping,
    one_of,
    reference,
)
from mktplan.i18n import Translator
from mktplan.model import page_of
from mktplan.model.composites import EntityShape, ListShape, NestedShape, PartShape
from mktplan.model.entity import Entity
from mktplan.model.shapes import plan_shape, sections

Language = Literal["en", "fr"]
DRAFT: Final = "http://json-schema.org/draft-07/schema#"


def json_schema(language: Language = "en", *, part: bool = False) -> Schema:
    """The schema of a plan's first file, or of one that it includes (`part`), described in a language."""
    say = Translator.of(language)
    definitions: Schema = dict(grammars(say))
    properties: Schema = {}
    for name, shape in sections().items():
        page = page_of("file" if isinstance(shape, ListShape) else name, language)
        what = page.fields[name] if isinstance(shape, ListShape) else page.what
        properties[name] = top(name, shape, definitions, language) | described(what)
    properties["mktplan"] = {"const": 1} | described(page_of("file", language).fields["mktplan"])
    if part:
        properties = {name: each for name, each in properties.items() if name not in ("plan", "include")}
    needed = [name for name, field in plan_shape(root=not part).fields.items() if field.required]
    title = say.text("A part of a marketing plan") if part else say.text("A marketing plan")
    return {
        "$schema": DRAFT,
        "title": title,
        "type": "object",
        "properties": dict(sorted(properties.items(), key=lambda each: order_of(each[0]))),
        "patternProperties": {patterns.OWN: True},
        "additionalProperties": False,
        **({"required": needed} if needed else {}),
        "definitions": dict(sorted(definitions.items())),
    }


def schema_text(language: Language = "en", *, part: bool = False) -> str:
    """The schema as JSON, the same bytes each time, ending in one line end."""
    return json.dumps(json_schema(language, part=part), ensure_ascii=False, indent=2) + "\n"


def order_of(name: str) -> int:
    """Where a key stands in the format's own order."""
    return list(plan_shape(root=True).fields).index(name)


def top(
    name: str, shape: EntityShape | PartShape | ListShape, definitions: Schema, language: Language
) -> Schema:
    """The schema of a key of the file; the entity that it holds becomes a definition."""
    if isinstance(shape, ListShape):
        return fragment(shape, str)
    part = shape.part if isinstance(shape, EntityShape) else shape
    define(name, part, definitions, language)
    if isinstance(shape, EntityShape):
        return mapping(reference(name), patterns.ID)
    return one_of(reference(name), {"const": "none"}) if name == "budget" else reference(name)


def define(name: str, part: PartShape, definitions: Schema, language: Language) -> None:
    """Put an entity's schema among the definitions, and those of the entities inside it."""
    definitions[name] = fragment(part, words_of(name, part, language))
    for inner in nested(part):
        if inner.section not in definitions:
            define(inner.section, inner.part, definitions, language)


def nested(part: PartShape) -> list[NestedShape]:
    """The sections inside an entity."""
    found: list[NestedShape] = []
    for field in part.fields.values():
        options = getattr(field.shape, "options", (field.shape,))
        for option in options:
            if isinstance(option, NestedShape):
                found.append(option)
            elif isinstance(option, PartShape):
                found.extend(nested(option))
    return found


def words_of(section: str, part: PartShape, language: Language) -> Words:
    """What the reference says of each field of a section. Raises KeyError for one it does not know."""
    own = page_of(section, language).fields
    shared = page_of("common", language).fields if issubclass(part.model, Entity) else {}
    return lambda path: own[path] if path in own else shared[path]
