"""Whatever a plan's texts hold, the page keeps its elements and leads nowhere that was not allowed."""

import pytest
from jinja2 import Environment

from mktplan.i18n import Translator
from mktplan.render import html as html_format
from mktplan.render.environment import html_environment
from mktplan.render.prose import link_allowed
from tests.render.every_field import plan, whole
from tests.render.rendered import DRAWN, Elements, document, shape

BENIGN = "plain words of a plan"
# None of these is Markdown: the page must not change at all.
HOSTILE = [
    "<script>alert(1)</script>",
    "</script><script>alert(1)//",
    "<img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "' onmouseover='alert(1)",
    '" style="display:none" x="',
    "</title></style></head><body onload=alert(1)>",
    "<!-- a comment -->",
    "<![CDATA[x]]>",
    "<?php x ?>",
    "</section></main></body></html>",
    "<iframe src=//evil.example></iframe>",
    "<a href=javascript:alert(1)>x</a>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;b&#62;bold&#60;/b&#62;",
    "{{ 7 * 7 }}{% raw %}{# x #}",
    "${7+7} #{7+7} <%= 7 %>",
    "<style>body{display:none}</style>",
    "<base href=//evil.example/>",
    "<meta http-equiv=refresh content=0;url=//evil.example>",
    "<details open ontoggle=alert(1)>",
    "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    "\u202e<b>\u2028x\u0085",
]
MARKDOWN = [
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1)) <javascript:alert(1)>",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "[x](vbscript:x) [y](file:///etc/passwd)",
    "[x](//evil.example/a) [y](/\\\\evil.example)",
    "![x](http://evil.example/pixel.png)",
    "![x](data:image/png;base64,AAAA)",
    "# A heading of my own",
    "A heading\n===\n\nand another\n---",
    "***\n\n---\n\n___",
    "```\ncode\n```",
    "    indented code",
    "| a | b |\n| - | - |\n| 1 | 2 |",
    "[x]: http://evil.example 'title'\n\n[x]",
    "- one\n- two\n\n1. three",
    "**bold** *em* `code` ~~gone~~ [site](https://example.org/?a=1&b=2)",
    "> quoted <b>x</b>",
    "<https://example.org/> <someone@example.org>",
    '[x](https://example.org "title\\" onmouseover=alert(1)")',
    "*" * 60 + "[" * 60,
]


@pytest.fixture(scope="module")
def page() -> str:
    return document(plan(BENIGN))


@pytest.fixture(scope="module")
def benign(page: str) -> list[tuple[str, ...]]:
    return shape(page)


def test_the_shape_of_a_page_says_something(benign: list[tuple[str, ...]]) -> None:
    tags = {each[0] for each in benign}
    assert {"html", "main", "section", "table", "details", "/body"} <= tags
    assert len(benign) > 800


@pytest.fixture(scope="module")
def full() -> str:
    return document(whole(BENIGN))


def test_every_section_stands_in_the_full_document(full: str) -> None:
    found = Elements(full).found
    parts = {attributes.get("id") for tag, attributes in found if tag == "section"}
    wanted = (
        "asks standing objectives strategy money calendar measures risks people diagnosis audience offering"
        " channels actions content alignment assumptions decisions tools questions"
    )
    assert set(wanted.split()) <= parts


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_in_any_field_changes_no_element(text: str, full: str) -> None:
    assert shape(document(whole(f"{text} words"))) == shape(full)


@pytest.mark.parametrize("text", MARKDOWN)
def test_markdown_in_any_field_adds_marks_and_allowed_links_only(text: str, full: str) -> None:
    changed = document(whole(text))
    assert shape(changed, marks=True) == shape(full, marks=True)
    links = [attributes["href"] for tag, attributes in Elements(changed).found if tag == "a"]
    assert all(link.startswith("#") or link_allowed(link) for link in links)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_changes_no_element(text: str, benign: list[tuple[str, ...]]) -> None:
    assert shape(document(plan(f"{text} words"))) == benign


@pytest.mark.parametrize("text", MARKDOWN)
def test_markdown_adds_marks_and_allowed_links_only(text: str, page: str) -> None:
    changed = document(plan(text))
    assert shape(changed, marks=True) == shape(page, marks=True)
    found = Elements(changed).found
    links = [attributes["href"] for tag, attributes in found if tag == "a"]
    assert all(link.startswith("#") or link_allowed(link) for link in links)
    assert not {tag for tag, _ in found} & {"img", "script", "iframe", "object", "h5", "h6", "pre", "hr"}
    assert [tag for tag, _ in found].count("h1") == 1


@pytest.mark.parametrize("text", [*HOSTILE[:8], *MARKDOWN[:4]])
def test_pictures_hold_drawing_elements_without_handlers_or_links(text: str) -> None:
    inside = 0
    for tag, attributes in Elements(document(plan(text))).found:
        inside += {"svg": 1, "/svg": -1}.get(tag, 0)
        if inside:
            assert tag.removeprefix("/") in DRAWN
            assert not [
                name for name in attributes if name.startswith("on") or "href" in name or name == "style"
            ]


def without_escaping(monkeypatch: pytest.MonkeyPatch) -> None:
    def open_environment(translator: Translator) -> Environment:
        return html_environment(translator).overlay(autoescape=False)

    monkeypatch.setattr(html_format, "html_environment", open_environment)


@pytest.mark.parametrize("text", [text for text in HOSTILE if "<" in text and "%=" not in text])
def test_without_escaping_the_same_texts_are_seen(
    text: str, benign: list[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    without_escaping(monkeypatch)
    assert shape(document(plan(f"{text} words"))) != benign
