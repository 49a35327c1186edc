"""Which path a plan may name: one below its own folder, on every system."""

import os
import re
from pathlib import Path
from typing import Final

from mktplan.errors import PathError

MAX_NAME: Final = 255
SCHEME: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]*:")
CONTROL: Final = re.compile("[\x00-\x1f\x7f-\x9f]")
# Devices on Windows, with any extension, in any case; the superscript digits count there too.
RESERVED: Final = re.compile(
    r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])\s*(?:\..*)?\Z", re.IGNORECASE
)

HINT: Final = "write a path from the plan's folder, with forward slashes: images/logo.png"


def confine(root: Path, relative: str) -> Path:
    """The file that `relative` names below `root`, its symlinks followed; it need not exist.

    Raises PathError for every path that is absolute, is another notation (drive, share, `~`, address),
    could mean something else on another system, or leads out of `root`, by `..` or by a symlink.
    """
    problem = objection(relative)
    if problem:
        raise PathError("the path “{path}” {problem}", HINT, path=shortened(relative), problem=problem)
    try:
        base = root.resolve()
        target = (base / relative).resolve()
        # A circle of symlinks is a RuntimeError up to Python 3.12; later ones leave the links in the path.
        circular = any(part.is_symlink() for part in (target, *target.parents))
    except (OSError, RuntimeError, ValueError):
        circular = True
    if circular:
        raise PathError("the path “{path}” cannot be followed", HINT, path=shortened(relative))
    if not target.is_relative_to(base):
        raise PathError("the path “{path}” leads out of the plan's folder", HINT, path=shortened(relative))
    return target


def objection(path: str) -> str:
    """What is wrong with a path whatever the folder holds; empty when nothing is."""
    if not path.strip():
        return "is empty"
    if CONTROL.search(path):
        return "holds a control character"
    if path.startswith(("/", "\\")):
        return "is absolute"
    if path.startswith("~"):
        return "begins with a home folder"
    if len(path) > 1 and path[1] == ":" and path[0].isalpha():
        return "names a drive"
    if SCHEME.match(path):
        return "is an address"
    if "\\" in path:
        return "has a backslash"
    return next((problem for part in path.split("/") if (problem := objection_to_name(part))), "")


def objection_to_name(name: str) -> str:
    """What is wrong with one part of a path; empty when nothing is."""
    try:
        size = len(os.fsencode(name))
    except UnicodeEncodeError:
        return "is no text"
    if size > MAX_NAME:
        return f"has a name of more than {MAX_NAME} bytes"
    if name in {"", ".", ".."}:
        return ""
    if re.search(r'[<>:"|?*]', name):
        return "has a character that not every system takes in a name"
    if name[-1] in ". ":
        return "has a name that ends with a dot or a blank"
    if RESERVED.match(name):
        return "has a name that Windows keeps for devices"
    return ""


def shortened(path: str) -> str:
    """A path fit for one line of a message."""
    shown = CONTROL.sub("�", path.encode("utf-8", "replace").decode("utf-8"))
    return shown if len(shown) <= 80 else f"{shown[:79]}…"
