"""The plan's format and content in formats that other programs read."""

from mktplan.export.json_schema import json_schema

__all__ = ["json_schema"]
