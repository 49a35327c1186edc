"""Compile a catalogue to what gettext reads: the same bytes for the same messages, whoever compiles."""

import struct
from collections.abc import Mapping

MAGIC = 0x950412DE
HEAD = 7 * 4


def compiled(head: str, messages: Mapping[tuple[str, ...], tuple[str, ...]]) -> bytes:
    """The `.mo` of some messages: (msgid,) or (singular, plural) to the forms of a language.

    Format: GNU gettext manual, “The Format of GNU MO Files”, little-endian, without a hash table.
    """
    entries = {(b"",): (head.encode(),)} | {
        tuple(part.encode() for part in msgid): tuple(part.encode() for part in forms)
        for msgid, forms in messages.items()
    }
    pairs = sorted((b"\0".join(msgid), b"\0".join(forms)) for msgid, forms in entries.items())
    count = len(pairs)
    at = HEAD + 2 * 8 * count
    tables, texts = [b"", b""], b""
    for column in (0, 1):
        for pair in pairs:
            text = pair[column]
            tables[column] += struct.pack("<II", len(text), at + len(texts))
            texts += text + b"\0"
    first = struct.pack("<7I", MAGIC, 0, count, HEAD, HEAD + 8 * count, 0, at)
    return first + tables[0] + tables[1] + texts
