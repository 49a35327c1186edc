"""Where the templates lie: inside an installed package, or at the root of a checkout."""

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path


def templates() -> Traversable:
    """The folder that holds `plans/` (for `init`) and `documents/` (for `render`).

    A wheel, an sdist's installation and a zip carry it as `mktplan/_templates`. An editable
    installation runs from the checkout, where it is the folder `templates` beside `src`.
    Raises RuntimeError where neither is there: the installation is broken, not the plan.
    """
    installed = files("mktplan").joinpath("_templates")
    if installed.is_dir():
        return installed
    checkout = Path(__file__).resolve().parents[2] / "templates"
    if checkout.is_dir():
        return checkout
    raise RuntimeError("the templates are missing from this installation of mktplan")
