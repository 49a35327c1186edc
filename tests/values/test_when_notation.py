"""A period that cannot be read is refused with its reason, and with the right notation where there is one."""

from collections.abc import Mapping

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from mktplan.values import Malformed, When, parse_when


def refusal(text: str) -> Malformed:
    """Why a text is refused."""
    with pytest.raises(Malformed) as refused:
        parse_when(text)
    return refused.value


@pytest.mark.parametrize(
    ("text", "unit", "number", "last"),
    [
        ("2027-02-29", "day", 29, 28), ("2028-02-30", "day", 30, 29), ("2027-02-30", "day", 30, 28),
        ("2027-04-31", "day", 31, 30), ("2027-01-32", "day", 32, 31), ("2027-01-00", "day", 0, 31),
        ("2027-13", "month", 13, 12), ("2027-00", "month", 0, 12), ("2027-13-01", "month", 13, 12),
        ("2027-W54", "week", 54, 52), ("2027-W53", "week", 53, 52), ("2026-W54", "week", 54, 53),
        ("2027-W00", "week", 0, 52), ("2027-Q5", "quarter", 5, 4), ("2027-Q0", "quarter", 0, 4),
        ("2027-H3", "half", 3, 2), ("FY27-Q5", "quarter", 5, 4), ("2027-02-30/2027-03", "day", 30, 28),
        ("2027-01/2027-04-31", "day", 31, 30), ("30 February 2027", "day", 30, 28),
        ("31 avril 2027", "day", 31, 30),
        ("31/04/2027", "day", 31, 30), ("Q5 2027", "quarter", 5, 4),
    ],
)  # fmt: skip
def test_days_that_do_not_exist(text: str, unit: str, number: int, last: int) -> None:
    problem = refusal(text)
    assert problem.reason == "no-such-day"
    assert problem.params == {"text": text, "unit": unit, "number": number, "last": last, unit: number}


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [
        ("Q3 2027", "2027-Q3"), ("2027Q3", "2027-Q3"), ("2027-q3", "2027-Q3"), ("T3 2027", "2027-Q3"),
        ("2027 Q3", "2027-Q3"), ("3e trimestre 2027", "2027-Q3"), ("3rd quarter 2027", "2027-Q3"),
        ("H1 2027", "2027-H1"), ("1er semestre 2027", "2027-H1"), ("W4 2027", "2027-W04"),
        ("2027-W4", "2027-W04"),
        ("week 14, 2027", "2027-W14"), ("semaine 14 2027", "2027-W14"), ("S14 2027", "2027-W14"),
        ("March 2027", "2027-03"), ("mars 2027", "2027-03"), ("Mar. 2027", "2027-03"),
        ("MARS 2027", "2027-03"),
        ("2027 March", "2027-03"), ("août 2027", "2027-08"), ("déc. 2027", "2027-12"),
        ("march-2027", "2027-03"),
        ("15 March 2027", "2027-03-15"), ("March 15, 2027", "2027-03-15"),
        ("15th of March 2027", "2027-03-15"),
        ("1er mars 2027", "2027-03-01"), ("le 15 mars 2027", "2027-03-15"), ("5 d’avril 2027", "2027-04-05"),
        ("31/12/2027", "2027-12-31"), ("12/31/2027", "2027-12-31"), ("31.12.2027", "2027-12-31"),
        ("31-12-2027", "2027-12-31"), ("05/05/2027", "2027-05-05"), ("2027/03", "2027-03"),
        ("03/2027", "2027-03"),
        ("2027/03/15", "2027-03-15"), ("2027.03.15", "2027-03-15"), ("2027-3-5", "2027-03-05"),
        ("2027-3", "2027-03"), ("20270315", "2027-03-15"), (" 2027", "2027"), ("2027\u00a0", "2027"),
        ("FY2027", "FY27"), ("fy27", "FY27"), ("FY 27", "FY27"), ("FY27 Q2", "FY27-Q2"),
        ("Q2 FY2027", "FY27-Q2"),
        ("exercice 2027", "FY27"), ("2027-2028", "2027/2028"), ("2027–2028", "2027/2028"),
        ("2027-03 / 2027-04", "2027-03/2027-04"), ("2027-03 - 2027-05", "2027-03/2027-05"),
        ("2027-03..2027-05", "2027-03/2027-05"), ("2027-03 to 2027-05", "2027-03/2027-05"),
        ("2027-03 → 2027-05", "2027-03/2027-05"), ("Q1 2027/Q2 2027", "2027-Q1/2027-Q2"),
        ("from March 2027 to May 2027", "2027-03/2027-05"), ("March to June 2027", "2027-03/2027-06"),
        ("mars–juin 2027", "2027-03/2027-06"), ("du 1er mars 2027 au 15 avril 2027", "2027-03-01/2027-04-15"),
        ("launch / opening", "launch/opening"), ("launch / March 2027", "launch/2027-03"),
        ("launch + 2w", "launch+2w"), ("launch +2 weeks", "launch+2w"), ("launch - 5 jours", "launch-5d"),
        ("launch+3mois", "launch+3m"), ("launch+02w", "launch+2w"), ("launch+2w ", "launch+2w"),
        ("launch + 2w/launch + 6w", "launch+2w/launch+6w"),
        ("TBD", "tbd"), ("t.b.d.", "tbd"), ("tbc", "tbd"), ("à définir", "tbd"), ("Ongoing", "ongoing"),
        ("always-on", "ongoing"), ("en continu", "ongoing"),
    ],
)  # fmt: skip
def test_near_misses_say_what_to_write(text: str, suggestion: str) -> None:
    problem = refusal(text)
    assert (problem.reason, dict(problem.params)) == (
        "not-a-period",
        {"text": text, "suggestion": suggestion},
    )
    assert parse_when(suggestion).written == suggestion


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "/", "2027/", "/2027", "2027/2028/2029", "27", "202", "20227", "03/04/2027", "3.4.2027",
        "S1 2027",
        "2027/28", "31/12/27", "mars 27", "May, June 2027", "summer 2027 or so", "2027-03-", "2027--03",
        "launch+", "launch+2", "launch+0d", "launch+2x", "launch+1000d", "launch+2w+3d", "+2w",
        "launch/", "x y", "2027 à Paris", "2027-03 - preparation", "mars 2027, mai 2027",
        "June to March 2027",
        "٢٠٢٧", "2027-٠٣", "²027", "1 2 3",
    ],
)  # fmt: skip
def test_what_could_mean_two_things_or_none_gets_no_suggestion(text: str) -> None:
    assert (refusal(text).reason, dict(refusal(text).params)) == ("not-a-period", {"text": text})


@pytest.mark.parametrize("text", ["1899", "2200", "0027", "9999-12", "1066-10-14", "2027/2207"])
def test_years_of_another_age(text: str) -> None:
    problem = refusal(text)
    assert problem.reason == "year-out-of-range"
    assert problem.params == {"text": text, "first": 1900, "last": 2199}


@pytest.mark.parametrize("text", ["2027/tbd", "tbd/2027", "2027-03/ongoing", "launch/tbd", "2027-03 / tbd"])
def test_an_interval_has_two_ends(text: str) -> None:
    assert refusal(text).reason == "open-interval"
    assert refusal(text).params == {"text": text}


def test_a_text_of_any_length_is_refused_with_a_piece_of_it() -> None:
    problem = refusal("2027" * 100_000)
    assert problem.reason == "too-long"
    assert problem.params == {"text": "2027" * 10, "most": 200}


WORDS = st.sampled_from(
    [
        "2027",
        "03",
        "3",
        "31",
        "Q",
        "FY",
        "W",
        "mars",
        "May",
        "-",
        "/",
        " ",
        "+",
        "w",
        "d",
        "tbd",
        "to",
        "..",
        "é",
        "launch",
    ]
)


@given(st.one_of(st.text(max_size=30), st.lists(WORDS, max_size=9).map("".join)))
@example("-5d")
@example("\u0130/2027")
def test_any_text_is_read_or_refused_and_what_is_suggested_can_be_read(text: str) -> None:
    outcome = attempt(text)
    if isinstance(outcome, When):
        assert parse_when(outcome.written) == outcome
        return
    assert "text" in outcome
    if "suggestion" in outcome:
        assert parse_when(str(outcome["suggestion"])).written == outcome["suggestion"]


def attempt(text: str) -> When | Mapping[str, object]:
    """The period, or what its refusal says."""
    try:
        return parse_when(text)
    except Malformed as problem:
        return problem.params
