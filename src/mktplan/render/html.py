"""The document as one HTML file that needs nothing else: no request, no script."""

import re
from base64 import b64encode
from hashlib import sha256

from mktplan.i18n import Translator
from mktplan.render.environment import html_environment
from mktplan.render.view.plan_view import PlanView

BLANK_LINES = re.compile(r"\n[ \t]*(?=\n)|(?<=\n)[ \t]+")


def html(view: PlanView, translator: Translator) -> bytes:
    """The page as UTF-8."""
    environment = html_environment(translator)
    style = environment.get_template("html/style.css").render()
    digest = b64encode(sha256(style.encode()).digest()).decode("ascii")
    page = environment.get_template("html/plan.html").render(view=view, style_hash=f"'sha256-{digest}'")
    return f"{tidy(page)}\n".encode()


def tidy(page: str) -> str:
    """The page without blank lines and indentation outside its stylesheet, whose hash must stay."""
    before, style, after = page.partition("<style>")
    css, end, rest = after.partition("</style>")
    return f"{BLANK_LINES.sub('', before)}{style}{css}{end}{BLANK_LINES.sub('', rest)}".strip()
