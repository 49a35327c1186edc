"""The catalogues hold what the code says, whole and fresh, in good French."""

from gettext import GNUTranslations
from io import BytesIO
from pathlib import Path

import pytest
from babel.messages.pofile import read_po as read_entries

from mktplan.i18n.gathering import gathered
from mktplan.i18n.po import mo_bytes, po_path, po_text, read_po
from mktplan.i18n.typography import faults, places

ROOT = Path(__file__).resolve().parents[2]
SPOKEN = gathered(ROOT)
PATH = po_path("fr")
FRENCH = read_po(PATH)


def test_every_message_has_its_french() -> None:
    assert sorted(SPOKEN.keys() - FRENCH.keys()) == []


def test_the_file_is_as_the_command_would_write_it() -> None:
    assert PATH.read_text("utf-8") == po_text("fr", SPOKEN, FRENCH), "run `make catalogue`"
    assert PATH.with_suffix(".mo").read_bytes() == mo_bytes("fr", SPOKEN, FRENCH), "run `make catalogue`"


def test_nothing_is_fuzzy_or_kept_for_later() -> None:
    with PATH.open("rb") as file:
        entries = read_entries(file)
    assert [entry.id for entry in entries if entry.id and entry.fuzzy] == []
    assert not entries.obsolete


def test_gettext_reads_what_was_compiled() -> None:
    compiled = GNUTranslations(BytesIO(PATH.with_suffix(".mo").read_bytes()))
    for msgid, forms in FRENCH.items():
        plural = SPOKEN[msgid].plural
        read = [compiled.ngettext(msgid, plural, n) for n in (1, 2)] if plural else [compiled.gettext(msgid)]
        assert read == list(forms)


@pytest.mark.parametrize("msgid", sorted(SPOKEN))
def test_an_english_message_has_plain_places(msgid: str) -> None:
    # A plural says no more than its singular, but for the count.
    one = SPOKEN[msgid]
    assert not one.plural or places(msgid) ^ places(one.plural) <= {"n"}


@pytest.mark.parametrize("msgid", sorted(FRENCH))
def test_a_translation_keeps_its_places_and_french_typography(msgid: str) -> None:
    assert [
        fault for form in FRENCH[msgid] for fault in faults(msgid, form, plural=SPOKEN[msgid].plural)
    ] == []
