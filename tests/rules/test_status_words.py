"""What was set aside is named by a word that agrees with it: French has two."""

import pytest

from mktplan.i18n import Translator
from tests.lint.judged import judged

PLAN = """\
mktplan: 1
plan: {name: P, period: 2027, language: fr, status: review}
objectives:
  sold: Vendre
  known: {statement: Être connu, status: dropped, why: Trop cher}
strategies:
  win: {title: Conquérir, objectives: [sold], status: excluded, why: Trop tôt}
campaigns:
  fair: {title: Salon, objectives: [sold], status: dropped, why: Trop loin}
tactics:
  a: {title: Vendre en ligne, objectives: [sold], when: 2027}
  b: {title: Filmer, objectives: [known], when: 2027}
  c: {title: Appeler, strategy: win, when: 2027}
  d: {title: Tenir le stand, campaign: fair, when: 2027}
"""


@pytest.mark.parametrize(
    ("tactic", "word"), [("Filmer", "abandonné"), ("Appeler", "écarté"), ("Tenir le stand", "abandonnée")]
)
def test_the_word_for_a_status_agrees_with_what_was_set_aside(tactic: str, word: str) -> None:
    french = Translator.of("fr")
    found = [french.show(each.message) for each in judged(PLAN).diagnostics if each.code == "TRC009"]
    (said,) = (each for each in found if tactic in each)
    assert f"({word})" in said
