"""Which pages are generated, and where each lies."""

from collections.abc import Mapping

from mktplan.docgen.format_reference import format_reference
from mktplan.docgen.rule_reference import rule_reference
from mktplan.export import schema_text


def generated() -> Mapping[str, str]:
    """Every generated page by its path below `docs/`, with slashes."""
    return {
        "format.md": format_reference("en"),
        "format.fr.md": format_reference("fr"),
        "rules.md": rule_reference("en"),
        "rules.fr.md": rule_reference("fr"),
        "schema/plan.schema.json": schema_text("en"),
        "schema/plan.fr.schema.json": schema_text("fr"),
        "schema/part.schema.json": schema_text("en", part=True),
        "schema/part.fr.schema.json": schema_text("fr", part=True),
    }
