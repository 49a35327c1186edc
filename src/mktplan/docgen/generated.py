"""Which pages are generated, and where each lies."""

from collections.abc import Mapping

from mktplan.docgen.rule_reference import rule_reference


def generated() -> Mapping[str, str]:
    """Every generated page by its path below `docs/`, with slashes."""
    return {"rules.md": rule_reference("en"), "rules.fr.md": rule_reference("fr")}
