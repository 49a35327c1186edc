"""The underlined source line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mktplan.diagnostics import Place
from mktplan.report.excerpt import excerpt
from mktplan.source import SourceText, Span


def at(text: str, words: str) -> Place:
    start = text.index(words)
    return Place(SourceText("plan.yaml", text), Span(start, start + len(words)))


def test_the_words_are_underlined() -> None:
    cut = excerpt(at("a: 1\n  title: Win\nb: 2\n", "title"), 80)
    assert cut == (2, "  title: Win", "  ^^^^^")


def test_a_tab_and_wide_letters_take_their_columns() -> None:
    cut = excerpt(at("\t中文 ici", "ici"), 80)
    assert cut == (1, "    中文 ici", "         ^^^")


def test_an_accent_of_its_own_takes_none() -> None:
    assert excerpt(at("cafe\u0301 noir", "noir"), 80).marks == "     ^^^^"


def test_an_empty_place_gets_one_mark() -> None:
    cut = excerpt(Place(SourceText("p", "ab\n"), Span(2, 2)), 80)
    assert (cut.line, cut.marks) == ("ab", "  ^")


def test_several_lines_are_marked_to_the_end_of_the_first() -> None:
    assert excerpt(at("a: one\n  two\n", "one\n  two"), 80).marks == "   ^^^"


@pytest.mark.parametrize("width", [20, 40, 80])
def test_a_long_line_is_cut_around_the_words(width: int) -> None:
    text = "title: " + "word " * 60 + "HERE" + " more" * 60
    cut = excerpt(at(text, "HERE"), width)
    assert len(cut.line) <= width
    assert cut.line.startswith("…")
    assert cut.line.endswith("…")
    assert cut.line[cut.marks.index("^") :].startswith("HERE")
    assert cut.marks.count("^") == 4


@given(st.text(max_size=200), st.integers(0, 200), st.integers(0, 200), st.integers(20, 120))
def test_any_place_fits_the_width(text: str, start: int, length: int, width: int) -> None:
    start = min(start, len(text))
    place = Place(SourceText("p", text), Span(start, min(start + length, len(text))))
    cut = excerpt(place, width)
    assert "\n" not in cut.line
    assert len(cut.marks) <= max(width, 12) + 1
    assert set(cut.marks) <= {" ", "^"}
    assert cut.marks.count("^") >= 1
