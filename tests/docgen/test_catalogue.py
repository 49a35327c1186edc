"""What `catalogue update` and `catalogue merge` make of a working copy."""

from pathlib import Path

import pytest

from mktplan.docgen.catalogue import update
from mktplan.docgen.catalogue.__main__ import main
from mktplan.i18n.po import po_path, read_po

CODE = 'N_("tool"); NP_("one day", "{n} days"); N_("why “{name}”?")'
FRAGMENT = """
msgid "tool"
msgstr "outil"

msgid "one day"
msgid_plural "{n} days"
msgstr[0] "un jour"
msgstr[1] "{n} jours"

msgid "why “{name}”?"
msgstr "pourquoi « {name} » ?"

#, fuzzy
msgid "never"
msgstr "jamais"

msgid "gone"
msgstr "parti"
"""
FRENCH = {
    "tool": ("outil",),
    "one day": ("un jour", "{n} jours"),
    "why “{name}”?": ("pourquoi «\u00a0{name}\u00a0»\u202f?",),
}


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "a.py").write_text(CODE)
    (tmp_path / "more.po").write_text(FRAGMENT)
    return tmp_path


def made(copy: Path, *fragments: str) -> tuple[str, ...]:
    return update(copy, [copy / name for name in fragments], copy / "locale")


def test_what_lacks_is_said(copy: Path) -> None:
    assert made(copy) == ("no French yet: one day", "no French yet: tool", "no French yet: why “{name}”?")


def test_a_fragment_is_merged_and_what_nobody_says_is_left_out(copy: Path) -> None:
    assert made(copy, "more.po") == ("nobody says: gone",)
    assert read_po(po_path("fr", copy / "locale")) == FRENCH


def test_a_second_time_changes_nothing(copy: Path) -> None:
    made(copy, "more.po")
    files = sorted((copy / "locale").rglob("mktplan.*"))
    before = [file.read_bytes() for file in files]
    assert made(copy) == ()
    assert [file.read_bytes() for file in files] == before
    assert len(files) == 2


def test_a_message_that_is_gone_takes_its_french_along(copy: Path) -> None:
    made(copy, "more.po")
    (copy / "src" / "a.py").write_text('N_("tool")')
    assert made(copy) == ()
    assert "jour" not in po_path("fr", copy / "locale").read_text("utf-8")


def test_two_messages_that_become_a_pair_keep_their_french(copy: Path) -> None:
    (copy / "src" / "a.py").write_text('N_("a"), N_("as")')
    (copy / "more.po").write_text('msgid "a"\nmsgstr "un"\n\nmsgid "as"\nmsgstr "des"\n')
    made(copy, "more.po")
    (copy / "src" / "a.py").write_text('NP_("a", "as")')
    assert made(copy) == ()
    assert read_po(po_path("fr", copy / "locale")) == {"a": ("un", "des")}


def test_bad_french_is_said(copy: Path) -> None:
    (copy / "src" / "a.py").write_text('N_("{name} of {plan}")')
    (copy / "more.po").write_text('msgid "{name} of {plan}"\nmsgstr "“{name}”"\n')
    assert made(copy, "more.po") == ("places differ: “{name}”", "English quotation marks: “{name}”")


@pytest.mark.parametrize("arguments", [[], ["merge"], ["update", "x.po"], ["make"]])
def test_a_wrong_call_is_told_what_to_write(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    assert "update | merge" in capsys.readouterr().err
