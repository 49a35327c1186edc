"""The reference of the format as one Markdown page: notations, then each section with its fields."""

from collections.abc import Iterator
from typing import Final, Literal

from mktplan.docgen.field_forms import form, parts
from mktplan.i18n import N_, Translator
from mktplan.model import Entity, page_of, page_text
from mktplan.model.composites import EntityShape, ListShape, NestedShape, PartShape
from mktplan.model.shapes import part_shape, sections

Language = Literal["en", "fr"]

TITLE: Final = N_("The plan format")
LEAD: Final = N_(
    "A plan is plain YAML. Everything in it has an id, the key under which it stands, and everything else"
    " names it by that id. Only the fields marked • are required; a key that nobody knows is an error, save"
    " `x-…`, which is yours."
)
COLUMNS: Final = (N_("field"), N_("what it is"), N_("how it is written"))
CONTENTS: Final = N_("Sections")
ONLY_MKTPLAN: Final = N_(
    "`mktplan schema` prints this format as a JSON Schema, with which editors complete, explain and check"
    " while you type. It knows shapes. Only `mktplan lint` knows what takes the whole plan or a calendar:"
    " whether a name leads somewhere and to the right kind of thing, whether a stage belongs to the"
    " framework, whether a day or a week exists (in texts too), whether a named date is in the calendar and"
    " counted from itself, whether a range or an estimate rises and a period ends after it starts, whether a"
    " file is there, whether an id stands twice, and whether a sample was left in."
)


def format_reference(language: Language) -> str:
    """The page in a language, ending in one line end. Raises KeyError for a field without words."""
    say = Translator.of(language)
    every = dict(described())
    contents = "\n".join(f"- [`{name}`](#{name}) {page_of(name, language).title}" for name in every)
    notations = page_text("notations", language).replace("\n## ", "\n### ").replace("# ", "## ", 1).strip()
    blocks = [
        f"# {say.text(TITLE)}",
        say.text(LEAD),
        f"## {say.text(CONTENTS)}",
        contents,
        say.text(ONLY_MKTPLAN),
        notations,
        *(block for name, part in every.items() for block in section(name, part, language, say)),
    ]
    return "\n\n".join(blocks) + "\n"


def described() -> Iterator[tuple[str, PartShape | None]]:
    """Each page of the reference in the format's order; those inside a section right after it."""
    yield "file", None
    yield "common", part_shape(Entity)
    for name, shape in sections().items():
        if isinstance(shape, ListShape):
            continue
        part = shape.part if isinstance(shape, EntityShape) else shape
        yield name, part
        seen: set[str] = set()
        for inner in nested(part):
            if inner.section not in seen:
                seen.add(inner.section)
                yield inner.section, inner.part


def nested(part: PartShape) -> Iterator[NestedShape]:
    """The sections inside an entity, at any depth."""
    for field in part.fields.values():
        if isinstance(field.shape, NestedShape):
            yield field.shape
        for below in parts(field):
            yield from nested(below)


def section(name: str, part: PartShape | None, language: Language, say: Translator) -> Iterator[str]:
    """The blocks of one section."""
    page = page_of(name, language)
    yield f"## `{name}`\n\n**{page.title}.** {page.what}"
    yield page.why
    rows = list(fields(name, part, language, say)) if part is not None else []
    if not rows:
        rows = [(f"`{field}`", text, "") for field, text in page.fields.items()]
    head = [say.text(column) for column in COLUMNS]
    lines = [row_of(head), "|---|---|---|", *map(row_of, rows)]
    yield "\n".join(lines)
    yield f"```yaml\n{page.example}```"


def row_of(cells: list[str] | tuple[str, str, str]) -> str:
    """A line of a table; a bar inside a cell is no border."""
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def fields(
    name: str, part: PartShape, language: Language, say: Translator, prefix: str = ""
) -> Iterator[tuple[str, str, str]]:
    """Each field with what it is and how it is written; those that all entities share stand once."""
    words = page_of(name, language).fields
    shared = frozenset(part_shape(Entity).fields) if name != "common" and not prefix else frozenset[str]()
    for field in part.fields.values():
        path = prefix + field.name
        if field.name in shared and path not in words:
            continue
        mark = " •" if field.required else ""
        yield f"`{path}`{mark}", words[path], form(field.shape, say)
        for below in parts(field):
            yield from fields(name, below, language, say, f"{path}.")
