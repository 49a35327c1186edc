"""A figure that cannot be read is refused with its reason, and with the right notation where there is one."""

from collections.abc import Mapping
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from mktplan.values import Figure, Malformed, parse_figure


def refusal(text: str) -> Malformed:
    with pytest.raises(Malformed) as refused:
        parse_figure(text)
    return refused.value


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [
        ("1 234", "1234"), ("1\u202f234", "1234"), ("1\u00a0234,5", "1234.5"), ("1,234,567", "1234567"),
        ("1.234.567", "1234567"), ("1,234.56", "1234.56"), ("1.234,56", "1234.56"), ("1'234", "1234"),
        ("1_000", "1000"), ("1,5", "1.5"), ("12,50", "12.5"), ("0,125", "0.125"), ("1234,567", "1234.567"),
        (".5", "0.5"), ("5.", "5"), ("1e3", "1000"), ("12k", "12000"), ("1.5K", "1500"),
        ("2,5 M€", "2500000"),
        ("€500", "500"), ("500 €", "500"), ("£1,234,567", "1234567"), ("500 EUR", "500"), ("12 k€", "12000"),
        ("4,5 %", "4.5%"), ("4.5 %", "4.5%"), ("4.5 percent", "4.5%"), ("+ 20 %", "+20%"), ("−10 %", "-10%"),
        ("–10", "-10"), ("+6 pts", "+6pt"), ("+6 points", "+6pt"), ("+6pp", "+6pt"), ("-1,5 pt", "-1.5pt"),
        (">= 400", "min 400"), ("≥ 400", "min 400"), ("> 400", "min 400"), ("at least 400", "min 400"),
        ("au moins 4,5 %", "min 4.5%"), ("400+", "min 400"), ("Min 400", "min 400"), ("min. 400", "min 400"),
        ("≤ 5%", "max 5%"), ("<5 %", "max 5%"), ("at most 5%", "max 5%"), ("max. 5%", "max 5%"),
        ("max  5", "max 5"),
        ("20-30", "20..30"), ("20–30", "20..30"), ("20 to 30", "20..30"), ("20 à 30", "20..30"),
        ("20...30", "20..30"), ("20 .. 30", "20..30"), ("15–20 %", "15%..20%"), ("15%-20", "15%..20%"),
        ("×2", "x2"), ("2x", "x2"), ("x 2", "x2"), ("X2", "x2"), ("*2", "x2"), (" 400", "400"),
        ("2,5x", "x2.5"),
    ],
)  # fmt: skip
def test_near_misses_say_what_to_write(text: str, suggestion: str) -> None:
    problem = refusal(text)
    assert (problem.reason, dict(problem.params)) == (
        "not-a-figure",
        {"text": text, "suggestion": suggestion},
    )
    assert parse_figure(suggestion).canonical() == suggestion


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "few", "1,234", "12,345", "-1,234", "6pt", "x2%", "x", "%", "min", "min 20..30",
        "+20..+30", "x2..x3", "~400",
        "400 leads", "+-5", "--5", "30-20", "03-2027", "20..", "..30", "20..30..40", "4.5%%", "1 2",
        "1.2.3", "12m",
        "0x10", "1:30", "½", "٣", "²", "min max 5", "x-2", "1e-30", "true",
    ],
)  # fmt: skip
def test_what_could_mean_two_things_or_none_gets_no_suggestion(text: str) -> None:
    problem = refusal(text)
    assert (problem.reason, dict(problem.params)) == ("not-a-figure", {"text": text})


@pytest.mark.parametrize(
    "text", ["nan", "NaN", ".nan", ".NaN", "inf", "-inf", ".inf", "+.INF", "Infinity", "∞"]
)
def test_what_is_not_finite(text: str) -> None:
    problem = refusal(text)
    assert (problem.reason, dict(problem.params)) == ("not-finite", {"text": text})


@pytest.mark.parametrize("text", ["1e400", "1E+400", "-1e999999999", "9" * 19, "1." + "0" * 18, "1e20",
"min " + "9" * 19,
                                  "1.." + "9" * 19, "9" * 5000, "1" + " 000" * 6])  # fmt: skip
def test_more_than_eighteen_digits(text: str) -> None:
    problem = refusal(text)
    assert (problem.reason, problem.params["most"]) == ("too-long", 18)
    assert len(str(problem.params["text"])) <= 40


def test_eighteen_digits_are_read_exactly() -> None:
    assert parse_figure("9" * 18).likely == Decimal("9" * 18)
    assert parse_figure("0." + "1" * 17).likely == Decimal("0." + "1" * 17)


@pytest.mark.parametrize(
    ("text", "suggestion"), [("010", "10"), ("00", "0"), ("+007%", "+7%"), ("min 05", "min 5")]
)
def test_leading_zeros(text: str, suggestion: str) -> None:
    problem = refusal(text)
    assert (problem.reason, dict(problem.params)) == (
        "leading-zero",
        {"text": text, "suggestion": suggestion},
    )


@pytest.mark.parametrize(("text", "suggestion"), [("15..20%", "15%..20%"), ("15%..20", "15%..20%")])
def test_a_range_has_one_scale(text: str, suggestion: str) -> None:
    problem = refusal(text)
    assert (problem.reason, dict(problem.params)) == (
        "mixed-scales",
        {"text": text, "suggestion": suggestion},
    )


def test_a_range_rises() -> None:
    problem = refusal("30%..20%")
    assert problem.reason == "range-order"
    assert problem.params == {"text": "30%..20%", "low": Decimal(30), "high": Decimal(20)}


PIECES = st.sampled_from(
    ["1", "20", "0", ".", ",", " ", "%", "pt", "+", "-", "x", "min ", "max ", "..", "e", "k", "€", "_"]
)


@given(st.one_of(st.text(max_size=20), st.lists(PIECES, max_size=8).map("".join)))
@example("1" * 40 + " 000")
@example("ß" * 30)
def test_any_text_is_read_or_refused_and_what_is_suggested_can_be_read(text: str) -> None:
    outcome = attempt(text)
    if isinstance(outcome, Figure):
        assert outcome.likely.is_finite()
        assert parse_figure(outcome.canonical()) == outcome
        return
    assert "text" in outcome
    if "suggestion" in outcome:
        assert isinstance(attempt(str(outcome["suggestion"])), Figure)


def attempt(text: str) -> Figure | Mapping[str, object]:
    """The figure, or what its refusal says."""
    try:
        return parse_figure(text)
    except Malformed as problem:
        return problem.params
