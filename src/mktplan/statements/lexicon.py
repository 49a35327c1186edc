"""The words of a language, read once from the list beside this file."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Final

from mktplan.statements.folding import fold
from mktplan.statements.inflection import (
    american,
    english_plural,
    english_verb,
    french_plural,
    french_verb,
)
from mktplan.statements.listed import listed, sections

Tags = frozenset[str]
Forms = Mapping[str, tuple[str, ...]]
NONE: Final[Tags] = frozenset()
# A slip of the pen is looked for in words of this length on: shorter ones have too many neighbours.
SLIP: Final = 7


@dataclass(frozen=True, slots=True)
class Sense:
    """What a word or a phrase is: its classes, its form (`base`, `ing`, `past`, `finite`, ``), its lemma."""

    tags: Tags = NONE
    forms: Tags = NONE
    lemma: str = ""

    def __or__(self, other: "Sense") -> "Sense":
        return Sense(self.tags | other.tags, self.forms | other.forms, self.lemma or other.lemma)


NOTHING: Final = Sense()


@dataclass(slots=True)
class Lexicon:
    """Words by their folded form; phrases by their first word, the longest first. Not changed once read."""

    language: str
    words: dict[str, Sense] = field(default_factory=dict)
    phrases: dict[str, list[tuple[tuple[str, ...], Sense]]] = field(default_factory=dict)
    slips: dict[str, str] = field(default_factory=dict)

    def sense(self, low: str) -> Sense:
        """What a folded word is; a word nobody knows may be one with a single slip."""
        found = self.words.get(low)
        if found is not None:
            return found
        if len(low) < SLIP or not low.isalpha():
            return NOTHING
        return self.words.get(self.near(low), NOTHING)

    def near(self, low: str) -> str:
        """The known word from which `low` differs by one letter missing, added, changed or swapped."""
        if not self.slips:
            for word in self.words:
                if len(word) >= SLIP:
                    for short in shortened(word):
                        self.slips.setdefault(short, word)
        if low in self.slips:
            return self.slips[low]
        return next(
            (
                near
                for short in shortened(low)
                if (near := short if short in self.words else self.slips.get(short, ""))
                and abs(len(near) - len(low)) < 2
            ),
            "",
        )

    def phrase(self, words: list[str], at: int) -> tuple[int, Sense]:
        """The longest phrase that begins at a word, with its length; (0, nothing) where none does."""
        for rest, sense in self.phrases.get(words[at], ()):
            end = at + 1 + len(rest)
            if end <= len(words) and all(words[at + 1 + n] == word for n, word in enumerate(rest)):
                return end - at, sense
        return 0, NOTHING


def shortened(word: str) -> Iterator[str]:
    """The word without each of its letters."""
    return (word[:at] + word[at + 1 :] for at in range(len(word)))


@cache
def lexicon(language: str) -> Lexicon:
    """The words of `en` or `fr`."""
    listed = dict(sections(files(__package__).joinpath("words", f"{language}.txt").read_text("utf-8")))
    forms = (fold(entry).split(" ") for entry in listed.pop("forms"))
    irregular = {lemma: tuple(those) for lemma, *those in forms}
    found = Lexicon(language)
    for name, entries in listed.items():
        for entry in entries:
            for form, sense in senses(name, entry, language, irregular):
                enter(found, form, sense)
    for phrases in found.phrases.values():
        phrases.sort(key=lambda each: -len(each[0]))
    return found


def enter(into: Lexicon, form: str, sense: Sense) -> None:
    """Add a form: a word, or a phrase under its first word."""
    first, *rest = form.replace("'", "' ").split()
    if not rest:
        known = into.words.get(first)
        into.words[first] = sense if known is None else known | sense
        return
    kept = into.phrases.setdefault(first, [])
    for at, (words, known) in enumerate(kept):
        if words == tuple(rest):
            kept[at] = (words, known | sense)
            return
    kept.append((tuple(rest), sense))


def senses(name: str, entry: str, language: str, irregular: Forms) -> Iterator[tuple[str, Sense]]:
    """All forms of an entry, folded."""
    kind, _, tag = name.partition(".")
    words = fold(entry).split(" ")
    if kind == "verb":
        yield from verbs(tag, words, language, irregular)
    elif kind == "noun":
        yield from nouns(tag, words, language)
    else:
        yield " ".join(words), Sense(frozenset((kind,)))


def verbs(tag: str, words: list[str], language: str, irregular: Forms) -> Iterator[tuple[str, Sense]]:
    """The forms of a verb, alone or at the head of a phrase."""
    lemma, *after = words
    plain, rest = lemma.rstrip("+"), "".join(f" {word}" for word in after)
    tags = frozenset((f"verb.{tag}", "verb"))
    for form, sort in english_verb(lemma) if language == "en" else french_verb(lemma):
        sense = Sense(tags, frozenset((sort,)), plain + rest)
        yield form + rest, sense
        if language == "en" and american(form) != form:
            yield american(form) + rest, sense
    for form in irregular.get(plain, ()):
        yield form + rest, Sense(tags, irregular_sort(form, language), plain + rest)


def irregular_sort(form: str, language: str) -> Tags:
    """What an irregular form is; in French a present and a participle may be written alike."""
    if form.endswith("ing" if language == "en" else "ant"):
        return frozenset(("ing",))
    return frozenset(("past",)) if language == "en" else frozenset(("finite", "past"))


def nouns(tag: str, words: list[str], language: str) -> Iterator[tuple[str, Sense]]:
    """Singular and plural: English bends the last word, French the first, or its irregular plural."""
    sense = Sense(frozenset((f"noun.{tag}", "noun")), NONE, " ".join(words))
    phrase = " ".join(words)
    if language == "en":
        *before, last = words
        yield phrase, sense
        yield " ".join((*before, english_plural(last))), sense
        if american(phrase) != phrase:
            yield american(phrase), sense
        return
    first, *after = words
    yield phrase, sense
    yield " ".join((french_plural(first), *after)), sense
    if after and after[0] not in FRENCH_LINKS:
        yield " ".join((french_plural(first), french_plural(after[0]), *after[1:])), sense


FRENCH_LINKS: Final = listed("lexicon.french-links")
