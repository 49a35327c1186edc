"""What is noticed in a French translation, and what is mended."""

import pytest

from mktplan.i18n.typography import faults, french_spaces, places


@pytest.mark.parametrize(
    ("french", "fault"),
    [
        ("{nom}", "places differ"),
        ("« {name} » de {n}", "places differ"),
        ("“{name}”", "English quotation marks"),
        ("l'axe {name}", "straight quotation mark or apostrophe"),
        ('"{name}"', "straight quotation mark or apostrophe"),
        ("axe : {name}", "a space before or after punctuation that may break, or is the wrong one"),
        ("axe\u00a0; {name}", "a space before or after punctuation that may break, or is the wrong one"),
        ("axe: {name}", "no space before : ; ! or ?"),
        ("{name}?", "no space before : ; ! or ?"),
        ("`{name}`; puis", "no space before : ; ! or ?"),
        ("«{name}»", "no space inside « »"),
        ("{name}...", "three dots for “…”"),
    ],
)
def test_a_bad_translation_is_noticed(french: str, fault: str) -> None:
    assert fault in list(faults("{name}", french))


@pytest.mark.parametrize(
    "french",
    [
        "«\u00a0{name}\u00a0»\u202f: non",
        "l’axe {name}\u00a0: `strategy: \"…\" 'x' : ; !`",
        "{name} à 10:30, https://exemple.fr",
    ],
)
def test_good_french_and_any_code_pass(french: str) -> None:
    assert list(faults("{name}", french.replace("\u202f:", "\u00a0:"))) == []


def test_a_form_may_say_its_number_in_words_and_nothing_else() -> None:
    assert list(faults("{n} tool of {all}", "un outil de {all}", plural="{n} tools of {all}")) == []
    assert list(faults("{n} tool of {all}", "un outil", plural="{n} tools of {all}")) == ["places differ"]
    assert list(faults("one tool", "un outil", plural="{n} tools")) == []
    assert list(faults("one tool", "{n} outils", plural="{n} tools")) == []


def test_spaces_are_set_outside_code() -> None:
    given = "« x » : 5 % ; `a : b ; « c »` ! 3 €"
    kept = "«\u00a0x\u00a0»\u00a0: 5\u00a0%\u202f; `a : b ; « c »`\u202f! 3\u00a0€"
    assert french_spaces(given) == kept
    assert french_spaces(kept) == kept


@pytest.mark.parametrize("text", ["{}", "{0}", "{name!r}", "{name:>3}", "{a.b}", "{low, high}", "{"])
def test_a_place_is_a_name_in_braces(text: str) -> None:
    with pytest.raises(ValueError, match=r"[Ss]ingle|brace"):
        places(text)


def test_doubled_braces_are_braces() -> None:
    assert places("`{{low, high}}` of {name}") == {"name"}
