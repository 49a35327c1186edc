"""The plan's format and content in formats that other programs read."""

from mktplan.export.schema import json_schema, schema_text

__all__ = ["json_schema", "schema_text"]
