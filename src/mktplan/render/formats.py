"""The formats of a document: each a name and the function that makes it, found on use."""

from collections.abc import Callable, Mapping
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, cast

if TYPE_CHECKING:
    from mktplan.i18n import Translator
    from mktplan.render.view.plan_view import PlanView

RENDERERS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "html": "mktplan.render.html:html",
        "md": "mktplan.render.markdown:markdown",
    }
)


def renderer(name: str) -> "Callable[[PlanView, Translator], bytes]":
    """The function of a format. Raises KeyError for one that does not exist."""
    module, _, function = RENDERERS[name].partition(":")
    return cast("Callable[[PlanView, Translator], bytes]", getattr(import_module(module), function))
