"""Starting a plan from a template."""

from mktplan.scaffold.init import (
    Answers,
    NewFile,
    days_of,
    default_period,
    good_currency,
    good_name,
    make,
    planned,
)
from mktplan.scaffold.templates import Template, known_templates, template_text

__all__ = [
    "Answers",
    "NewFile",
    "Template",
    "days_of",
    "default_period",
    "good_currency",
    "good_name",
    "known_templates",
    "make",
    "planned",
    "template_text",
]
