"""A sentence as the analyser reads it: words with what they are, phrases taken as one."""

from typing import NamedTuple

from mktplan.statements.lexicon import NOTHING, Sense, lexicon
from mktplan.statements.tokens import Token, tokens

OTHER = {"en": "fr", "fr": "en"}


class Piece(NamedTuple):
    """A token, or the tokens of a phrase that the lexicon knows; `low` is folded, blanks between words."""

    text: str
    low: str
    start: int
    end: int
    kind: str
    sense: Sense

    def has(self, *tags: str) -> bool:
        """Whether it is one of these."""
        return not self.sense.tags.isdisjoint(tags)

    def form(self, *forms: str) -> bool:
        """Whether it may be one of these forms of a verb."""
        return not self.sense.forms.isdisjoint(forms)

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[:1].isupper()


def pieces(text: str, language: str) -> list[Piece]:
    """The pieces of a sentence. A noun that only the other language knows is taken from there."""
    words, other = lexicon(language), None
    cut = tokens(text)
    lows = [each.low for each in cut]
    found: list[Piece] = []
    at = 0
    while at < len(cut):
        token = cut[at]
        if token.kind != "word":
            found.append(Piece(*token, NOTHING))
            at += 1
            continue
        length, sense = words.phrase(lows, at)
        if length and all(each.kind == "word" for each in cut[at : at + length]):
            found.append(joined(text, cut[at : at + length], sense))
            at += length
            continue
        sense = words.sense(token.low)
        if sense is NOTHING:
            other = other or lexicon(OTHER[language])
            known = other.words.get(token.low, NOTHING)
            sense = known if "noun" in known.tags else NOTHING
        found.append(Piece(*token, sense))
        at += 1
    return found


def joined(text: str, those: list[Token], sense: Sense) -> Piece:
    """Several tokens as one piece."""
    start, end = those[0].start, those[-1].end
    return Piece(text[start:end], " ".join(each.low for each in those), start, end, "word", sense)
