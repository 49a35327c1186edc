"""Characters that no one sees are told where they stand; lines are those of an editor."""

import pytest

from mktplan.source import SourceText, apply_edits
from mktplan.syntax import Document, Loader, Scalar, parse

BOTH = pytest.mark.parametrize("loader", ["libyaml", "python"])


def document(text: str, loader: Loader = "libyaml") -> Document:
    return parse(SourceText("plan.yaml", text), loader)


def value(found: Document, key: str = "a") -> str:
    assert found.root is not None
    node = found.root.entries[key].value
    assert isinstance(node, Scalar)
    return node.text


@BOTH
@pytest.mark.parametrize(
    ("char", "variant"),
    [
        ("\x85", "line-break"), ("\u2028", "line-break"), ("\u2029", "line-break"), ("\r", "line-break"),
        ("\ufeff", "byte-order-mark"), ("\u202e", "bidi"), ("\u2066", "bidi"), ("\u200f", "bidi"),
        ("\u061c", "bidi"), ("\ufffe", "noncharacter"), ("\uffff", "noncharacter"),
        ("\ufdd0", "noncharacter"),
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    "template",
    ["a: x{}y\nb: 1\n", "a: 'x{}y'\nb: 1\n", "# x{}y\na: 1\n", "a: |\n  x{}y\nb: 1\n"],
)
def test_an_unseen_character_is_one_fault_where_it_stands(
    template: str, char: str, variant: str, loader: Loader
) -> None:
    text = template.format(char)
    found = document(text, loader)
    (fault,) = found.faults
    assert (fault.kind, fault.variant) == ("control-or-bidi-character", variant)
    assert text[slice(*fault.place.span)] == char
    assert fault.params == {"character": f"U+{ord(char):04X}"}
    assert fault.fix is not None
    assert fault.fix.safe == (variant != "bidi")
    assert document(apply_edits(text, fault.fix.edits), loader).faults == ()
    assert found.root is not None
    assert found.complete


@BOTH
def test_an_unusual_line_break_is_a_blank_and_counts_no_line(loader: Loader) -> None:
    found = document("a: x\u2028y\nb: @z\n", loader)
    assert value(found) == "x y"
    assert found.source.position(found.faults[1].place.span.start) == (2, 4)


@BOTH
@pytest.mark.parametrize(
    ("escape", "variant"),
    [(r"\0", "escaped"), (r"\e", "escaped"), (r"\a", "escaped"), (r"\x07", "escaped"), (r"\L", "escaped"),
     (r"\P", "escaped"), (r"\N", "escaped"), (r"\u202e", "escaped-bidi"), (r"\U00002066", "escaped-bidi"),
     (r"\ufeff", "escaped")],
)  # fmt: skip
def test_an_escape_hides_nothing(escape: str, variant: str, loader: Loader) -> None:
    text = f'a: "x{escape}y"\n'
    (fault,) = document(text, loader).faults
    assert (fault.kind, fault.variant) == ("control-or-bidi-character", variant)
    assert text[slice(*fault.place.span)] == text[3:-1]


@BOTH
@pytest.mark.parametrize(
    "text", [r'a: "\t\n\"\\\/\x41\u00e9\_"', r"a: '\e'", r"a: \e", "a: é🎯\u200d\u00a0\u00ad"]
)
def test_ordinary_escapes_and_letters_are_fine(text: str, loader: Loader) -> None:
    assert document(text, loader).faults == ()


@BOTH
@pytest.mark.parametrize("escape", [r"\ud800", r"\UFFFFFFFF", r"\q", r"\x0", r"\u12"])
def test_an_escape_that_is_none_is_mended(escape: str, loader: Loader) -> None:
    found = document(f'a: "x{escape}y"\nb: @z\n', loader)
    assert [fault.kind for fault in found.faults] == ["syntax", "syntax"]


@BOTH
@pytest.mark.parametrize(
    ("char", "reason"),
    [
        ("\0", "nul"), ("\x07", "control-character"), ("\x7f", "control-character"),
        ("\x9b", "control-character"), ("\ud800", "surrogate"),
    ],
)  # fmt: skip
def test_a_forbidden_character_makes_the_file_unreadable(char: str, reason: str, loader: Loader) -> None:
    found = document(f"a: b\nc: d{char}\n", loader)
    (fault,) = found.faults
    assert (fault.kind, fault.variant) == ("unreadable", reason)
    assert found.source.position(fault.place.span.start) == (2, 5)
    assert found.root is None
    assert not found.complete


@BOTH
def test_a_file_of_old_line_ends_is_read_and_told_once(loader: Loader) -> None:
    found = document("a: 1\rb: 2\r", loader)
    (fault,) = found.faults
    assert (fault.variant, fault.params) == ("old-line-ends", {"lines": 2})
    assert value(found, "b") == "2"


def test_very_many_are_counted() -> None:
    found = document("a: " + "\u202e" * 250 + "x\n")
    assert len(found.faults) == 101
    assert found.faults[-1].variant == "more"
    assert found.faults[-1].params == {"count": 150}
