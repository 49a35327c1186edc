"""What sentences of real plans do to a reader who only counts numbers and verbs."""

from datetime import date

import pytest

from mktplan.statements import Moment, analyse

ACTIONS = (
    "Launch a podcast by March 2027", "Publish 12 articles a year",
    "Increase the number of posts on Instagram by 30%",
    "Raise our ad spend to £20,000", "Extend the catalogue by 40 products",
    "Redesign of the website by May 2027",
    "Strengthen our presence on LinkedIn", "Hire two community managers", "12 newsletters in 2027",
    "Lancer un podcast d’ici mars 2027", "Publier 12 articles par an",
    "Augmenter de 30 % le nombre de publications",
    "Porter le budget publicitaire à 20 000 €", "Refonte du site", "Mise en place d’un CRM",
    "Animer la page Facebook",
    "Décliner la charte sur tous les supports", "Recruter deux community managers",
    "Développer notre présence sur Instagram",
)  # fmt: skip
WISHES = (
    "Improve our image", "Become the leader in our market", "Be the best",
    "Raise awareness among students aged 18-25",
    "Improve conversion by publishing 12 articles", "Vision 2030: a lively town", "Win [X]% more members",
    "Be number one",
    "Grow our community", "Joining feels easy and welcome", "Loyal customers", "Attract families in 2027",
    "Améliorer notre notoriété", "Devenir la référence", "Faire connaître le musée aux 18-25 ans",
    "Gagner XX adhérents",
    "Valorisation du patrimoine", "Améliorer le taux de clic en publiant 12 articles",
    "Ambition 2030 : un centre-ville vivant",
    "Développer l’attractivité du territoire", "Rayonner", "Fidéliser nos clients",
)  # fmt: skip
OUTCOMES = (
    "Raise qualified leads from 20 to 50 a month by publishing 12 articles", "500 sign-ups by June",
    "NPS ≥ 45",
    "Double the number of donors", "A third of members renew online", "Keep churn under 3%",
    "Sign 10 partners",
    "80% of customers renew", "Answer 95% of requests within 4 hours", "Press mentions: 12 → 30",
    "+20% bookings",
    "Halve complaints", "Be in the top 10 of the QS ranking", "We'll know we've succeeded when NPS hits 40",
    "Faire passer les leads qualifiés de 20 à 50 par mois en publiant 12 articles",
    "500 inscriptions d’ici juin", "NPS ≥ 45",
    "Doubler le nombre de donateurs", "Un tiers des adhérents renouvellent en ligne",
    "Contenir l’attrition sous 3 %",
    "Signer 10 partenaires", "80 % des clients renouvellent", "Référencer nos produits chez 15 enseignes",
    "+20 % de réservations",
    "Réduire de moitié les réclamations", "Être dans le top 10 du classement QS",
    "Recruter une vingtaine de bénévoles",
)  # fmt: skip


@pytest.mark.parametrize("text", ACTIONS)
def test_what_the_team_ticks_off_is_an_action(text: str) -> None:
    assert analyse(text).kind == "action"


@pytest.mark.parametrize("text", WISHES)
def test_what_nobody_can_check_is_a_wish(text: str) -> None:
    said = analyse(text)
    assert (said.kind, said.figure) == ("vague", None)


@pytest.mark.parametrize("text", OUTCOMES)
def test_what_others_decide_with_a_figure_is_an_outcome(text: str) -> None:
    said = analyse(text)
    assert said.kind == "outcome"
    assert said.figure is not None


@pytest.mark.parametrize(
    ("text", "value", "unit", "relative"),
    [
        ("Win 1,200 members", 1200, "members", False),
        ("Win 1.200 members", 1200, "members", False),
        ("Gagner 1 200 adhérents", 1200, "adhérents", False),
        ("Gagner 1'200 adhérents", 1200, "adhérents", False),
        ("Gagner 12 k adhérents", 12000, "adhérents", False),
        ("Revenue of £1.2m", 1_200_000, "GBP", False),
        ("Atteindre 1,2 M€ de chiffre d’affaires", 1_200_000, "EUR", False),
        ("Sales of 3 lakh rupees", 300_000, "rupees", False),
        ("Win two hundred and fifty members", 250, "members", False),
        ("Gagner trois mille deux cents adhérents", 3200, "adhérents", False),
        ("Win a dozen partners", 12, "partners", False),
        ("Raise sales by 20%", 20, "%", True),
        ("Augmenter les ventes de 20 %", 20, "%", True),
        ("Raise conversion to 4.5%", 4.5, "%", False),
        ("Gagner 3 points de part de marché", 3, "points", True),
        ("Triple the bookings", 3, "x", True),
        ("Diviser par deux les réclamations", 0.5, "x", True),
        ("3 visitors out of 4 come back", 75, "%", False),
        ("Une note de 4,5 sur 5", 4.5, "/5", False),
    ],
)
def test_numbers_are_read_in_every_form(text: str, value: float, unit: str, relative: bool) -> None:
    figure = analyse(text).figure
    assert figure is not None
    assert (figure.value, figure.unit, figure.relative) == (value, unit, relative)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("by 30 June 2027", "2027-06-30"), ("by June 30th, 2027", "2027-06-30"),
        ("by 2027-06-30", "2027-06-30"), ("by 30/06/2027", "2027-06-30"),
        ("by the end of June 2027", "2027-06-30"), ("by mid-2027", "2027-06-30"),
        ("by mid-March 2027", "2027-03-15"),
        ("in Q3 2027", "2027-09-30"), ("in the third quarter of 2027", "2027-09-30"),
        ("in H2 2027", "2027-12-31"), ("by 2028", "2028-12-31"),
        ("before March 2027", "2027-02-28"), ("by Christmas 2027", "2027-12-25"),
        ("by week 12 of 2027", "2027-03-28"),
        ("over 2027–2029", "2029-12-31"), ("between March and June 2027", "2027-06-30"),
    ],
)  # fmt: skip
def test_days_are_read_in_every_form(words: str, day: str) -> None:
    assert analyse(f"Win 40 members {words}", "en").deadline == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("d’ici le 30 juin 2027", "2027-06-30"), ("avant le 1er mars 2027", "2027-03-01"),
        ("d’ici fin juin 2027", "2027-06-30"),
        ("à la mi-2027", "2027-06-30"), ("au T3 2027", "2027-09-30"),
        ("au 1er semestre 2027", "2027-06-30"), ("au S2 2027", "2027-12-31"),
        ("d’ici 2028", "2028-12-31"), ("avant mars 2027", "2027-02-28"), ("pour Noël 2027", "2027-12-25"),
        ("en semaine 12 de 2027", "2027-03-28"), ("de mars à juin 2027", "2027-06-30"),
    ],
)  # fmt: skip
def test_french_days_are_read_in_every_form(words: str, day: str) -> None:
    assert analyse(f"Gagner 40 adhérents {words}", "fr").deadline == date.fromisoformat(day)


@pytest.mark.parametrize(
    "words",
    [
        "in six months",
        "within 90 days",
        "next year",
        "by the AGM",
        "by Black Friday",
        "in FY27",
        "this spring",
        "M+6",
        "by EOQ",
    ],
)
def test_what_fixes_no_day_keeps_its_words(words: str) -> None:
    said = analyse(f"Win 40 members {words}", "en")
    assert said.time_bound
    assert said.deadline is None
    assert said.period


@pytest.mark.parametrize(
    "text",
    [
        "Win 40 members vs 2026", "Win 40 members a month", "Win 40 members soon",
        "Win 40 members for the 2027 campaign",
        "Win 40 members every month", "Win 40 members for Vision 2030",
        "Answer 95% of requests within 4 hours",
        "Gagner 40 adhérents par rapport à 2026", "Gagner 40 adhérents par mois",
        "Gagner 40 adhérents à terme",
    ],
)  # fmt: skip
def test_what_is_no_deadline(text: str) -> None:
    assert not analyse(text).time_bound


def test_a_day_without_its_year_is_fixed_by_whoever_knows_today() -> None:
    text = "Win 40 members by June"
    assert analyse(text).deadline is None
    assert analyse(text, moment=Moment(date(2027, 1, 15))).deadline == date(2027, 6, 30)
    assert analyse(text, moment=Moment(first=date(2028, 1, 1))).deadline == date(2028, 6, 30)


@pytest.mark.parametrize(
    "letters", ["a", "1", "1,", "to 1 ", "de ", "x2 ", "%", "[", "by ", "between 1 and ", "é", "-", " ", "1-"]
)
def test_a_long_text_is_read_to_an_end(letters: str) -> None:
    assert analyse(letters * (100_000 // len(letters))).kind in ("outcome", "action", "vague")


@pytest.mark.parametrize(
    "text", ["", " ", "?", "—", "12", "%", "the", "de", "[X] %", "\u202e", "🙂 🙂", "a" * 5000]
)
def test_odd_texts_are_no_trouble(text: str) -> None:
    assert analyse(text).text == text[:2000]
