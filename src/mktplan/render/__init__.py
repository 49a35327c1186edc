"""The document that people share: from a plan and its numbers to bytes."""

from mktplan.render.artifact import Artifact
from mktplan.render.formats import RENDERERS
from mktplan.render.render import render
from mktplan.render.view.plan_view import PlanView, plan_view

__all__ = ["RENDERERS", "Artifact", "PlanView", "plan_view", "render"]
