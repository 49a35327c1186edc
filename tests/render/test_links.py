"""Which addresses a text of the plan may link to."""

import re
from html import unescape

import pytest

from mktplan.render.prose import html_block, html_inline, link_allowed

HREF = re.compile(r'href="([^"]*)"')
ALLOWED = [
    "http://example.org",
    "https://example.org/a?b=c#d",
    "HTTPS://EXAMPLE.ORG",
    "mailto:a@example.org",
    "tel:+33123456789",
    "report.pdf",
    "evidence/report.md",
    "./a/b.md",
    "../a.md",
    "/reports/a.html",
    "#part",
    "?page=2",
    "a/b:c.md",
    "https://example.org:8080/x",
]
STEMS = [
    "javascript",
    "JavaScript",
    "vbscript",
    "data",
    "file",
    "blob",
    "about",
    "ftp",
    "ws",
    "chrome",
    "jar",
    "view-source",
    "filesystem",
    "intent",
    "ms-word",
    "x-apple",
    "livescript",
    "mocha",
    "res",
    "gopher",
]
DISGUISES = [
    "{}:alert(1)",
    " {}:alert(1)",
    "\t{}:alert(1)",
    "\x01{}:x",
    "\u200b{}:x",
    "{}\t:x",
    "{}:%0aalert(1)",
]
REFUSED = [
    *(disguise.format(stem) for stem in STEMS for disguise in DISGUISES),
    "java\nscript:alert(1)",
    "java\tscript:alert(1)",
    "java\x00script:alert(1)",
    "jav\u00adascript:x",
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example\\share",
    "\\/evil.example",
    " //evil.example",
    "\t//evil.example",
    "/\t/evil.example",
    "x:y",
]


@pytest.mark.parametrize("url", ALLOWED)
def test_web_mail_telephone_and_relative_addresses_are_links(url: str) -> None:
    assert link_allowed(url)


@pytest.mark.parametrize("url", REFUSED)
def test_everything_else_is_none(url: str) -> None:
    assert not link_allowed(url)


@pytest.mark.parametrize("url", REFUSED)
def test_no_text_makes_a_link_of_it(url: str) -> None:
    # Markdown reads backslashes and spaces its own way: what comes out is what must be allowed.
    for written in (f"[x](<{url}>)", f"[x]({url})", f"<{url}>", f"[x][y]\n\n[y]: <{url}>"):
        links = HREF.findall(html_block(written))
        assert all(link_allowed(unescape(link)) for link in links)
        assert not [link for link in links if ":" in unescape(link) and "://" not in link]


def test_an_allowed_address_becomes_a_link() -> None:
    assert html_inline("[x](https://example.org/?a=1&b=2)") == (
        '<a href="https://example.org/?a=1&amp;b=2">x</a>'
    )
