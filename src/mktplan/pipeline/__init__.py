"""The public API: one function a verb, each loaded when it is asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from mktplan.pipeline.lint import lint, lint_text
    from mktplan.pipeline.render import Rendering, render, save
    from mktplan.pipeline.report import failure, report
    from mktplan.pipeline.rules import explain, rules
    from mktplan.pipeline.schema import schema
    from mktplan.pipeline.smart import letters, smart
    from mktplan.pipeline.trace import trace

__all__ = [
    "Rendering",
    "explain",
    "failure",
    "letters",
    "lint",
    "lint_text",
    "render",
    "report",
    "rules",
    "save",
    "schema",
    "smart",
    "trace",
]
MODULES: Final = {
    "Rendering": "render",
    "explain": "rules",
    "failure": "report",
    "letters": "smart",
    "lint_text": "lint",
    "save": "render",
}


def __getattr__(name: str) -> object:
    """The function of that name: `smart` needs no plan, and most verbs need no renderer.

    A function and its module may have the same name: the function takes its place, with all of its module.
    """
    if name not in __all__:
        raise AttributeError(name)
    home = MODULES.get(name, name)
    module = import_module(f"mktplan.pipeline.{home}")
    for each in __all__:
        if MODULES.get(each, each) == home:
            globals()[each] = getattr(module, each)
    return globals()[name]
