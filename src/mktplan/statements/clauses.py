"""Main clause, means and purpose: which part of a sentence says what."""

from collections.abc import Sequence
from typing import Final

from mktplan.statements.listed import listed
from mktplan.statements.mention import Mention
from mktplan.statements.numerals import SMALL
from mktplan.statements.pieces import Piece

MAIN: Final = "main"
MEANS: Final = "means"
PURPOSE: Final = "purpose"
LABEL: Final = "label"

LABELS: Final = listed("clauses.labels")
MEANS_WORDS: Final = listed("clauses.means-words")
PURPOSE_WORDS: Final = listed("clauses.purpose-words")
ARTICLES: Final = listed("clauses.articles")
LEADING_TO: Final = listed("clauses.leading-to")
LONGEST: Final = 4
# With what word a marker begins: most words begin none.
STARTS: Final = frozenset(
    start for words in (MEANS_WORDS, PURPOSE_WORDS) for name in words for start in (name.split(" ", 1)[0],)
)
BREAKS: Final = frozenset((".", ";", "!", "?", "•"))
JOINS: Final = frozenset(
    (",", "and", "et", "&", "+", "puis", "then", "ou", "or", "mais", "but", "while", "tout en")
)
SUBJECTS: Final = frozenset(("we", "nous", "on", "our team", "the team", "l'equipe"))
SERIOUS: Final = (
    "verb.do",
    "verb.make",
    "verb.up",
    "verb.down",
    "verb.keep",
    "verb.reach",
    "verb.gain",
    "verb.serve",
    "verb.aware",
)


def clauses(those: Sequence[Piece], language: str, periods: Sequence[Mention]) -> list[str]:
    """The role of each piece: `label`, `main`, `means` or `purpose`."""
    dated = {at for each in periods for at in range(each.first, each.end)}
    begin = label_end(those)
    roles = [LABEL] * begin
    role = MAIN
    started = False
    for at in range(begin, len(those)):
        piece = those[at]
        if at in dated:
            roles.append(role)
            continue
        found = marker(those, at, language, dated, started=started)
        if found is not None:
            role = found[0]
        elif piece.text in BREAKS or (
            role != MAIN and returns(those, at, role, language, leading=not started)
        ):
            role = MAIN
        roles.append(role)
        started = started or (role == MAIN and piece.kind == "word" and piece.has("verb", "noun"))
    return roles


def label_end(those: Sequence[Piece]) -> int:
    """Where the sentence begins behind “Objective 2:”, “KR1 –”, “1.”, “•”."""
    at = 0
    while at < len(those) and at < 6:
        piece = those[at]
        low = piece.low.rstrip("0123456789")
        if piece.text in (":", "-", "–", "—", ".", ")", "•", "*", "/"):
            if at and (at < 2 or those[at].text in ":-–—)"):
                return at + 1
            if not at:
                return 1
        elif not (
            low in LABELS
            or (piece.kind in ("number", "code", "attribute") and at <= 2 and len(piece.text) <= 2)
            or piece.text in "#°"
        ):
            break
        at += 1
    return 0


def marker(
    those: Sequence[Piece], at: int, language: str, dated: set[int], *, started: bool
) -> tuple[str, str] | None:
    """The role that begins at a piece, and by what sort of marker."""
    low = those[at].low
    longest = LONGEST if low.split(" ", 1)[0] in STARTS else 0
    for length in range(min(longest, len(those) - at), 0, -1):
        words = low if length == 1 else " ".join(each.low for each in those[at : at + length])
        if at + length < len(those) and at + length in dated:
            continue
        if words in MEANS_WORDS:
            return MEANS, "noun"
        if words in PURPOSE_WORDS and (started or words not in ("targeting", "objectif", "visant")):
            return PURPOSE, "verb"
    if at + 1 >= len(those) or at + 1 in dated:
        return None
    following = those[at + 1]
    return (
        english(those, at, following, started=started)
        if language == "en"
        else french(those, at, following, started=started)
    )


def english(those: Sequence[Piece], at: int, following: Piece, *, started: bool) -> tuple[str, str] | None:
    """“by publishing”, “to attract”, “with a campaign”, “, bringing in”."""
    low = those[at].low
    before = those[at - 1] if at else None
    if low == "by" and following.form("ing"):
        return MEANS, "ing"
    if (
        low == "to"
        and following.form("base")
        and started
        and following.has("verb")
        and not following.has("noun.measure")
    ):
        return None if before is None or leads_to_verb(before) else (PURPOSE, "verb")
    if low == "to" and not started and following.form("base") and main_follows(those, at):
        return PURPOSE, "lead"
    if low == "by" and started and following.has("noun.do"):
        return MEANS, "noun"
    if low == "with" and started and provides(those, at + 1):
        return MEANS, "noun"
    if low == "by" and not started and following.form("ing"):
        return MEANS, "ing"
    if (
        low in ("that", "which", "who")
        and started
        and following.has("verb.gain", "verb.make")
        and following.form("base", "finite")
    ):
        return PURPOSE, "that"
    if (
        those[at].text == ","
        and following.form("ing")
        and following.has("verb.gain", "verb.up", "verb.reach")
    ):
        return PURPOSE, "ing"
    return None


def leads_to_verb(before: Piece) -> bool:
    """Whether “to” after a piece belongs to it: “want to”, “the aim is to”, “customers to”."""
    return before.has("verb.hedge") or before.low in LEADING_TO


def main_follows(those: Sequence[Piece], at: int) -> bool:
    """Whether a comma and a verb come later: “To win members, launch…”."""
    for step in range(at + 2, len(those) - 1):
        if those[step].text in (",", ":") and (
            (those[step + 1].form("base") and those[step + 1].has("verb.do", "verb.make", "verb.up"))
            or those[step + 1].low in SUBJECTS
        ):
            return True
    return False


def provides(those: Sequence[Piece], at: int) -> bool:
    """Whether what follows “with” is a thing of the team's own, with its article or number."""
    first = those[at]
    if first.kind not in ("number", "word") or (
        first.kind == "word" and first.low not in ARTICLES and first.low not in SMALL
    ):
        return False
    for step in range(at, min(at + 6, len(those))):
        piece = those[step]
        if piece.kind == "sign" and piece.text not in "€£$":
            return False
        if piece.has("noun.output", "noun.staff", "noun.do") and not piece.has("noun.metric"):
            return True
        if piece.has("noun.metric", "noun.people"):
            return False
    return False


def french(those: Sequence[Piece], at: int, following: Piece, *, started: bool) -> tuple[str, str] | None:
    """« en publiant », « pour attirer », « par une campagne », « avec un stand »."""
    low = those[at].low
    step = at + 1
    if following.low in ("s'", "se", "ne", "n'", "en", "y", "l'", "les", "nous", "mieux") and step + 1 < len(
        those
    ):
        following = those[step + 1]
    if low == "en" and following.form("ing"):
        return MEANS, "ing"
    if low == "pour" and following.form("base") and following.has("verb"):
        if not started:
            return (PURPOSE, "lead") if comma_later(those, at) else None
        return PURPOSE, "verb"
    if low == "par" and started and provides(those, at + 1):
        return MEANS, "noun"
    if low == "avec" and started and provides(those, at + 1):
        return MEANS, "noun"
    if (
        low == "qui"
        and started
        and following.has("verb.gain", "verb.make", "verb.reach")
        and following.form("finite")
    ):
        return PURPOSE, "that"
    if those[at].text == "," and following.form("ing") and following.has("verb.gain", "verb.up"):
        return PURPOSE, "ing"
    return None


def comma_later(those: Sequence[Piece], at: int) -> bool:
    """Whether a comma or colon and a verb come later."""
    return any(
        those[step].text in (",", ":") and (those[step + 1].form("base") or those[step + 1].low in SUBJECTS)
        for step in range(at + 2, len(those) - 1)
    )


def returns(those: Sequence[Piece], at: int, role: str, language: str, *, leading: bool) -> bool:
    """Whether the main clause goes on: behind the comma of a leading means, or with “and” and a verb."""
    if at == 0 or those[at - 1].low not in JOINS:
        return False
    piece = those[at]
    if leading and those[at - 1].text in (",", ":"):
        return True
    if not piece.has(*SERIOUS) or not piece.form("base"):
        return False
    if role == MEANS:
        return not piece.has("noun") or language == "fr"
    return False
