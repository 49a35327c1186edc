"""Characters that no one sees, and that change how a text is cut or shown."""

import re
from collections.abc import Iterator
from typing import Final

from mktplan.diagnostics import Fault, Fix, Place
from mktplan.files import remarkable
from mktplan.i18n import N_, Message
from mktplan.source import Edit, SourceText, Span
from mktplan.syntax.tree import MapNode, Node, Scalar

KIND: Final = "control-or-bidi-character"
MOST: Final = 100  # of each kind one by one; what is more is counted

LINE_BREAKS: Final = "\x85\u2028\u2029"
BIDI: Final = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
NONCHARACTERS: Final = "\ufdd0-\ufdef\ufffe\uffff"
UNUSUAL: Final = re.compile(f"[{LINE_BREAKS}{BIDI}{NONCHARACTERS}\ufeff]")
LONE_CR: Final = re.compile(r"\r(?!\n)")
IN_TEXT: Final = re.compile(
    f"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff{LINE_BREAKS[1:]}{BIDI}{NONCHARACTERS}\ufeff]"
)


def unusual(source: SourceText) -> tuple[str, tuple[Fault, ...]]:
    """The text as YAML may read it, of the same length, and a fault for each character put aside.

    libyaml takes NEL, LS, PS and a lone CR for line ends, editors do not: they become blanks. In a file
    whose lines all end with CR, that is a line end after all.
    """
    text = source.text
    places = [found.start() for found in UNUSUAL.finditer(text)] if UNUSUAL.search(remarkable(text)) else []
    old_mac = "\r" in text and "\n" not in text
    lone = [found.start() for found in LONE_CR.finditer(text)] if "\r" in text else []
    if not places and not lone:
        return text, ()
    clean = re.sub(f"[{LINE_BREAKS}]", " ", text)
    clean = re.sub("[\ufeff\ufffe\uffff]", "\u2060", clean)
    if not old_mac:
        clean = LONE_CR.sub(" ", clean)
        places = sorted([*places, *lone])
    faults = list(each(source, places))
    if old_mac:
        edits = tuple(Edit(Span(at, at + 1), "\n") for at in lone)
        faults.append(fault(source, Span(lone[0], lone[0] + 1), "old-line-ends", edits, lines=len(lone)))
    return clean, tuple(faults)


def each(source: SourceText, places: list[int]) -> Iterator[Fault]:
    """A fault for each place, up to the limit; then one that counts the rest."""
    for at in places[:MOST]:
        char = source.text[at]
        variant, instead = "bidi", ""
        if char in LINE_BREAKS or char == "\r":
            variant, instead = "line-break", " "
        elif char == "\ufeff":
            variant = "byte-order-mark"
        elif re.match(f"[{NONCHARACTERS}]", char):
            variant = "noncharacter"
        span = Span(at, at + 1)
        yield fault(source, span, variant, (Edit(span, instead),), character=name(char))
    if len(places) > MOST:
        at = places[MOST]
        yield fault(source, Span(at, at + 1), "more", (), count=len(places) - MOST)


def fault(source: SourceText, span: Span, variant: str, edits: tuple[Edit, ...], **params: object) -> Fault:
    """A fault of this kind, with its fix where there are edits."""
    message = Message(
        N_("remove the character")
        if variant not in {"line-break", "old-line-ends"}
        else N_("write an ordinary blank or line end instead")
    )
    fix = Fix(message, source, edits, safe=variant != "bidi") if edits else None
    return Fault(KIND, Place(source, span), variant, params, fix=fix)


def name(char: str) -> str:
    """`U+2028`."""
    return f"U+{ord(char):04X}"


def escaped(source: SourceText, root: Node | None) -> Iterator[Fault]:
    """A fault for each text in double quotes that writes such a character as an escape."""
    if "\\" not in source.text or root is None:
        return
    open_nodes: list[Node] = [root]
    count = 0
    while open_nodes and count < MOST:
        node = open_nodes.pop()
        if isinstance(node, Scalar):
            found = IN_TEXT.search(node.text) if node.style == "quoted" else None
            if (
                found
                and source.text.startswith('"', node.start)
                and not UNUSUAL.search(source.text, node.start, node.end)
            ):
                count += 1
                variant = "escaped-bidi" if re.match(f"[{BIDI}]", found[0]) else "escaped"
                yield fault(source, Span(node.start, node.end), variant, (), character=name(found[0]))
        elif isinstance(node, MapNode):
            open_nodes.extend(entry.value for entry in reversed(node.entries.values()))
        else:
            open_nodes.extend(reversed(node.items))
