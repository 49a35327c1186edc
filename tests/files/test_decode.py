"""Bytes become text only where they are UTF-8 without characters that no plan may hold."""

import pytest

from mktplan.files import Unreadable, decode
from mktplan.files.decode import MAX_BYTES
from mktplan.source import SourceText

PLAN = "plan: é\n"


@pytest.mark.parametrize("data", [b"", b"a: 1\n", PLAN.encode(), "a: 🎯\r\n\tb\x85\u2028\u202e".encode()])
@pytest.mark.parametrize("bom", [False, True])
def test_utf_8_is_text_and_its_mark_is_kept_as_a_flag(data: bytes, bom: bool) -> None:
    assert decode(b"\xef\xbb\xbf" * bom + data, "x") == SourceText("x", data.decode(), bom)


@pytest.mark.parametrize(
    ("data", "reason", "offset", "line"),
    [
        ("a: é\n".encode("utf-16"), "utf-16", 0, 1), ("a: é\n".encode("utf-16-le"), "utf-16", 0, 1),
        ("a: é\n".encode("utf-16-be"), "utf-16", 0, 1), ("\ufeffa: 1".encode("utf-16-be"), "utf-16", 0, 1),
        ("a: é\n".encode("utf-32"), "utf-32", 0, 1), ("a: é\n".encode("utf-32-le"), "utf-32", 0, 1),
        ("a: é\n".encode("utf-32-be"), "utf-32", 0, 1), ("\ufeffa: 1".encode("utf-32-be"), "utf-32", 0, 1),
        (b"a: 1\nb: caf\xe9 noir\nc: 2\n", "latin-1", 11, 2), (b"\xe9", "latin-1", 0, 1),
        (b"a: l\x92\xe9t\xe9", "latin-1", 4, 1), (b"a: 5 \x80", "latin-1", 5, 1),
        ("é: ".encode() + b"\xe9", "latin-1", 3, 1), (b"a: \x81", "not-utf-8", 3, 1),
        (b"a: \xc3", "latin-1", 3, 1), (b"a: \xf5\x80\x80\x80", "latin-1", 3, 1),
        (b"a: \xed\xa0\x80", "surrogate", 3, 1), (b"a: \xed\xbf\xbf", "surrogate", 3, 1),
        (b"a: 1\nb: \0", "nul", 8, 2), (b"a: \x07", "control-character", 3, 1),
        (b"\x1b[31m", "control-character", 0, 1), (b"a: \x7f", "control-character", 3, 1),
        ("é: \x9b".encode(), "control-character", 3, 1), (b"a\x0b", "control-character", 1, 1),
        (b"\xef\xbb\xbfa: \0", "nul", 3, 1), (b"a: \x0c", "control-character", 3, 1),
    ],
)  # fmt: skip
def test_what_is_refused_is_refused_with_its_place(data: bytes, reason: str, offset: int, line: int) -> None:
    result = decode(data, "x")
    assert isinstance(result, Unreadable)
    assert (result.reason, result.offset) == (reason, offset)
    assert result.source.position(offset).line == line


def test_the_text_goes_up_to_the_end_of_the_line_that_is_refused() -> None:
    result = decode(b"a: 1\nb: caf\xe9 noir\nc: 2\n", "x")
    assert isinstance(result, Unreadable)
    assert result.source.text == "a: 1\nb: caf\ufffd noir"
    assert result.params == {"byte": "0xE9", "letter": "é"}


@pytest.mark.parametrize("size", [MAX_BYTES - 1, MAX_BYTES, MAX_BYTES + 1])
def test_the_limit_is_sixteen_mebibytes(size: int) -> None:
    result = decode(b"#" * size, "x")
    if size <= MAX_BYTES:
        assert isinstance(result, SourceText)
    else:
        assert isinstance(result, Unreadable)
        assert (result.reason, result.params) == ("too-large", {"limit": 16})


@pytest.mark.parametrize("code", [*range(0x20), *range(0x7F, 0xA0)])
def test_control_characters_are_refused_but_tab_and_line_ends(code: int) -> None:
    result = decode(f"a: {chr(code)}é".encode(), "x")
    assert isinstance(result, SourceText) == (code in {0x09, 0x0A, 0x0D, 0x85})
