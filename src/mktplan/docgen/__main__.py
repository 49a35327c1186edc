"""`python -m mktplan.docgen [FOLDER]`: write the generated pages below a folder (default: `docs`)."""

import sys
from pathlib import Path

from mktplan.docgen import generated
from mktplan.files import write_atomic


def main(folder: Path) -> None:
    """Write every page; what is already right is left alone, so that its date stays."""
    for name, text in generated().items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        data = text.encode()
        if not path.is_file() or path.read_bytes() != data:
            write_atomic(path, data)


if __name__ == "__main__":
    main(Path(*sys.argv[1:2] or ["docs"]))
