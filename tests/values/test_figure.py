"""Figures keep what they say, and are exact when set against a baseline, multiplied and added."""

from decimal import Decimal, localcontext
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mktplan.values import Figure, Malformed, figure_from_parts, parse_figure

NUMBERS = st.decimals(0, 10**12, allow_nan=False, allow_infinity=False, places=6).map(
    lambda d: f"{d:f}"[:18].rstrip(".")
)
SIGNED = st.builds("{}{}{}".format, st.sampled_from("+-"), NUMBERS, st.sampled_from(["", "%", "pt"]))
SINGLE = st.one_of(NUMBERS, NUMBERS.map("{}%".format), SIGNED, NUMBERS.map("x{}".format))


@st.composite
def ranges(draw: st.DrawFn) -> str:
    low, high = sorted(draw(st.tuples(NUMBERS, NUMBERS)), key=Decimal)
    scale = draw(st.sampled_from(["", "%"]))
    return f"{low}{scale}..{high}{scale}"


WRITTEN = st.one_of(SINGLE, SINGLE.map("min {}".format), SINGLE.map("max {}".format), ranges())


def ambition(minimum: str, target: str, stretch: str) -> Figure:
    return figure_from_parts({"minimum": minimum, "target": target, "stretch": stretch})


def estimated(low: str, likely: str, high: str) -> Figure:
    return figure_from_parts({"low": low, "likely": likely, "high": high})


@given(WRITTEN)
def test_what_is_read_written_and_read_again_is_equal(text: str) -> None:
    figure = parse_figure(text)
    again = parse_figure(figure.canonical())
    assert again == figure
    assert hash(again) == hash(figure)
    assert again.canonical() == figure.canonical()
    assert figure.written == str(figure) == text


@given(
    st.tuples(NUMBERS, NUMBERS, NUMBERS),
    st.sampled_from(["{}", "{}%", "+{}", "-{}%", "+{}pt", "x{}"]),
    st.booleans(),
)
def test_estimates_and_ambitions_survive_their_mapping(
    numbers: tuple[str, str, str], form: str, falls: bool
) -> None:
    ordered = sorted((form.format(n) for n in numbers), key=lambda t: parse_figure(t).likely, reverse=falls)
    parts = dict(zip(("minimum", "target", "stretch"), ordered, strict=True))
    figure = figure_from_parts(parts)
    assert figure.sort == "ambition"
    assert figure_from_parts(figure.parts()) == figure
    rising = sorted(ordered, key=lambda t: parse_figure(t).likely)
    estimate = figure_from_parts(dict(zip(("low", "likely", "high"), rising, strict=True)))
    assert (estimate.sort, figure_from_parts(estimate.parts())) == ("estimate", estimate)
    assert estimate.low <= estimate.likely <= estimate.high


@pytest.mark.parametrize(
    ("text", "sort", "low", "likely", "high", "scale", "relative"),
    [
        ("400", "level", "400", "400", "400", "", ""), ("4.5%", "level", "4.5", "4.5", "4.5", "%", ""),
        ("0", "level", "0", "0", "0", "", ""), ("20..30", "range", "20", "25", "30", "", ""),
        ("15%..20%", "range", "15", "17.5", "20", "%", ""), ("20..20", "range", "20", "20", "20", "", ""),
        ("min 400", "min", "400", "400", "400", "", ""), ("max 5%", "max", "5", "5", "5", "%", ""),
        ("+200", "change", "200", "200", "200", "", "change"),
        ("+20%", "change", "20", "20", "20", "%", "change"),
        ("+6pt", "change", "6", "6", "6", "pt", "change"),
        ("-10%", "change", "-10", "-10", "-10", "%", "change"),
        ("-1.5pt", "change", "-1.5", "-1.5", "-1.5", "pt", "change"),
        ("x2", "factor", "2", "2", "2", "", "factor"),
        ("x0.5", "factor", "0.5", "0.5", "0.5", "", "factor"),
        ("min +20%", "min", "20", "20", "20", "%", "change"),
        ("max x2", "max", "2", "2", "2", "", "factor"), ("-0", "change", "0", "0", "0", "", "change"),
        ("0.123456789012345678"[:19], "level", *["0.12345678901234567"] * 3, "", ""),
        ("1..2", "range", "1", "1.5", "2", "", ""), ("1.5..2.5", "range", "1.5", "2", "2.5", "", ""),
        ("100000000000000000..999999999999999999", "range", "100000000000000000", "549999999999999999.5",
         "999999999999999999", "", ""),
    ],
)  # fmt: skip
def test_each_notation(
    text: str, sort: str, low: str, likely: str, high: str, scale: str, relative: str
) -> None:
    figure = parse_figure(text)
    assert (figure.sort, figure.scale, figure.relative) == (sort, scale, relative)
    assert [figure.low, figure.likely, figure.high] == [Decimal(low), Decimal(likely), Decimal(high)]


@pytest.mark.parametrize(
    ("text", "baseline", "result"),
    [
        ("+200", "500", "700"), ("+20%", "500", "600"), ("-10%", "500", "450"), ("+6pt", "20%", "26%"),
        ("-2.5pt", "20%", "17.5%"), ("+20%", "20%", "24%"), ("+2", "20%", "22%"), ("x2", "500", "1000"),
        ("x1.5", "20%", "30%"), ("min +20%", "500", "min 600"), ("max x2", "50", "max 100"),
        ("+20%", "20..30", "24..36"), ("x2", "20..30", "40..60"), ("+6pt", "42", "48"), ("600", "500", "600"),
        ("20..30", "500", "20..30"), ("+100%", "0", "0"), ("+33.3%", "10", "13.33"),
        ("-10%", "20..30", "18..27"),
    ],
)  # fmt: skip
def test_a_change_against_its_baseline(text: str, baseline: str, result: str) -> None:
    figure = parse_figure(text).against(parse_figure(baseline))
    assert figure == parse_figure(result)
    assert figure.canonical() == result


def test_ambitions_and_estimates_against_a_baseline_stay_what_they_are() -> None:
    assert ambition("+10%", "+20%", "+30%").against(Figure.level(500)) == ambition("550", "600", "650")
    assert ambition("-5%", "-10%", "-20%").against(Figure.level(200)) == ambition("190", "180", "160")
    assert estimated("x1", "x2", "x4").against(Figure.level(3)) == estimated("3", "6", "12")


def test_a_baseline_below_zero() -> None:
    below = parse_figure("-5").as_level()
    assert (below.sort, below.likely, below.relative, below.written) == ("level", Decimal(-5), "", "-5")
    assert parse_figure("+20%").against(below).likely == Decimal(-4)
    assert parse_figure("+8").against(below) == Figure.level(3)


def test_without_a_baseline_a_change_stays_a_change() -> None:
    change = parse_figure("+20%")
    assert change.against(None) is change
    level = parse_figure("500")
    assert level.against(None) is level.against(Figure.level(1)) is level.as_level() is level


@given(NUMBERS, NUMBERS)
def test_relative_changes_are_exact(number: str, base: str) -> None:
    with localcontext(prec=5):
        result = parse_figure(f"+{number}%").against(parse_figure(base)).likely
    assert Fraction(result) == Fraction(base) * (1 + Fraction(number) / 100)


@given(NUMBERS, NUMBERS, st.integers(0, 10**6))
def test_sums_and_multiples_are_exact(one: str, other: str, times: int) -> None:
    with localcontext(prec=5):
        total = parse_figure(one).times(times).plus(parse_figure(other))
    assert Fraction(total.likely) == Fraction(one) * times + Fraction(other)
    assert total.sort == "level"


@pytest.mark.parametrize(
    ("one", "other", "total"),
    [
        ("100", "200", "300"), ("1..3", "10", "11..13"), ("1..3", "10..20", "11..23"),
        ("max 5", "3", "max 8"),
        ("min 5", "min 3", "min 8"), ("5%", "3%", "8%"),
    ],
)  # fmt: skip
def test_sums(one: str, other: str, total: str) -> None:
    assert parse_figure(one).plus(parse_figure(other)) == parse_figure(total)
    assert parse_figure(other).plus(parse_figure(one)) == parse_figure(total)


def test_the_sum_of_unlike_thresholds_is_a_plain_number() -> None:
    assert parse_figure("min 5").plus(parse_figure("max 3")) == parse_figure("8")


def test_estimates_add_up_end_by_end() -> None:
    estimate = estimated("8", "14", "21")
    assert estimate.plus(parse_figure("10..20")) == estimated("18", "29", "41")
    assert estimate.times(2) == estimated("16", "28", "42")


@pytest.mark.parametrize(("one", "other"), [("5", "5%"), ("+5", "5"), ("5", "x2")])
def test_what_does_not_add_up(one: str, other: str) -> None:
    with pytest.raises(ValueError, match="add up"):
        parse_figure(one).plus(parse_figure(other))


def test_a_change_has_no_multiple() -> None:
    with pytest.raises(ValueError, match="baseline"):
        parse_figure("+5%").times(2)


def test_best_and_worst_depend_on_the_direction() -> None:
    falling = ambition("5%", "4%", "3%")
    assert falling.best("down") == 3
    assert falling.worst("down") == 5
    rising = parse_figure("20..30")
    assert rising.best() == 30
    assert rising.worst() == rising.best("down") == 20
    assert not rising.certain
    assert parse_figure("min 20").certain


def test_equal_is_what_says_the_same() -> None:
    assert parse_figure("4.50%") == parse_figure("4.5%") != parse_figure("4.5")
    assert parse_figure("400") != parse_figure("min 400")
    assert parse_figure("+6%") != parse_figure("+6pt")
    assert len({parse_figure("1.0"), parse_figure("1"), parse_figure("1.00")}) == 1


def refusal(parts: dict[str, str]) -> Malformed:
    with pytest.raises(Malformed) as refused:
        figure_from_parts(parts)
    return refused.value


ESTIMATE, AMBITION = ("low", "likely", "high"), ("minimum", "target", "stretch")


@pytest.mark.parametrize(
    ("parts", "reason", "params"),
    [
        ({}, "missing-part", {"part": "low", "needed": ESTIMATE}),
        ({"low": "8", "high": "20"}, "missing-part", {"part": "likely", "needed": ESTIMATE}),
        ({"target": "8"}, "missing-part", {"part": "minimum", "needed": AMBITION}),
        ({"minimum": "8", "stretch": "9"}, "missing-part", {"part": "target", "needed": AMBITION}),
        ({"low": "8", "likely": "9", "hi": "10"}, "unknown-part", {"part": "hi", "known": ESTIMATE}),
        ({"low": "8", "target": "9"}, "unknown-part", {"part": "low", "known": AMBITION}),
        ({"low": "8", "likely": "9%",
        "high": "10"}, "mixed-scales", {"text": "low: 8, likely: 9%, high: 10"}),
        ({"low": "8", "likely": "+9",
        "high": "10"}, "mixed-scales", {"text": "low: 8, likely: +9, high: 10"}),
        ({"low": "8", "likely": "9..10", "high": "11"}, "not-a-part", {"text": "9..10", "part": "likely"}),
        ({"low": "8", "likely": "min 9", "high": "11"}, "not-a-part", {"text": "min 9", "part": "likely"}),
        ({"low": "1 000", "likely": "2000", "high": "3000"}, "not-a-figure",
         {"text": "1 000", "part": "low", "part_suggestion": "1000"}),
        ({"low": "few", "likely": "2", "high": "3"}, "not-a-figure",
         {"text": "few", "part": "low", "part_suggestion": ""}),
    ],
)  # fmt: skip
def test_mappings_that_are_no_figure(parts: dict[str, str], reason: str, params: dict[str, object]) -> None:
    problem = refusal(parts)
    assert (problem.reason, dict(problem.params)) == (reason, params)


@pytest.mark.parametrize(
    "parts",
    [
        {"low": "20", "likely": "14", "high": "8"}, {"low": "8", "likely": "7", "high": "20"},
        {"minimum": "4", "target": "6", "stretch": "5"}, {"minimum": "5", "target": "3", "stretch": "4"},
    ],
)  # fmt: skip
def test_parts_out_of_order(parts: dict[str, str]) -> None:
    problem = refusal(parts)
    assert problem.reason == "parts-order"
    named = {name: parse_figure(text) for name, text in zip(ESTIMATE, parts.values(), strict=True)}
    assert problem.params == {**named, "names": tuple(parts)}


def test_an_ambition_may_lack_one_end() -> None:
    assert figure_from_parts({"target": "5", "stretch": "7"}).low == 5
    assert figure_from_parts({"minimum": "4", "target": "5"}).high == 5
