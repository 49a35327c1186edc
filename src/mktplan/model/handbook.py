"""The words of the reference: what each section and field is, as the pages beside the model say it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Final, Literal

Language = Literal["en", "fr"]

FIELD: Final = re.compile(r"^- `([^`]+)`\s?: (.+)$", re.MULTILINE)
FENCED: Final = re.compile(r"^```yaml\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Page:
    """What people call a section, what it is, why it matters, its fields by path, an example in YAML."""

    title: str
    what: str
    why: str
    fields: Mapping[str, str]
    example: str


@lru_cache(maxsize=128)  # as many pages as there are sections, in two languages
def page_of(section: str, language: Language) -> Page:
    """The page of a section; `common` holds the fields that all entities share, `file` the other keys.

    Raises FileNotFoundError for a section without a page, ValueError for a page of another form.
    """
    text = page_text(section, language)
    head, _, rest = text.partition("\n## ")
    paragraphs = [" ".join(block.split()) for block in head.split("\n\n") if block.strip()]
    example = FENCED.search(rest)
    if len(paragraphs) != 3 or not paragraphs[0].startswith("# ") or example is None:
        raise ValueError(f"the page of {section} ({language}) needs a title, two paragraphs and an example")
    return Page(paragraphs[0][2:], paragraphs[1], paragraphs[2], dict(FIELD.findall(rest)), example[1])


def page_text(name: str, language: Language) -> str:
    """A page as it was written. Raises FileNotFoundError."""
    return files("mktplan.model").joinpath("reference", f"{name}.{language}.md").read_text("utf-8")
