"""How large a document may be: far above every plan, far below what would hurt."""

from typing import Final

# Nesting. Deeper, and libyaml needs time in the square of it; a plan needs eight levels.
MAX_DEPTH: Final = 64
# Keys, values and ends of collections. A plan of 10,000 tactics has 400,000.
MAX_NODES: Final = 2_000_000
# Characters of one text.
MAX_SCALAR: Final = 1024 * 1024
# Errors mended in memory to find the next one; and the characters read again for them, all in all.
MAX_ROUNDS: Final = 100
MAX_READ_AGAIN: Final = 32 * 1024 * 1024
