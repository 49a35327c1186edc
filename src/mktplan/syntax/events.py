"""YAML's events from libyaml, or from PyYAML's own parser where libyaml is not built in."""

from collections.abc import Callable
from typing import Any, Literal, TypeAlias

import yaml

from mktplan.syntax.python_parser import PythonParser

# What `parse` reads with: libyaml where there is one, else Python; tests ask for each.
Loader: TypeAlias = Literal["libyaml", "python"]

DEFAULT: Loader = "libyaml" if yaml.__with_libyaml__ else "python"


def events(text: str, loader: Loader) -> Callable[[], Any]:
    """A function that gives the next event at each call.

    It raises yaml.MarkedYAMLError at what is no YAML; its words differ between the loaders, the
    place does not.
    """
    if loader == "python":
        return PythonParser(text).get_event
    return yaml.cyaml.CParser(text).get_event  # type: ignore[attr-defined]  # not in its stubs
