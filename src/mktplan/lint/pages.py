"""A rule's page for people: why it exists, a bad and a good plan, what can be set."""

from importlib.resources import files
from typing import Literal

from mktplan.lint.rule import Rule
from mktplan.lint.ruleset import PACKAGE

Language = Literal["en", "fr"]


def page(rule: Rule, language: Language) -> str:
    """The Markdown page of a rule, as installed beside its file."""
    name = f"{rule.name.replace('-', '_')}.{language}.md"
    return files(f"{PACKAGE}.{rule.family.lower()}").joinpath(name).read_text("utf-8")
