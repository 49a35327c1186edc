"""The templates hold no way around escaping and no words that the catalogues do not know."""

import re
from pathlib import Path

import pytest

FOLDER = Path("templates/documents")
FILES = sorted(path for path in FOLDER.rglob("*") if path.suffix in (".html", ".md"))
INSERTED = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
TAG = re.compile(r"<[a-zA-Z][^<>]*>")


def complaints(template: str) -> list[str]:
    """Ways around escaping in a template."""
    found = [
        each
        for each in (
            "|safe",
            "| safe",
            "Markup",
            "autoescape",
            "<script",
            " style=",
            " onload=",
            "javascript:",
        )
        if each in template
    ]
    plain = INSERTED.sub("§", template)
    found += [tag for tag in TAG.findall(plain) if re.search(r"=\s*[^\"'\s>]*§", tag)]
    return found


@pytest.mark.parametrize("path", FILES, ids=str)
def test_no_template_goes_around_escaping(path: Path) -> None:
    assert complaints(path.read_text("utf-8")) == []


@pytest.mark.parametrize("path", [path for path in FILES if path.suffix == ".html"], ids=str)
def test_no_template_says_words_of_its_own(path: Path) -> None:
    text = INSERTED.sub(" ", path.read_text("utf-8"))
    words = re.sub(r"<[^>]*>", " ", text)
    assert re.findall(r"[A-Za-z]{3,}", words) == []


@pytest.mark.parametrize(
    "template",
    ["{{ x|safe }}", "<a href={{ x }}>", "<b style='{{ x }}'>", "{% autoescape false %}", "<script>{{ x }}"],
)
def test_a_way_around_is_seen(template: str) -> None:
    assert complaints(template)
