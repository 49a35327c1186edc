"""A starting plan with a person's own answers in it."""

import json
import re
from collections.abc import Mapping
from typing import Final

MARKER: Final = re.compile(r"__([A-Z][A-Z_]*?)__")

# What may stand in YAML without quotes: words that no YAML reader takes for anything else.
PLAIN: Final = re.compile(r"[^\W\d_][\w’'()& .+/-]*\Z")
RESERVED: Final = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n", "none", "~"})


def filled(text: str, answers: Mapping[str, str]) -> str:
    """The text with each `__MARKER__` replaced by its answer, quoted where YAML needs it.

    Raises KeyError for a marker without an answer: a template may only ask what `init` asks.
    """

    def answer(found: re.Match[str]) -> str:
        value = answers[found.group(1)]
        before = text[text.rfind("\n", 0, found.start()) + 1 : found.start()]
        inside = before.lstrip().startswith("#") or before.count('"') % 2 == 1
        return value.replace('"', "”") if inside else scalar(value)

    return MARKER.sub(answer, text)


def scalar(value: str) -> str:
    """A text as one YAML scalar: as it is where that is safe, else in double quotes."""
    plain = PLAIN.match(value) and value.casefold() not in RESERVED
    digits = re.fullmatch(r"[0-9A-Za-z/-]+", value)
    if value == value.strip() and (plain or digits) and " #" not in value and ": " not in value:
        return value
    return json.dumps(value, ensure_ascii=False)
