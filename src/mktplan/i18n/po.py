"""A catalogue's file: sorted, without line numbers or dates, so that a diff shows what was said anew."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from mktplan.i18n.catalogue import DOMAIN
from mktplan.i18n.gathering import Spoken
from mktplan.i18n.mo import compiled

LOCALE: Final = Path(__file__).parent / "locale"
PLURALS: Final = {"fr": "nplurals=2; plural=(n > 1);"}

# By English text; a plural's forms stand under its singular.
Translations = dict[str, tuple[str, ...]]


def po_path(language: str, root: Path = LOCALE) -> Path:
    """Where a language's catalogue lies; its compiled form beside it, as `.mo`."""
    return root / language / "LC_MESSAGES" / f"{DOMAIN}.po"


def read_po(path: Path) -> Translations:
    """The translations in a PO file, complete ones that are not fuzzy."""
    from babel.messages.pofile import read_po as read

    with path.open("rb") as file:
        entries = [entry for entry in read(file) if entry.id and not entry.fuzzy]
    found: Translations = {}
    for entry in entries:
        msgid = entry.id if isinstance(entry.id, str) else entry.id[0]
        forms = (entry.string,) if isinstance(entry.string, str) else tuple(entry.string or ())
        if forms and all(forms):
            found[msgid] = forms
    return found


def fitting(spoken: Mapping[str, Spoken], known: Translations) -> Translations:
    """The translations of what is said, each with one form or with both.

    A pair takes what its two messages were called when they stood alone, and the other way round.
    """
    found: Translations = {}
    for msgid, one in spoken.items():
        forms = known.get(msgid, ())
        if one.plural and len(forms) == 1:
            forms = (*forms, *known.get(one.plural, ())[:1])
        wanted = 2 if one.plural else 1
        if len(forms) >= wanted:
            found[msgid] = forms[:wanted]
    return found


def po_text(language: str, spoken: Mapping[str, Spoken], known: Translations) -> str:
    """A PO file with all that is said, in the order of its characters, and the files that say it."""
    head = "".join(f'"{line}\\n"\n' for line in header(language))
    blocks = [f'msgid ""\nmsgstr ""\n{head}']
    for msgid in sorted(spoken):
        one = spoken[msgid]
        forms = known.get(msgid, ("", "") if one.plural else ("",))
        lines = [f"#: {place}" for place in sorted(one.places)]
        if "{" in msgid + one.plural:
            lines.append("#, python-brace-format")
        lines.append(f"msgid {quoted(msgid)}")
        if one.plural:
            lines.append(f"msgid_plural {quoted(one.plural)}")
            lines += [f"msgstr[{number}] {quoted(text)}" for number, text in enumerate(forms)]
        else:
            lines.append(f"msgstr {quoted(forms[0])}")
        blocks.append("\n".join(lines) + "\n")
    return "\n".join(blocks)


def mo_bytes(language: str, spoken: Mapping[str, Spoken], known: Translations) -> bytes:
    """The compiled catalogue: what is said and has its translation."""
    head = "".join(f"{line}\n" for line in header(language))
    messages: dict[tuple[str, ...], tuple[str, ...]] = {}
    for msgid in spoken.keys() & known.keys():
        plural = spoken[msgid].plural
        messages[(msgid, plural) if plural else (msgid,)] = known[msgid]
    return compiled(head, messages)


def header(language: str) -> tuple[str, ...]:
    """What gettext and editors of catalogues must know about the file."""
    return (
        f"Language: {language}",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=UTF-8",
        "Content-Transfer-Encoding: 8bit",
        f"Plural-Forms: {PLURALS[language]}",
    )


def quoted(text: str) -> str:
    """A text as PO writes it."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'
