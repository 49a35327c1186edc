"""What somebody probably meant: the nearest of the words that would have been right."""

import unicodedata
from collections.abc import Iterable
from difflib import SequenceMatcher
from typing import Final

# Below this ratio a suggestion surprises more than it helps (difflib's own default is 0.6).
LIKENESS: Final = 0.66
# From here on a guess may be typed in without asking: one wrong letter in five.
SURE: Final = 0.8
# Comparing is quadratic in the length of a word: nobody misspells an essay.
LONGEST: Final = 60


def folded(word: str) -> str:
    """A word without case, accents, blanks and joiners, as a hurried person writes it."""
    plain = unicodedata.normalize("NFKD", word.casefold())
    return "".join(c for c in plain if not unicodedata.combining(c) and c not in " -_.")


def nearest(word: str, choices: Iterable[str]) -> str | None:
    """The choice most like `word`, or None where none is like it; ties go to the first."""
    scored = likely(word, choices)
    return scored[0] if scored else None


def likely(word: str, choices: Iterable[str]) -> tuple[str, ...]:
    """All choices like `word`, best first; one alone means that the guess is unambiguous."""
    wanted = folded(word)
    if not wanted or len(wanted) > LONGEST:
        return ()
    scored: list[tuple[float, str]] = []
    matcher = SequenceMatcher(autojunk=False)
    matcher.set_seq2(wanted)
    for choice in choices:
        candidate = folded(choice)
        if candidate == wanted:
            return (choice,)
        matcher.set_seq1(candidate)
        if matcher.real_quick_ratio() < LIKENESS or matcher.quick_ratio() < LIKENESS:
            continue
        ratio = matcher.ratio()
        if ratio >= LIKENESS:
            scored.append((ratio, choice))
    scored.sort(key=lambda pair: -pair[0])
    return tuple(choice for _, choice in scored)


def sure(word: str, guesses: tuple[str, ...]) -> bool:
    """Whether there is one guess and it can only be a slip of the pen: `podcast` is no misspelt `product`."""
    if len(guesses) != 1:
        return False
    return SequenceMatcher(None, folded(word), folded(guesses[0]), autojunk=False).ratio() >= SURE
