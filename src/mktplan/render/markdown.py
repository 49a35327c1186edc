"""The document as Markdown for GitHub and GitLab: reads well in a diff, charts as Mermaid."""

import re

from mktplan.i18n import Translator
from mktplan.render import markdown_rows
from mktplan.render.environment import markdown_environment
from mktplan.render.markdown_parts import gantt, sankey, slug, table
from mktplan.render.view.plan_view import PlanView

GAPS = re.compile(r"\n{3,}")


def markdown(view: PlanView, translator: Translator) -> bytes:
    """The document as UTF-8, one line end at its end."""
    environment = markdown_environment(translator)
    environment.globals.update(table=table, gantt=gantt, sankey=sankey, slug=slug, rows=markdown_rows)
    text = environment.get_template("md/plan.md").render(view=view)
    lines = "\n".join(line.rstrip() for line in text.split("\n"))
    return f"{GAPS.sub(chr(10) * 2, lines).strip()}\n".encode()
