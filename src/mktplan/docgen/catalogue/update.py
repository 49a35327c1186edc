"""Write the French catalogue of a working copy: gather all messages, merge translations, compile."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from mktplan.files import write_atomic
from mktplan.i18n.gathering import Spoken, gathered
from mktplan.i18n.po import LOCALE, Translations, fitting, mo_bytes, po_path, po_text, read_po
from mktplan.i18n.typography import faults, french_spaces


def update(root: Path, fragments: Sequence[Path] = (), locale: Path = LOCALE) -> tuple[str, ...]:
    """Write the French catalogue of a working copy anew; what the fragments say wins. Returns complaints."""
    spoken = gathered(root)
    path = po_path("fr", locale)
    known = read_po(path) if path.is_file() else {}
    given: Translations = {}
    for fragment in fragments:
        given |= read_po(fragment)
    french = fitting(spoken, spaced(known | given))
    path.parent.mkdir(parents=True, exist_ok=True)
    write_atomic(path, po_text("fr", spoken, french).encode())
    write_atomic(path.with_suffix(".mo"), mo_bytes("fr", spoken, french))
    said = spoken.keys() | {one.plural for one in spoken.values()}
    return (*complaints(spoken, french), *(f"nobody says: {msgid}" for msgid in given if msgid not in said))


def spaced(known: Translations) -> Translations:
    """Translations with French spaces."""
    return {msgid: tuple(french_spaces(form) for form in forms) for msgid, forms in known.items()}


def complaints(spoken: dict[str, Spoken], french: Translations) -> Iterator[str]:
    """What lacks, and what is wrong with what is there."""
    for msgid, one in sorted(spoken.items()):
        if msgid not in french:
            yield f"no French yet: {msgid}"
        for form in french.get(msgid, ()):
            yield from (f"{fault}: {form}" for fault in faults(msgid, form, plural=one.plural))
