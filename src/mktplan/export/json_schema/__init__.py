"""The format as a JSON Schema, for editors and for whoever checks plans by other means."""

from mktplan.export.json_schema.schema import json_schema

__all__ = ["json_schema"]
