"""How each language writes what a plan holds."""

import subprocess
import sys
from datetime import date
from decimal import Decimal
from typing import Literal

import pytest

from mktplan.i18n import Message, Translator
from mktplan.values import (
    Amount,
    Money,
    Period,
    Share,
    figure_from_parts,
    parse_amount,
    parse_duration,
    parse_effort,
    parse_figure,
    parse_rhythm,
    parse_when,
)

EN, FR = Translator.of("en"), Translator.of("fr")


def bare(text: str) -> str:
    """A text with every kind of no-break space as `_`, so that the expectation can be read."""
    return text.replace("\u00a0", "_").replace("\u202f", "_")


@pytest.mark.parametrize(
    ("amount", "rounding", "english", "french"),
    [
        ("250000", None, "£250,000", "250_000_£"),
        ("1500.5", None, "£1,500.50", "1_500,50_£"),
        ("-500", None, "−£500", "−500_£"),
        ("56100", "auto", "£56.1k", "56,1_k£"),
        ("250000", "auto", "£250k", "250_k£"),
        ("2519400", "auto", "£2.52M", "2,52_M£"),
        ("9600", "auto", "£9,600", "9_600_£"),
        ("0", None, "£0", "0_£"),
        ("-0.001", None, "£0", "0_£"),
        ("2.345", None, "£2.34", "2,34_£"),
        ("2.355", None, "£2.36", "2,36_£"),
        ("13.37", "auto", "£13.37", "13,37_£"),
        ("1234.5", "auto", "£1,234", "1_234_£"),
        ("12049.99", "auto", "£12k", "12_k£"),
        ("999499", "auto", "£999k", "999_k£"),
        ("999500", "auto", "£1M", "1_M£"),
        ("-2500000", "auto", "−£2.5M", "−2,5_M£"),
        ("123456789012345678.91", None, "£123,456,789,012,345,678.91", "123_456_789_012_345_678,91_£"),
    ],
)
def test_money(amount: str, rounding: str | None, english: str, french: str) -> None:
    choice: Literal["auto"] | None = "auto" if rounding == "auto" else None
    assert bare(EN.money(Decimal(amount), "GBP", round_to=choice)) == english
    assert bare(FR.money(Decimal(amount), "GBP", round_to=choice)) == french


@pytest.mark.parametrize(
    ("currency", "english", "french"),
    [
        ("EUR", "€1,234.50", "1_234,50_€"),
        ("USD", "$1,234.50", "1_234,50_$"),
        ("CAD", "CA$1,234.50", "1_234,50_CA$"),
        ("CHF", "CHF_1,234.50", "1_234,50_CHF"),
        ("JPY", "¥1,234", "1_234_¥"),
        ("TND", "TND_1,234.500", "1_234,500_TND"),
        ("", "1,234.50", "1_234,50"),
    ],
)
def test_currencies(currency: str, english: str, french: str) -> None:
    assert bare(EN.show(Money(Decimal("1234.5"), currency))) == english
    assert bare(FR.show(Money(Decimal("1234.5"), currency))) == french


@pytest.mark.parametrize(
    ("period", "english", "french"),
    [
        (Period.year(2027), "2027", "2027"),
        (Period.half(2027, 1), "H1 2027", "S1 2027"),
        (Period.quarter(2027, 4), "Q4 2027", "T4 2027"),
        (Period.month(2027, 3), "March 2027", "mars 2027"),
        (Period(date(2027, 3, 1), date(2027, 5, 31)), "Mar–May 2027", "mars–mai 2027"),
        (Period(date(2027, 1, 1), date(2028, 12, 31)), "2027–2028", "2027–2028"),
        (Period(date(2027, 1, 1), date(2027, 9, 30)), "Jan–Sep 2027", "janv.–sept. 2027"),
        (Period(date(2026, 11, 1), date(2027, 2, 28)), "Nov 2026_– Feb 2027", "nov. 2026_– févr. 2027"),
        (Period(date(2027, 3, 2), date(2027, 3, 14)), "2–14 Mar 2027", "2–14_mars 2027"),
        (Period(date(2027, 3, 1), date(2027, 4, 15)), "1 Mar_– 15 Apr 2027", "1er_mars_– 15_avr. 2027"),
        (Period.day(date(2027, 12, 31)), "31 Dec 2027", "31_déc. 2027"),
        (
            Period(date(2000, 1, 1), date(2000, 1, 1), "launch"),
            "counted from “launch”, still open",
            "à compter de «_launch_» (date à fixer)",
        ),
    ],
)
def test_periods(period: Period, english: str, french: str) -> None:
    assert bare(EN.show(period)) == english
    assert bare(FR.show(period)) == french


@pytest.mark.parametrize(
    ("written", "english", "french"),
    [
        ("2027-Q4", "Q4 2027", "T4 2027"),
        ("2027-03/2027-05", "Mar–May 2027", "mars–mai 2027"),
        ("2027-W14", "week 14 of 2027", "S14 2027"),
        ("2026-W53", "week 53 of 2026", "S53 2026"),
        ("2027-04-05/2027-04-11", "5–11 Apr 2027", "5–11_avr. 2027"),
        ("FY27", "FY27", "exercice 2027"),
        ("FY27-Q2", "Q2 FY27", "T2 de l’exercice 2027"),
        ("launch", "“launch”", "«_launch_»"),
        ("launch+2w", "2 weeks after “launch”", "2 semaines après «_launch_»"),
        ("launch-1d", "1 day before “launch”", "1 jour avant «_launch_»"),
        ("launch+W3", "week 3 from “launch”", "semaine 3 à partir de «_launch_»"),
        ("launch/2027-Q4", "from “launch” to Q4 2027", "de «_launch_» à T4 2027"),
        ("2027-05/2027-03", "from May 2027 to March 2027", "de mai 2027 à mars 2027"),
        ("ongoing", "always on", "en fil rouge"),
        ("tbd", "date open", "date à fixer"),
    ],
)
def test_what_is_written_about_time(written: str, english: str, french: str) -> None:
    assert EN.show(parse_when(written)) == english
    assert bare(FR.show(parse_when(written))) == french


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
        ("+0pt", "+0 points", "+0 point"),
        ("-5%", "−5%", "−5_%"),
        ("x2", "×2", "×2"),
    ],
)
def test_figures(text: str, english: str, french: str) -> None:
    assert EN.show(parse_figure(text)) == english
    assert bare(FR.show(parse_figure(text))) == french


def test_figures_in_money() -> None:
    assert EN.figure(parse_figure("20000..30000"), "GBP") == "£20,000–£30,000"
    assert bare(FR.figure(parse_figure("20000..30000"), "EUR")) == "20_000–30_000_€"
    assert bare(FR.figure(parse_figure("20000..30000"), "EUR", round_to="auto")) == "20_k€–30_k€"
    assert bare(FR.figure(parse_figure("min 400.50"), "EUR")) == "au moins 400,50_€"
    assert EN.figure(parse_figure("4.5%"), "GBP") == "4.5%"


def test_figures_with_a_likely_value() -> None:
    estimate = figure_from_parts({"low": "8", "likely": "14", "high": "20"})
    assert EN.show(estimate) == "8–20 (likely 14)"
    assert bare(FR.show(estimate)) == "8–20 (probable_: 14)"
    ambition = figure_from_parts({"minimum": "40", "target": "50", "stretch": "60"})
    assert EN.show(ambition) == "50 (40 to 60)"


@pytest.mark.parametrize(
    ("value", "english", "french"),
    [
        (Amount.once(parse_figure("2000")), "£2,000", "2_000_£"),
        (Amount.recurring(parse_figure("2000"), parse_rhythm("month")), "£2,000 a month", "2_000_£ par mois"),
        (
            Amount.recurring(parse_figure("20"), parse_rhythm("3/week")),
            "3 a week × £20",
            "3 par semaine × 20_£",
        ),
        (Amount.each(parse_figure("400"), 3), "3 × £400", "3 × 400_£"),
        (
            Amount.split({"media": parse_amount("400"), "people": parse_amount("90")}),
            "media: £400 and people: £90",
            "media_: 400_£ et people_: 90_£",
        ),
        (
            Amount.phased(
                {parse_when("2027-Q1"): parse_figure("400"), parse_when("2027-Q2"): parse_figure("90")}
            ),
            "Q1 2027: £400 and Q2 2027: £90",
            "T1 2027_: 400_£ et T2 2027_: 90_£",
        ),
    ],
)
def test_amounts(value: Amount, english: str, french: str) -> None:
    assert EN.amount(value, "GBP") == english
    assert bare(FR.amount(value, "GBP")) == french
    assert "£" not in EN.show(value)


@pytest.mark.parametrize(
    ("value", "english", "french"),
    [
        ("12", "12", "12"),
        ("4.50", "4.5", "4,5"),
        ("1E+2", "100", "100"),
        ("-0.0", "0", "0"),
        ("-999.5", "−999.5", "−999,5"),
        ("1234.50", "1,234.5", "1_234,5"),
        ("1" * 36 + ".5", ",".join(["111"] * 12) + ".5", "_".join(["111"] * 12) + ",5"),
        ("1234567.891234567891", "1,234,567.891234567891", "1_234_567,891234567891"),
    ],
)
def test_numbers(value: str, english: str, french: str) -> None:
    assert EN.show(Decimal(value)) == english
    assert bare(FR.show(Decimal(value))) == french


def test_parts_of_the_year() -> None:
    day = date(2027, 4, 5)
    assert (EN.week(day), FR.week(day)) == ("week 14", "S14")
    assert (EN.fiscal_year(2027), FR.fiscal_year(2027)) == ("FY27", "exercice 2027")
    assert (EN.month(day), FR.month(day)) == ("April 2027", "avril 2027")
    assert (EN.month(day, short=True, year=False), FR.month(day, short=True, year=False)) == ("Apr", "avr.")


def test_points() -> None:
    assert (EN.points(5, short=True), FR.points(5, short=True)) == ("5 pts", "5 pts")
    assert (EN.points(Decimal("-1.5")), FR.points(Decimal("-1.5"))) == ("−1.5 points", "−1,5 point")


def test_spans_and_rhythms() -> None:
    assert EN.show(parse_duration("3m")) == "3 months"
    assert FR.show(parse_duration("1w")) == "1 semaine"
    assert EN.show(parse_rhythm("3/week")) == "3 a week"
    assert FR.show(parse_rhythm("month")) == "chaque mois"
    assert EN.show(parse_effort("2h/week")) == "2 hours a week"
    assert EN.show(parse_effort("0.5d")) == "0.5 days"
    assert FR.show(parse_effort("1.5d/month")) == "1,5 jour par mois"
    assert bare(FR.show(Share(Decimal("2.4")))) == "2,4_%"


def test_lists() -> None:
    assert EN.show(("a", "b", "c")) == "a, b and c"
    assert FR.show(("a", "b", "c")) == "a, b et c"
    assert EN.show(()) == ""


def test_the_first_of_a_month_in_french() -> None:
    assert bare(FR.date(date(2027, 3, 1))) == "1er_mars 2027"
    assert bare(FR.date(date(2027, 3, 11))) == "11_mars 2027"
    assert EN.date(date(2027, 3, 1)) == "1 March 2027"


def test_french_says_the_singular_of_nothing() -> None:
    assert FR.plural("{n} day", "{n} days", 0) == "0 jour"
    assert EN.plural("{n} day", "{n} days", 0) == "0 days"


def test_one_in_words_is_not_said_of_nothing() -> None:
    assert FR.plural("one tool", "{n} tools", 1) == "un outil"
    assert FR.plural("one tool", "{n} tools", 0) == "0 outils"
    assert EN.plural("one tool", "{n} tools", 0) == "0 tools"


def test_two_messages_marked_one_by_one_are_found() -> None:
    assert FR.plural("every day", "every week", 1) == "chaque jour"
    assert FR.plural("every day", "every week", 2) == "chaque semaine"


def test_what_nobody_translated_stays_english() -> None:
    assert FR.text("no such message {x}", x=1234) == "no such message 1\u202f234"
    assert FR.plural("no such {n}", "no such {n}s", 2) == "no such 2s"


def test_a_value_with_braces_is_only_text() -> None:
    assert EN.text("{label}: {text}", label="{x}", text="{}") == "{x}: {}"


def test_the_language_is_never_read_from_the_surroundings(monkeypatch: pytest.MonkeyPatch) -> None:
    script = (
        "from decimal import Decimal; from mktplan.i18n import Translator;"
        "print(Translator.of('en').money(Decimal('1234.5'), 'EUR'), Translator.of('en').text('every month'))"
    )
    for name in ("LANG", "LANGUAGE", "LC_ALL", "LC_TIME", "LC_MONETARY"):
        monkeypatch.setenv(name, "fr_FR.UTF-8")
    run = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", script], capture_output=True, check=True, encoding="utf-8"
    )
    assert run.stdout == "€1,234.50 every month\n"


def test_a_message_says_its_values_in_its_language() -> None:
    message = Message("{n} month", {}, "{n} months", 2)
    assert EN.say(message) == "2 months"
    assert FR.say(message) == "2 mois"
    outer = Message("at least {figure}", {"figure": message})
    assert FR.say(outer) == "au moins 2 mois"
    assert bare(FR.say(Message("at least {figure}", {"figure": (1, Decimal(2500), message)}))) == (
        "au moins 1, 2_500 et 2 mois"
    )


def test_a_value_that_nobody_taught_is_refused() -> None:
    with pytest.raises(TypeError):
        EN.show(object())


def test_plain_sentences_load_no_locale_data() -> None:
    script = (
        "import sys; from decimal import Decimal; from mktplan.i18n import Translator;"
        "fr = Translator.of('fr');"
        "assert fr.text('every month') == 'chaque mois';"
        "assert fr.plural('{n} day', '{n} days', 12) == '12 jours';"
        "assert fr.percent(Decimal('4.5')) == '4,5\\u00a0%'; sys.exit('babel' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
