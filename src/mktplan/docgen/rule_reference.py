"""The reference of all rules as one Markdown page: a table, then each rule's own page."""

import re
from collections.abc import Iterator
from typing import Final, Literal

from mktplan.i18n import N_, Translator
from mktplan.lint import PROFILES, Rule, load_rules, page

TITLE: Final = N_("Rules")
LEAD: Final = N_(
    "What mktplan knows about plans, and how it says it at each age of a plan: as an info, a warning or an"
    " error."
)
COLUMNS: Final = (N_("code"), N_("name"), N_("draft"), N_("in review"), N_("board"))
HEADING: Final = re.compile(r"^#", re.MULTILINE)
FENCED: Final = re.compile(r"(^```.*?^```$)", re.MULTILINE | re.DOTALL)


def rule_reference(language: Literal["en", "fr"]) -> str:
    """The page in a language, ending in one line end."""
    say = Translator.of(language)
    rules = tuple(load_rules())
    columns = [say.text(column) for column in COLUMNS]
    head = [f"| {' | '.join(columns)} |", f"|{'---|' * len(columns)}"]
    table = "\n".join([*head, *(row(rule, say) for rule in rules)])
    pages = (deeper(page(rule, language)).strip() for rule in rules)
    return "\n\n".join([f"# {say.text(TITLE)}", say.text(LEAD), table, *pages]) + "\n"


def row(rule: Rule, say: Translator) -> str:
    """A rule's line in the table; its code leads to its page."""
    levels = (rule.severity(profile) for profile in PROFILES)
    words = (say.text(level.word) if level is not None else "–" for level in levels)
    return f"| [{rule.code}](#{rule.code.lower()}-{rule.name}) | {rule.name} | {' | '.join(words)} |"


def deeper(text: str) -> str:
    """A page with each heading one level lower; what stands in fenced code is no heading."""
    return "".join(lowered(FENCED.split(text)))


def lowered(parts: list[str]) -> Iterator[str]:
    """Text and code in turn, the headings of the text lowered."""
    for number, part in enumerate(parts):
        yield part if number % 2 else HEADING.sub("##", part)
