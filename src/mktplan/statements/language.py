"""Which language a sentence is in: by its small words and its accents."""

import re
from typing import Final

from mktplan.statements.listed import listed

WORD: Final = re.compile(r"[^\W\d_]+")
ENGLISH: Final = listed("language.english")
FRENCH: Final = listed("language.french")
ACCENTS: Final = re.compile(r"[àâçéèêëîïôùûœ]|\b[ldjnsmtc]['’]", re.IGNORECASE)


def language_of(text: str) -> str:
    """`fr` or `en`; a tie is English."""
    words = [word.lower() for word in WORD.findall(text[:2000])]
    french = sum(word in FRENCH for word in words) + 1.5 * min(len(ACCENTS.findall(text[:2000])), 4)
    english = sum(word in ENGLISH for word in words)
    return "fr" if french > english else "en"
