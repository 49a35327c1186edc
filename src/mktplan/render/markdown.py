"""The document as Markdown for GitHub and GitLab: reads well in a diff, charts as Mermaid."""

import re

from mktplan.i18n import Translator
from mktplan.render.environment import markdown_environment
from mktplan.render.view.plan_view import PlanView

GAPS = re.compile(r"\n{3,}")


def markdown(view: PlanView, translator: Translator) -> bytes:
    """The document as UTF-8, one line end at its end."""
    text = markdown_environment(translator).get_template("md/plan.md").render(view=view)
    lines = "\n".join(line.rstrip() for line in text.split("\n"))
    return f"{GAPS.sub(chr(10) * 2, lines).strip()}\n".encode()
