"""What an id may look like."""

import re
from typing import Final

# Letters (accents allowed), digits, `-`, `_`; first a letter or digit. The ranges are explicit so that
# Python and ECMA (JSON Schema in editors) read the same pattern.
ID_PATTERN: Final = r"[0-9A-Za-zÀ-ÖØ-öø-ÿŒœŸ][0-9A-Za-zÀ-ÖØ-öø-ÿŒœŸ_\-]*"
ID: Final = re.compile(ID_PATTERN + r"\Z")
