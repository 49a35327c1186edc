"""The public API: one function a verb."""

from mktplan.pipeline.lint import lint, lint_text
from mktplan.pipeline.render import Rendering, render, save
from mktplan.pipeline.report import failure, report
from mktplan.pipeline.rules import explain, rules
from mktplan.pipeline.schema import schema
from mktplan.pipeline.trace import trace

__all__ = [
    "Rendering",
    "explain",
    "failure",
    "lint",
    "lint_text",
    "render",
    "report",
    "rules",
    "save",
    "schema",
    "trace",
]
