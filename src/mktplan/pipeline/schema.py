"""The format as a JSON Schema."""

from typing import Literal

from mktplan.export import schema_text


def schema(language: Literal["en", "fr"], *, part: bool = False) -> str:
    """The schema of a plan's first file, or of one that it includes (`part`), as JSON."""
    return schema_text(language, part=part)
