"""The forms of a word: what a dictionary leaves to its reader."""

from collections.abc import Iterator
from typing import Final

VOWELS = "aeiou"


def english_verb(lemma: str) -> Iterator[tuple[str, str]]:
    """The regular forms of an English verb: (form, sort); `plan+` doubles its last letter."""
    double = lemma.endswith("+")
    base = lemma.rstrip("+")
    stem = base + base[-1] if double else base
    yield base, "base"
    if base.endswith("y") and base[-2:-1] not in VOWELS:
        yield base[:-1] + "ies", "finite"
        yield base[:-1] + "ied", "past"
        yield base + "ing", "ing"
        return
    yield base + ("es" if base.endswith(("s", "sh", "ch", "x", "z", "o")) else "s"), "finite"
    if base.endswith("e") and not base.endswith("ee"):
        yield base + "d", "past"
        yield base[:-1] + "ing", "ing"
    else:
        yield stem + ("d" if base.endswith("ee") else "ed"), "past"
        yield stem + "ing", "ing"


def american(form: str) -> str:
    """The American spelling of a British form; the form itself where there is none."""
    for british, other in (("ise", "ize"), ("ising", "izing"), ("isation", "ization"), ("yse", "yze")):
        if british in form:
            return form.replace(british, other)
    return form


def english_plural(noun: str) -> str:
    """The regular plural of an English noun."""
    if noun.endswith("y") and noun[-2:-1] not in VOWELS:
        return noun[:-1] + "ies"
    if noun.endswith(("s", "sh", "ch", "x", "z")):
        return noun + "es"
    return noun + "s"


ER: Final = (("e", "finite"), ("ent", "finite"), ("ez", "finite"), ("era", "finite"), ("eront", "finite"),
             ("erons", "finite"), ("e", "past"), ("ee", "past"), ("es", "past"), ("ees", "past"))  # fmt: skip
IR: Final = (("t", "finite"), ("ssent", "finite"), ("ssons", "finite"), ("ra", "finite"), ("ront", "finite"),
             ("", "past"), ("e", "past"), ("s", "past"), ("es", "past"), ("ssant", "ing"))  # fmt: skip
RE: Final = (("", "finite"), ("ent", "finite"), ("ons", "finite"), ("ra", "finite"), ("ront", "finite"),
             ("u", "past"), ("ue", "past"), ("us", "past"), ("ues", "past"), ("ant", "ing"))  # fmt: skip


def french_verb(lemma: str) -> Iterator[tuple[str, str]]:
    """The regular forms of a French verb that plans use: infinitive, present, participles, future.

    Accents are gone: `augmente` is also the participle `augmenté`.
    """
    yield lemma, "base"
    if lemma.endswith("er"):
        yield from first_group(lemma[:-2])
    elif lemma.endswith("ir"):
        yield from ((lemma[:-1] + ending, sort) for ending, sort in IR)
    elif lemma.endswith("re"):
        yield from ((lemma[:-2] + ending, sort) for ending, sort in RE)


def first_group(stem: str) -> Iterator[tuple[str, str]]:
    """The forms of a verb in -er: `g` stays soft before a, `y` may become i."""
    yield from ((stem + ending, sort) for ending, sort in ER)
    soft = stem + "e" if stem.endswith("g") else stem
    yield soft + "ons", "finite"
    yield soft + "ant", "ing"
    if stem.endswith("y"):
        yield stem[:-1] + "ie", "finite"


def french_plural(noun: str) -> str:
    """The regular plural of a French noun."""
    if noun.endswith(("s", "x", "z")):
        return noun
    if noun.endswith(("au", "eu")):
        return noun + "x"
    if noun.endswith("al"):
        return noun[:-2] + "aux"
    return noun + "s"
