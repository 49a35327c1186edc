"""Finding, reading, binding and linking plans: the one way in."""

from mktplan.workspace.discover import discover
from mktplan.workspace.load import load, load_bytes, load_text
from mktplan.workspace.workspace import Workspace

__all__ = ["Workspace", "discover", "load", "load_bytes", "load_text"]
