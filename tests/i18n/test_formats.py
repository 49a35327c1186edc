"""How each language writes what a plan holds."""

import subprocess
import sys
from datetime import date
from decimal import Decimal

import pytest

from mktplan.i18n import Message, Translator
from mktplan.values import Money, Period, Share, parse_duration, parse_effort, parse_figure, parse_rhythm

EN, FR = Translator.of("en"), Translator.of("fr")


def bare(text: str) -> str:
    """A text with every kind of no-break space as `_`, so that the expectation can be read."""
    return text.replace("\u00a0", "_").replace("\u202f", "_")


@pytest.mark.parametrize(
    ("amount", "rounding", "english", "french"),
    [
        ("250000", None, "£250,000", "250_000_£"),
        ("1500.5", None, "£1,500.50", "1_500,50_£"),
        ("-500", None, "-£500", "-500_£"),
        ("56100", "auto", "£56.1k", "56,1_k£"),
        ("250000", "auto", "£250k", "250_k£"),
        ("2519400", "auto", "£2.52M", "2,52_M£"),
        ("9600", "auto", "£9,600", "9_600_£"),
        ("0", None, "£0", "0_£"),
        ("2.345", None, "£2.34", "2,34_£"),
    ],
)
def test_money(amount: str, rounding: str | None, english: str, french: str) -> None:
    choice = "auto" if rounding == "auto" else None
    assert bare(EN.money(Decimal(amount), "GBP", round_to=choice)) == english
    assert bare(FR.money(Decimal(amount), "GBP", round_to=choice)) == french


@pytest.mark.parametrize(
    ("currency", "english", "french"),
    [("EUR", "€1,000", "1_000_€"), ("CHF", "CHF_1,000", "1_000_CHF"), ("", "1,000", "1_000")],
)
def test_currencies(currency: str, english: str, french: str) -> None:
    assert bare(EN.show(Money(Decimal(1000), currency))) == english
    assert bare(FR.show(Money(Decimal(1000), currency))) == french


@pytest.mark.parametrize(
    ("period", "english", "french"),
    [
        (Period.year(2027), "2027", "2027"),
        (Period.half(2027, 1), "H1 2027", "S1 2027"),
        (Period.quarter(2027, 4), "Q4 2027", "T4 2027"),
        (Period.month(2027, 3), "March 2027", "mars 2027"),
        (Period(date(2027, 3, 1), date(2027, 5, 31)), "Mar–May 2027", "mars–mai 2027"),
        (Period(date(2026, 11, 1), date(2027, 2, 28)), "Nov 2026–Feb 2027", "nov. 2026–févr. 2027"),
        (Period(date(2027, 3, 2), date(2027, 3, 14)), "2–14 Mar 2027", "2–14 mars 2027"),
        (Period(date(2027, 3, 1), date(2027, 4, 15)), "1 Mar–15 Apr 2027", "1er mars–15 avr. 2027"),
        (Period.day(date(2027, 12, 31)), "31 Dec 2027", "31 déc. 2027"),
        (
            Period(date(2000, 1, 1), date(2000, 1, 1), "launch"),
            "counted from “launch”, still open",
            "à compter de «_launch_», encore ouverte",
        ),
    ],
)
def test_periods(period: Period, english: str, french: str) -> None:
    assert EN.show(period) == english
    assert bare(FR.show(period)) == french


@pytest.mark.parametrize(
    ("text", "english", "french"),
    [
        ("400", "400", "400"),
        ("12000", "12,000", "12_000"),
        ("4.5%", "4.5%", "4,5_%"),
        ("20..30", "20–30", "20–30"),
        ("15%..20%", "15–20%", "15–20_%"),
        ("min 400", "at least 400", "au moins 400"),
        ("max 5%", "at most 5%", "au plus 5_%"),
        ("+20%", "+20%", "+20_%"),
        ("+6pt", "+6 points", "+6 points"),
        ("+1pt", "+1 point", "+1 point"),
        ("x2", "×2", "×2"),
    ],
)
def test_figures(text: str, english: str, french: str) -> None:
    assert EN.show(parse_figure(text)) == english
    assert bare(FR.show(parse_figure(text))) == french


def test_spans_and_rhythms() -> None:
    assert EN.show(parse_duration("3m")) == "3 months"
    assert FR.show(parse_duration("1w")) == "1 semaine"
    assert EN.show(parse_rhythm("3/week")) == "3 a week"
    assert FR.show(parse_rhythm("month")) == "chaque mois"
    assert EN.show(parse_effort("2h/week")) == "2 hours a week"
    assert bare(FR.show(Share(Decimal("2.4")))) == "2,4_%"


def test_lists() -> None:
    assert EN.show(("a", "b", "c")) == "a, b and c"
    assert FR.show(("a", "b", "c")) == "a, b et c"
    assert EN.show(()) == ""


def test_the_first_of_a_month_in_french() -> None:
    assert FR.date(date(2027, 3, 1)) == "1er mars 2027"
    assert FR.date(date(2027, 3, 11)) == "11 mars 2027"


def test_french_says_the_singular_of_nothing() -> None:
    assert FR.plural("{n} day", "{n} days", 0) == "0 jour"
    assert EN.plural("{n} day", "{n} days", 0) == "0 days"


def test_a_message_says_its_values_in_its_language() -> None:
    message = Message("{n} month", {}, "{n} months", 2)
    assert EN.say(message) == "2 months"
    assert FR.say(message) == "2 mois"


def test_a_value_that_nobody_taught_is_refused() -> None:
    with pytest.raises(TypeError):
        EN.show(object())


def test_plain_sentences_load_no_locale_data() -> None:
    script = (
        "import sys; from mktplan.i18n import Translator;"
        "assert Translator.of('fr').text('every month') == 'chaque mois';"
        "Translator.of('fr').plural('{n} day', '{n} days', 12); sys.exit('babel' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
