"""How words are compared: without case, accents and the shape of apostrophes."""

import unicodedata
from functools import lru_cache

# Ligatures, curly apostrophes and the other hyphens, as they are typed without them.
LIGATURES = str.maketrans(
    {"œ": "oe", "æ": "ae", "\u2018": "'", "\u2019": "'", "\u02bc": "'", "\u2010": "-", "\u2011": "-"}
)


@lru_cache(maxsize=16384)  # bounded: the vocabulary of plans is small, and each word comes again and again
def fold(word: str) -> str:
    """`Été` and `été` as `ete`, `Cœur` as `coeur`, `l’an` as `l'an`."""
    low = word.lower().translate(LIGATURES)
    if low.isascii():
        return low
    return "".join(c for c in unicodedata.normalize("NFKD", low) if not unicodedata.combining(c))
