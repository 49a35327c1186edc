"""Which language a sentence is in: by its small words and its accents."""

import re
from typing import Final

from mktplan.statements.listed import listed

WORD: Final = re.compile(r"[^\W\d_]+")
ENGLISH: Final = listed("language.english")
FRENCH: Final = listed("language.french")
# How many small words more it takes to leave the language of the surroundings.
CLEARLY: Final = 1
ACCENTS: Final = re.compile(r"[àâçéèêëîïôùûœ]|\b[ldjnsmtc]['’]", re.IGNORECASE)


def language_of(text: str, likely: str = "en") -> str:
    """`fr` or `en`: `likely`, the language of its surroundings, unless the words clearly say otherwise."""
    words = [word.lower() for word in WORD.findall(text[:2000])]
    french = sum(word in FRENCH for word in words) + 1.5 * min(len(ACCENTS.findall(text[:2000])), 4)
    english = sum(word in ENGLISH for word in words)
    lean = CLEARLY if likely == "fr" else -CLEARLY if likely == "en" else 0
    return "fr" if french + lean > english else "en"
