"""The document that people share: from a plan and its numbers to bytes."""

from mktplan.render.artifact import Artifact
from mktplan.render.formats import RENDERERS
from mktplan.render.render import render

__all__ = ["RENDERERS", "Artifact", "render"]
