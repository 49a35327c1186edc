"""List the rules, and explain one."""

import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from mktplan.errors import UsageError
from mktplan.lint import PROFILES, load_rules, page

LEVELS: Final[Mapping[str, str]] = MappingProxyType({"-": "–", "i": "info", "w": "warning", "e": "error"})


def rules(format_: str, family: str | None = None) -> str:
    """All rules, or a family's, as text or JSON. Raises UsageError for an unknown family or format."""
    known = load_rules()
    chosen = [rule for rule in known if family is None or rule.family == family.upper()]
    if not chosen:
        families = ", ".join(dict.fromkeys(rule.family for rule in known))
        raise UsageError(
            "there is no family “{family}”", "choose one of: {families}", family=family, families=families
        )
    if format_ == "json":
        listed = [
            {
                "code": rule.code,
                "name": rule.name,
                "family": rule.family,
                "levels": {
                    profile: severity.word if (severity := rule.severity(profile)) else None
                    for profile in PROFILES
                },
                "fix": rule.fix or None,
                "since": rule.since,
            }
            for rule in chosen
        ]
        return json.dumps({"version": 1, "rules": listed}, ensure_ascii=False, indent=2)
    if format_ != "text":
        raise UsageError("rules has no format “{format}”", "choose one of: text, json", format=format_)
    rows = [("", "", *PROFILES)] + [
        (rule.code, rule.name, *(LEVELS[letter] for letter in rule.levels)) for rule in chosen
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    padded = ("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows)
    return "\n".join(line.rstrip() for line in padded)


def explain(wanted: str, language: str) -> str:
    """A rule's page in a language. Raises UsageError for a rule that does not exist."""
    return page(load_rules().find(wanted), "fr" if language == "fr" else "en")
