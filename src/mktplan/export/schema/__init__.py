"""The format as a JSON Schema, for editors and for whoever checks plans by other means."""

from mktplan.export.schema.whole import json_schema, schema_text

__all__ = ["json_schema", "schema_text"]
