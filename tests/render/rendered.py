"""Plans as documents, and the shape of a document: its elements without its words."""

from datetime import date
from html.parser import HTMLParser
from typing import Final

from mktplan.assess import assess
from mktplan.i18n import Translator
from mktplan.render import render
from mktplan.render.view.plan_view import PlanView, plan_view
from mktplan.workspace import Workspace, load_text

TODAY: Final = date(2026, 11, 25)
# What Markdown in a text field may become, and nothing else.
MARKS: Final = frozenset({"em", "strong", "s", "code", "ul", "ol", "li", "p", "br", "blockquote"})
DRAWN: Final = frozenset({"svg", "g", "title", "desc", "rect", "line", "text", "tspan", "circle", "path"})


def document(
    plan: str | Workspace, format_: str = "html", language: str = "en", *, draft: bool = False
) -> str:
    """A plan's text (or a loaded plan) as a document."""
    workspace = load_text(plan, "plan.yaml") if isinstance(plan, str) else plan
    (artifact,) = render(
        workspace, assess(workspace, TODAY), Translator.of(language), (format_,), draft=draft
    )
    return artifact.data.decode("utf-8")


def viewed(plan: str | Workspace, language: str = "en") -> PlanView:
    """A plan as the document's data."""
    workspace = load_text(plan, "plan.yaml") if isinstance(plan, str) else plan
    return plan_view(workspace, assess(workspace, TODAY), Translator.of(language))


Attributes = list[tuple[str, str | None]]


class Elements(HTMLParser):
    """The elements of a page in order, each with its attributes; the text is left aside."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[str, dict[str, str]]] = []
        self.odd: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: Attributes) -> None:
        self.found.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        self.found.append((f"/{tag}", {}))

    def handle_startendtag(self, tag: str, attrs: Attributes) -> None:
        self.handle_starttag(tag, attrs)

    def handle_comment(self, data: str) -> None:
        self.odd.append(f"comment {data}")

    def unknown_decl(self, data: str) -> None:
        self.odd.append(f"declaration {data}")

    def handle_pi(self, data: str) -> None:
        self.odd.append(f"instruction {data}")


def shape(page: str, *, marks: bool = False) -> list[tuple[str, ...]]:
    """The tags and attribute names of a page, pictures aside: their lines break where words do.

    With `marks`, what Markdown may make of a text is left out: marks, and links that lead elsewhere.
    """
    elements = Elements(page)
    found: list[tuple[str, ...]] = [(odd,) for odd in elements.odd]
    drawn = 0
    links: list[bool] = []
    for tag, attributes in elements.found:
        name = tag.removeprefix("/")
        ours = True
        if name == "svg":
            drawn += -1 if tag.startswith("/") else 1
        if name == "a" and marks:
            opened = not tag.startswith("/")
            ours = attributes.get("href", "").startswith("#") if opened else bool(links and links.pop())
            links += [ours] if opened else []
        if drawn or name == "svg" or not ours or (marks and name in MARKS):
            continue
        found.append((tag, *sorted(attributes)))
    return found
