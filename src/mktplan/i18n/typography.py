"""What a French translation must keep: its places, French quotation marks, no-break spaces."""

import re
from collections.abc import Callable, Iterator
from string import Formatter
from typing import Final

# Which space stands where (Lexique des règles typographiques en usage à l’Imprimerie nationale): the narrow
# one before ; ! ?, the wide one before : % € and inside « ».
SPACES: Final = (
    (re.compile(r"[ \u00a0\u202f]+(?=[;!?])"), "\u202f"),
    (re.compile(r"[ \u00a0\u202f]+(?=[:%€»])"), "\u00a0"),
    (re.compile(r"(?<=«)[ \u00a0\u202f]+"), "\u00a0"),
)
CODE: Final = re.compile(r"(`[^`]*`)")
FAULTS: Final = {
    "English quotation marks": re.compile("[“”„]"),
    "straight quotation mark or apostrophe": re.compile("[\"']"),
    "no space before : ; ! or ?": re.compile(r"[^\s][:;!?](?=\s|$)"),
    "no space inside « »": re.compile(r"«(?!\u00a0)|(?<!\u00a0)»"),
    "three dots for “…”": re.compile(r"\.\.\."),
}


def french_spaces(text: str) -> str:
    """French with the no-break spaces that its punctuation asks for; code in backticks is left alone."""
    return outside_code(text, spaced)


def outside_code(text: str, change: Callable[[str], str]) -> str:
    """A text changed where it is no code in backticks."""
    parts = CODE.split(text)
    return "".join(part if number % 2 else change(part) for number, part in enumerate(parts))


def spaced(text: str) -> str:
    """Words with the right spaces."""
    for wrong, right in SPACES:
        text = wrong.sub(right, text)
    return text


def places(text: str) -> frozenset[str]:
    """The named places of a message.

    Raises ValueError for braces that are no place, or a place that is not just a name.
    """
    found = set()
    for _, name, spec, conversion in Formatter().parse(text):
        if name is None:
            continue
        if spec or conversion or not name.isidentifier():
            raise ValueError(f"a place is a name in braces; braces themselves are doubled: “{text}”")
        found.add(name)
    return frozenset(found)


def faults(msgid: str, french: str, *, plural: str = "") -> Iterator[str]:
    """What is wrong with a translation, or with one form of it."""
    said, wanted = places(french), places(msgid) | places(plural)
    # “{n} tools” may become « un outil », but nothing else may be lost.
    if said - wanted or wanted - said - ({"n"} if plural else frozenset()):
        yield "places differ"
    if french_spaces(french) != french:
        yield "a space before or after punctuation that may break, or is the wrong one"
    # A place stands for words, so that what follows it is judged too.
    bare = CODE.sub("x", french)
    for fault, wrong in FAULTS.items():
        if wrong.search(bare):
            yield fault
