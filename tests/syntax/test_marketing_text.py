"""What marketers write, what YAML makes of it, and the text to type instead."""

import pytest

from mktplan.source import SourceText, apply_edits
from mktplan.syntax import Loader, MapNode, Node, Scalar, parse

# A line of a tactic; the fault it is, the words it stands on, the line with the fix, and what the tactic
# then says. No kind: the line is as good as it looks.
LINES = [
    (
        "title: @ledgerly shows the guide",
        "syntax",
        "at-sign",
        "@ledgerly shows the guide",
        'title: "@ledgerly shows the guide"',
        {"title": "@ledgerly shows the guide"},
    ),
    (
        "title: `launch` offer",
        "syntax",
        "backtick",
        "`launch` offer",
        'title: "`launch` offer"',
        {"title": "`launch` offer"},
    ),
    (
        "title: %5 off until May",
        "syntax",
        "percent-sign",
        "%5 off until May",
        'title: "%5 off until May"',
        {"title": "%5 off until May"},
    ),
    ("title: 5 % off", "", "", "", None, {"title": "5 % off"}),
    (
        "title: > 400 leads",
        "syntax",
        "greater-than",
        "> 400 leads",
        'title: "> 400 leads"',
        {"title": "> 400 leads"},
    ),
    ("title: >400", "syntax", "greater-than", ">400", 'title: ">400"', {"title": ">400"}),
    ("title: | cheap", "syntax", "vertical-bar", "| cheap", 'title: "| cheap"', {"title": "| cheap"}),
    (
        "title: [X] % more leads",
        "syntax",
        "brackets",
        "[X] % more leads",
        'title: "[X] % more leads"',
        {"title": "[X] % more leads"},
    ),
    (
        "title: [draft] Autumn mail",
        "syntax",
        "brackets",
        "[draft] Autumn mail",
        'title: "[draft] Autumn mail"',
        {"title": "[draft] Autumn mail"},
    ),
    (
        "title: [Prénom], votre guide",
        "syntax",
        "brackets",
        "[Prénom], votre guide",
        'title: "[Prénom], votre guide"',
        {"title": "[Prénom], votre guide"},
    ),
    (
        "title: *bold* claim",
        "syntax",
        "asterisk",
        "*bold* claim",
        'title: "*bold* claim"',
        {"title": "*bold* claim"},
    ),
    ("title: *bold*", "syntax", "asterisk", "*bold*", 'title: "*bold*"', {"title": "*bold*"}),
    ("title: *new", "anchor-alias-tag-merge", "alias-text", "*new", 'title: "*new"', {"title": "*new"}),
    ("title: ! New", "anchor-alias-tag-merge", "tag-text", "! New", 'title: "! New"', {"title": "! New"}),
    (
        "title: !New offer",
        "anchor-alias-tag-merge",
        "tag-text",
        "!New offer",
        'title: "!New offer"',
        {"title": "!New offer"},
    ),
    (
        "title: !wow! offer",
        "syntax",
        "exclamation-mark",
        "!wow! offer",
        'title: "!wow! offer"',
        {"title": "!wow! offer"},
    ),
    (
        "title: &Co Ltd",
        "anchor-alias-tag-merge",
        "anchor-text",
        "&Co Ltd",
        'title: "&Co Ltd"',
        {"title": "&Co Ltd"},
    ),
    ("title: & Co", "syntax", "ampersand", "& Co", 'title: "& Co"', {"title": "& Co"}),
    ("title: R&D budget", "", "", "", None, {"title": "R&D budget"}),
    (
        "title: Réseau : inconnu",
        "syntax",
        "colon",
        "Réseau : inconnu",
        'title: "Réseau : inconnu"',
        {"title": "Réseau : inconnu"},
    ),
    ("title: Q1: launch", "syntax", "colon", "Q1: launch", 'title: "Q1: launch"', {"title": "Q1: launch"}),
    (
        "title: https://x.test/a: b",
        "syntax",
        "colon",
        "https://x.test/a: b",
        'title: "https://x.test/a: b"',
        {"title": "https://x.test/a: b"},
    ),
    (
        "title: l'été: soldes",
        "syntax",
        "colon",
        "l'été: soldes",
        'title: "l\'été: soldes"',
        {"title": "l'été: soldes"},
    ),
    ("title: : start", "syntax", "colon", ": start", 'title: ": start"', {"title": ": start"}),
    ("title: - 10 %", "syntax", "dash", "- 10 %", 'title: "- 10 %"', {"title": "- 10 %"}),
    ("title: -10 %", "", "", "", None, {"title": "-10 %"}),
    (
        "title: ? who buys",
        "syntax",
        "question-mark",
        "? who buys",
        'title: "? who buys"',
        {"title": "? who buys"},
    ),
    ("title: , and more", "syntax", "comma", ", and more", 'title: ", and more"', {"title": ", and more"}),
    ("title: ] end", "syntax", "closing-bracket", "] end", 'title: "] end"', {"title": "] end"}),
    ("title: } end", "syntax", "closing-brace", "} end", 'title: "} end"', {"title": "} end"}),
    (
        'title: "Top" offers',
        "syntax",
        "quotes",
        '"Top" offers',
        'title: "\\"Top\\" offers"',
        {"title": '"Top" offers'},
    ),
    (
        'title: "the "best" offer"',
        "syntax",
        "quotes",
        '"the "best" offer"',
        'title: "the \\"best\\" offer"',
        {"title": 'the "best" offer'},
    ),
    ('title: "open', "syntax", "open-quote", '"open', 'title: "open"', {"title": "open"}),
    ("title: 'open", "syntax", "open-quote", "'open", 'title: "open"', {"title": "open"}),
    ("title: 'l'été", "syntax", "apostrophe", "'l'été", 'title: "l\'été"', {"title": "l'été"}),
    ("title: 'l'été'", "syntax", "apostrophe", "'l'été'", 'title: "l\'été"', {"title": "l'été"}),
    (
        'title: "C:\\Users\\new"',
        "syntax",
        "backslash",
        '"C:\\Users\\new"',
        'title: "C:\\\\Users\\\\new"',
        {"title": "C:\\Users\\new"},
    ),
    ("title: {{ name }}", "syntax", "braces", "{{ name }}", 'title: "{{ name }}"', {"title": "{{ name }}"}),
    (
        "title: {{name}} offers",
        "syntax",
        "braces",
        "{{name}} offers",
        'title: "{{name}} offers"',
        {"title": "{{name}} offers"},
    ),
    ("title: #summer", "lost-to-yaml", "hash-value", "#summer", 'title: "#summer"', {"title": "#summer"}),
    (
        "title: Launch #summer",
        "lost-to-yaml",
        "hash-in-text",
        "#summer",
        'title: "Launch #summer"',
        {"title": "Launch"},
    ),
    (
        "title: We are #1 in Europe  # source: study",
        "lost-to-yaml",
        "hash-in-text",
        "#1 in Europe",
        'title: "We are #1 in Europe"  # source: study',
        {"title": "We are"},
    ),
    ("title: Launch # a comment", "", "", "", None, {"title": "Launch"}),
    ('title: "Launch #summer"', "", "", "", None, {"title": "Launch #summer"}),
    ("title: Launch#summer", "", "", "", None, {"title": "Launch#summer"}),
    ("tags: [#a, #b]", "syntax", "hash", "#a", 'tags: ["#a", "#b"]', {"tags": ["#a", "#b"]}),
    ("tags: [@a, b]", "syntax", "at-sign", "@a", 'tags: ["@a", b]', {"tags": ["@a", "b"]}),
    ('tags: [a, "b" c]', "syntax", "quotes", '"b" c', 'tags: [a, "\\"b\\" c"]', {"tags": ["a", '"b" c']}),
    ("tags: [a, b", "syntax", "open-bracket", "[a, b", "tags: [a, b]", {"tags": ["a", "b"]}),
    ("tags: [a, b]]", "syntax", "extra-bracket", "]", "tags: [a, b]", {"tags": ["a", "b"]}),
    ("tags: {a, b}", "syntax", "list-in-braces", "{a, b}", "tags: [a, b]", {"tags": ["a", "b"]}),
    (
        "set: {title: Publicité Meta, trafic local}",
        "syntax",
        "comma-in-braces",
        "Publicité Meta, trafic local",
        'set: {title: "Publicité Meta, trafic local"}',
        {"set": {"title": "Publicité Meta, trafic local"}},
    ),
    (
        "set: {title: Publicité Meta, trafic local, kind: ad}",
        "syntax",
        "comma-in-braces",
        "Publicité Meta, trafic local",
        'set: {title: "Publicité Meta, trafic local", kind: ad}',
        {"set": {"title": "Publicité Meta, trafic local", "kind": "ad"}},
    ),
    (
        "set: {title: Réseau : inconnu, kind: ad}",
        "syntax",
        "colon",
        "Réseau : inconnu",
        'set: {title: "Réseau : inconnu", kind: ad}',
        {"set": {"title": "Réseau : inconnu", "kind": "ad"}},
    ),
    (
        "set: {title: @x, kind: ad}",
        "syntax",
        "at-sign",
        "@x",
        'set: {title: "@x", kind: ad}',
        {"set": {"title": "@x", "kind": "ad"}},
    ),
    (
        "set: {title: [draft] Guide, kind: ad}",
        "syntax",
        "brackets",
        "[draft] Guide",
        'set: {title: "[draft] Guide", kind: ad}',
        {"set": {"title": "[draft] Guide", "kind": "ad"}},
    ),
    (
        'set: {title: "Top" offers, kind: ad}',
        "syntax",
        "quotes",
        '"Top" offers',
        'set: {title: "\\"Top\\" offers", kind: ad}',
        {"set": {"title": '"Top" offers', "kind": "ad"}},
    ),
    (
        "set: {title: a #b, kind: ad}",
        "syntax",
        "hash",
        "a #b",
        'set: {title: "a #b", kind: ad}',
        {"set": {"title": "a #b", "kind": "ad"}},
    ),
    (
        "title:no blank",
        "syntax",
        "no-space-after-colon",
        "title:no blank",
        "title: no blank",
        {"title": "no blank"},
    ),
    ("@handle: x", "syntax", "at-sign", "@handle", '"@handle": x', {"@handle": "x"}),
    ("title: 'it''s'", "", "", "", None, {"title": "it's"}),
    ("title: !!str 5", "anchor-alias-tag-merge", "tag", "!!str", "title: 5", {"title": "5"}),
    ('title: &real "x"', "anchor-alias-tag-merge", "anchor", "&real ", 'title: "x"', {"title": "x"}),
]

BEFORE = "mktplan: 1\ntactics:\n  guide:\n    "
AFTER = "\n    kind: ad\n"


def said(node: Node) -> object:
    """A tree without its places."""
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, MapNode):
        return {key: said(entry.value) for key, entry in node.entries.items()}
    return [said(item) for item in node.items]


def tactic(root: MapNode | None) -> object:
    assert root is not None
    tactics = said(root.entries["tactics"].value)
    assert isinstance(tactics, dict)
    return tactics["guide"]


@pytest.mark.parametrize("loader", ["libyaml", "python"])
@pytest.mark.parametrize(("line", "kind", "variant", "words", "fixed", "value"), LINES)
def test_a_line_is_named_shown_mended_and_understood(
    line: str,
    kind: str,
    variant: str,
    words: str,
    fixed: str | None,
    value: dict[str, object],
    loader: Loader,
) -> None:
    source = SourceText("plan.yaml", BEFORE + line + AFTER)
    document = parse(source, loader)
    assert tactic(document.root) == {**value, "kind": "ad"}
    assert document.complete
    if not kind:
        assert document.faults == ()
        return
    (fault,) = document.faults
    assert (fault.kind, fault.variant) == (kind, variant)
    assert source.slice(fault.place.span) == words
    assert source.position(fault.place.span.start) == (4, 5 + line.rindex(words))
    assert fault.fix is not None
    mended = apply_edits(source.text, fault.fix.edits)
    assert mended == BEFORE + str(fixed) + AFTER
    again = parse(SourceText("plan.yaml", mended), loader)
    assert again.faults == ()
    if variant != "hash-in-text":  # the tree keeps what YAML reads: the words may be a comment after all
        assert tactic(again.root) == {**value, "kind": "ad"}


@pytest.mark.parametrize("variant", ["hash-in-text"])
def test_the_fix_of_a_lost_hashtag_brings_its_words_back(variant: str) -> None:
    document = parse(SourceText("plan.yaml", BEFORE + "title: Launch #summer  # good" + AFTER))
    (fault,) = document.faults
    assert fault.variant == variant
    assert fault.fix is not None
    assert not fault.fix.safe
    again = parse(SourceText("plan.yaml", apply_edits(document.source.text, fault.fix.edits)))
    assert tactic(again.root) == {"title": "Launch #summer", "kind": "ad"}


@pytest.mark.parametrize(
    ("text", "variants", "value"),
    [
        ("- item", ["list-item"], {"kind": "ad"}),
        ("no colon here", ["no-colon"], {"kind": "ad"}),
        ("title: A #b", ["hash-in-text"], {"title": "A", "kind": "ad"}),
        ("set: {title: A, B", ["open-brace", "comma-in-braces"], {"set": {"title": "A, B"}, "kind": "ad"}),
        ("tags: [@a, %5, b: c]", ["at-sign", "percent-sign"], None),
        ("title: Top\n      offers: all", ["indentation"], {"title": "Top", "offers": "all", "kind": "ad"}),
        (
            "title: We sell\n      Two things: a, b",
            ["colon"],
            {"title": "We sell Two things: a, b", "kind": "ad"},
        ),
        ("title: &a x\n    again: *a", ["anchor", "alias"], {"title": "x", "again": "", "kind": "ad"}),
        ("<<: {a: b}", ["merge"], None),
        ("? [a]\n    : b", ["complex-key"], None),
    ],
)
@pytest.mark.parametrize("loader", ["libyaml", "python"])
def test_what_takes_more_than_quotes(
    text: str, variants: list[str], value: dict[str, object] | None, loader: Loader
) -> None:
    document = parse(SourceText("plan.yaml", BEFORE + text + AFTER), loader)
    assert [fault.variant for fault in document.faults] == variants
    if value is not None:
        assert tactic(document.root) == value
