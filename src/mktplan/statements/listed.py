"""Sets of words from the list of small words; read once."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files


def listed(name: str) -> frozenset[str]:
    """The words of a section of `words/small.txt`. Raises KeyError for a section that is not there."""
    return small_words()[name]


@cache
def small_words() -> Mapping[str, frozenset[str]]:
    """All sections by name."""
    text = files(__package__).joinpath("words", "small.txt").read_text("utf-8")
    return {name: frozenset(entries) for name, entries in sections(text).items()}


def sections(text: str) -> Mapping[str, list[str]]:
    """The entries of each section of a word list, separated by commas; lines of a section are one."""
    found: dict[str, str] = {}
    name = ""
    for raw in text.split("\n"):
        line = raw.strip()
        if line.startswith("[") and line.endswith("]"):
            name = line[1:-1]
            found[name] = ""
        elif line and not line.startswith("#"):
            found[name] += f"{line} "
    return {
        name: [word for part in all_.split(",") if (word := part.strip())] for name, all_ in found.items()
    }


def valued(name: str) -> Mapping[str, str]:
    """The value of each word of a section of `words/values.txt`. Raises KeyError for a section not there."""
    return values()[name]


@cache
def values() -> Mapping[str, Mapping[str, str]]:
    """All sections of valued words by name."""
    found: dict[str, dict[str, str]] = {}
    section: dict[str, str] = {}
    for raw in files(__package__).joinpath("words", "values.txt").read_text("utf-8").split("\n"):
        line = raw.strip()
        if line.startswith("["):
            section = found.setdefault(line[1:-1], {})
        elif line and not line.startswith("#"):
            value, _, words = line.partition(":")
            section.update({word.strip(): value for word in words.split(",")})
    return found
