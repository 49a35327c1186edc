"""From the bytes of a file to its text, or to the reason why it has none."""

from collections.abc import Mapping
from typing import Final

from mktplan.files.forbidden import forbidden, refusal
from mktplan.files.unreadable import Unreadable
from mktplan.source import SourceText

# 16 MiB: five times a plan of 10,000 tactics.
MAX_BYTES: Final = 16 * 1024 * 1024

UTF8_BOM: Final = b"\xef\xbb\xbf"
# The longer marks first: the mark of UTF-16 begins that of UTF-32.
MARKS: Final[Mapping[bytes, str]] = {
    b"\xff\xfe\x00\x00": "utf-32",
    b"\x00\x00\xfe\xff": "utf-32",
    b"\xff\xfe": "utf-16",
    b"\xfe\xff": "utf-16",
}


def decode(data: bytes, shown: str) -> SourceText | Unreadable:
    """The text of a file that is UTF-8, its byte order mark kept as a flag; else why it is refused."""
    if len(data) > MAX_BYTES:
        return Unreadable("too-large", {"limit": MAX_BYTES // 2**20}, SourceText(shown, ""), 0)
    encoding = foreign(data)
    if encoding:
        return Unreadable(encoding, {}, SourceText(shown, ""), 0)
    bom = data.startswith(UTF8_BOM)
    data = data.removeprefix(UTF8_BOM)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as problem:
        return misspelt(data, problem.start, shown, bom=bom)
    return checked(SourceText(shown, text, bom))


def checked(source: SourceText) -> SourceText | Unreadable:
    """The text itself, where it holds no character that a plan may not hold."""
    at = forbidden(source.text)
    if at is None:
        return source
    reason, name = refusal(source.text[at])
    return Unreadable(reason, {"character": name}, up_to_line_end(source, at), at)


def foreign(data: bytes) -> str:
    """`utf-16` or `utf-32` where the bytes say so: by their mark, or by the zeros of the first letters."""
    for mark, name in MARKS.items():
        if data.startswith(mark):
            return name
    zeros = tuple(byte == 0 for byte in data[:4])
    if zeros in ((False, True, True, True), (True, True, True, False)):
        return "utf-32"
    if zeros in ((False, True, False, True), (True, False, True, False)):
        return "utf-16"
    return ""


def misspelt(data: bytes, at: int, shown: str, *, bom: bool) -> Unreadable:
    """Why the byte at `at` is no UTF-8, with the letter that it is in older Western encodings."""
    before = data[:at].decode("utf-8")
    line_end = data.find(b"\n", at)
    rest = data[at : line_end if line_end >= 0 else len(data)].decode("utf-8", "replace")
    source = SourceText(shown, before + rest, bom)
    params: dict[str, object] = {"byte": f"0x{data[at]:02X}"}
    if data[at] == 0xED and data[at + 1 : at + 2] >= b"\xa0":
        return Unreadable("surrogate", {"character": "U+D800–U+DFFF"}, source, len(before))
    letter = data[at : at + 1].decode("cp1252", "ignore")
    if letter.isalpha() or letter in set("\u2018\u2019“”«»–—…°€£"):
        return Unreadable("latin-1", {**params, "letter": letter}, source, len(before))
    return Unreadable("not-utf-8", params, source, len(before))


def up_to_line_end(source: SourceText, offset: int) -> SourceText:
    """The text up to the end of the line at `offset`."""
    end = source.text.find("\n", offset)
    return SourceText(source.path, source.text[: end if end >= 0 else None], source.bom)
