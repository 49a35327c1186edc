"""`python -m mktplan.docgen.catalogue update | merge PO…`: the catalogue anew, with more translations."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from mktplan.docgen.catalogue import update

ROOT: Final = Path(__file__).resolve().parents[4]
USAGE: Final = "usage: python -m mktplan.docgen.catalogue update | merge PO…\n"


def main(arguments: Sequence[str]) -> int:
    """0; 1 where something lacks or is wrong, which is said on standard error; 2 for a wrong call."""
    verb, *names = arguments or [""]
    if verb not in ("update", "merge") or (verb == "merge") != bool(names):
        sys.stderr.write(USAGE)
        return 2
    found = update(ROOT, [Path(name) for name in names])
    sys.stderr.write("".join(f"{complaint}\n" for complaint in found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
