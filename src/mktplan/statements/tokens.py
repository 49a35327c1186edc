"""A sentence cut into words, numbers and signs, each with its place."""

import re
from typing import Final, NamedTuple

from mktplan.statements.folding import fold


class Token(NamedTuple):
    """A piece of text from `start` to `end` (characters); `low` is folded.

    `kind` is `word`, `number` (digits, grouped or with decimals), `day` (2027-06-30, 30/06/2027),
    `years` (2026-2027), `code` (Q3, FY27, M+6, S12), `attribute` (90-day, 10th, v2, 360°) or `sign`.
    """

    text: str
    low: str
    start: int
    end: int
    kind: str


# Thin, narrow, no-break and plain spaces group digits; so do full stops, commas and apostrophes.
GROUP: Final = "[ \u00a0\u2009\u202f.,'’]"
DIGITS: Final = rf"\d{{1,3}}(?:{GROUP}\d{{3}})+(?!\d)(?:[.,]\d{{1,2}}(?!\d))?|\d+(?:[.,]\d+)?"
PIECES: Final = re.compile(
    r"(?P<day>\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}[/.]\d{1,2}[/.]\d{4}(?!\d)|\d{1,2}/\d{1,2}/\d{2}(?!\d))"
    r"|(?P<years>(?:19|20)\d{2}(?: ?[-–/—] ?)(?:(?:19|20)\d{2}|\d{2})(?![\d-]))"
    r"|(?P<code>(?:20\d{2}-?)?[QqTtHh][1-4](?![\w])(?:[ -]?/?(?:20)?\d{2}(?![\d%]))?"
    r"|(?:20\d{2}-?)?[SW]\d{1,2}(?!\w)"
    r"|FY ?['’]?\d{2,4}(?:[/-]\d{2,4})?(?!\w)"
    r"|[MJTDWY] ?\+ ?\d{1,3}(?!\w))"
    r"|(?P<attribute>24/7|\d+°|[vV]\d+(?:\.\d+)*(?!\w)|\d+(?:[.,]\d+)?-(?!(?:19|20)\d\d)[^\W\d_]+(?:-[^\W\d_]+)*"
    r"|\d+(?:st|nd|rd|th|er|ère|ere|re|ème|eme|e|es|nde|s|x|D|G|P|C|B|°)(?!\w))"
    rf"|(?P<number>{DIGITS})"
    r"|(?P<word>[^\W\d_](?:[^\W_]|[’'\u2010\u2011.&-](?=[^\W_])|(?<=[A-Za-z])\+(?!\w))*)"
    r"|(?P<sign>->|=>|>=|<=|\.\.\.|[^\s\w]|_)"
)
# French elisions: what stands before the apostrophe is a word of its own.
ELIDED: Final = re.compile(r"(?:l|d|s|n|j|m|t|c|qu|jusqu|lorsqu|puisqu|quelqu)['’](?=\w)", re.IGNORECASE)


def tokens(text: str) -> list[Token]:
    """The pieces of a sentence in order. Linear in its length."""
    found: list[Token] = []
    for match in PIECES.finditer(text):
        kind = str(match.lastgroup)
        word, start = match.group(), match.start()
        if kind == "word":
            elided = ELIDED.match(word)
            while elided is not None:
                piece = elided.group()
                found.append(Token(piece, fold(piece), start, start + len(piece), "word"))
                start, word = start + len(piece), word[len(piece) :]
                elided = ELIDED.match(word)
            word = word.rstrip(".")
        found.append(Token(word, fold(word), start, start + len(word), kind))
    return found
