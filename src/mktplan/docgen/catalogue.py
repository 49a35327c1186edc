"""`python -m mktplan.docgen.catalogue [PO…]`: gather all messages, merge translations, compile."""

import sys
from pathlib import Path

from mktplan.i18n.maintain import read_po, update

ROOT = Path(__file__).resolve().parents[3]


def main(fragments: list[Path]) -> int:
    """Write the French catalogue; 1, and the messages on standard error, where some lack a translation."""
    more: dict[str, str] = {}
    for fragment in fragments:
        more |= read_po(fragment)
    lacking = update("fr", ROOT / "src" / "mktplan", ROOT / "templates" / "documents", more)
    for msgid in lacking:
        sys.stderr.write(f"no French yet: {msgid}\n")
    return 1 if lacking else 0


if __name__ == "__main__":
    sys.exit(main([Path(name) for name in sys.argv[1:]]))
