"""YAML's events from libyaml, or from PyYAML's own parser where libyaml is not built in."""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Literal, TypeAlias

import yaml

# What `parse` reads with: libyaml where there is one, else Python; tests ask for each.
Loader: TypeAlias = Literal["libyaml", "python"]

DEFAULT: Loader = "libyaml" if yaml.__with_libyaml__ else "python"


class PythonParser(yaml.reader.Reader, yaml.scanner.Scanner, yaml.parser.Parser):
    """PyYAML's parser without the constructors above it."""

    def __init__(self, text: str) -> None:
        yaml.reader.Reader.__init__(self, text)
        yaml.scanner.Scanner.__init__(self)
        yaml.parser.Parser.__init__(self)


def events(text: str, loader: Loader) -> Callable[[], Any]:
    """A function that gives the next event at each call.

    It raises yaml.MarkedYAMLError at what is no YAML; its words differ between the loaders, the
    place does not.
    """
    if loader == "python":
        return PythonParser(text).get_event
    return yaml.cyaml.CParser(text).get_event  # type: ignore[attr-defined]  # not in its stubs


@contextmanager
def without_garbage_collection() -> Iterator[None]:
    """Millions of containers are made and none is garbage: collecting would double the time of a load."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
