"""Starting a plan from a template."""

from mktplan.scaffold.init import Answers, NewFile, default_period, make, planned
from mktplan.scaffold.templates import Template, known_templates, template_text

__all__ = [
    "Answers",
    "NewFile",
    "Template",
    "default_period",
    "known_templates",
    "make",
    "planned",
    "template_text",
]
