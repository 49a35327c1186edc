"""The catalogues hold what the code says, whole and fresh."""

import re
from pathlib import Path

import pytest

from mktplan.i18n.maintain import french_spaces, gathered, mo_bytes, po_path, po_text, read_po

ROOT = Path(__file__).resolve().parents[2]
MESSAGES = gathered(ROOT / "src" / "mktplan", ROOT / "templates" / "documents")
FRENCH = read_po(po_path("fr"))
PLACE = re.compile(r"\{(\w*)\}")


def faults(msgid: str, french: str) -> list[str]:
    """What is wrong with one translation."""
    found = []
    if sorted(set(PLACE.findall(msgid))) != sorted(set(PLACE.findall(french))):
        found.append("places differ")
    if re.search(r"[“”]", french):
        found.append("English quotation marks")
    if re.search(r"(?<=\w)'(?=\w)", re.sub(r"`[^`]*`", "", french)):
        found.append("straight apostrophe")
    if french_spaces(french) != french:
        found.append("a space that may break before or after punctuation")
    return found


def test_every_message_has_its_french_and_no_other_is_kept() -> None:
    assert {msgid for msgid in MESSAGES if not FRENCH.get(msgid)} == set()
    assert set(FRENCH) - set(MESSAGES) == set()


def test_the_file_is_as_the_command_would_write_it() -> None:
    path = po_path("fr")
    assert path.read_text("utf-8") == po_text("fr", MESSAGES, FRENCH), "run `make catalogue`"
    assert path.with_suffix(".mo").read_bytes() == mo_bytes(path), "run `make catalogue`"
    assert "#, fuzzy" not in path.read_text("utf-8")


@pytest.mark.parametrize("msgid", sorted(FRENCH))
def test_a_translation_keeps_its_places_and_french_typography(msgid: str) -> None:
    assert faults(msgid, FRENCH[msgid]) == []


@pytest.mark.parametrize(
    ("french", "fault"),
    [
        ("{nom}", "places differ"),
        ("“{name}”", "English quotation marks"),
        ("l'axe {name}", "straight apostrophe"),
        ("axe : {name}", "a space that may break before or after punctuation"),
    ],
)
def test_a_bad_translation_is_noticed(french: str, fault: str) -> None:
    assert fault in faults("{name}", french)
