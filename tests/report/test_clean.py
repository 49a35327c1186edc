"""Text from a plan cannot give orders to a terminal or a CI runner."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mktplan.report.clean import clean, inert

OBEYED = re.compile(
    "[\x00-\x08\x0a-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred", "\\x1b[31mred"),
        ("a\nb\rc\td", "a\\nb\\x0dc\td"),
        ("\x7f\x9b", "\\x7f\\x9b"),
        ("\u202egnp", "\\u202egnp"),
        ("\u2028\ufeff\ud800", "\\u2028\\ufeff\\ud800"),
        ("\U000e0041", "\\U000e0041"),
        ("[draft] [/x] :smile: é 中 👍", "[draft] [/x] :smile: é 中 👍"),
    ],
)
def test_what_is_obeyed_is_spelt_out(text: str, shown: str) -> None:
    assert clean(text) == shown


@given(st.text())
def test_nothing_obeyed_is_left(text: str) -> None:
    assert not OBEYED.search(clean(text))


@given(st.text(alphabet="#[:] \tae"))
def test_no_line_is_a_command(text: str) -> None:
    line = inert(text)
    assert "##[" not in line
    assert not line.lstrip().startswith("::")


def test_a_harmless_line_stays() -> None:
    assert inert("a::b ## c [d]") == "a::b ## c [d]"
