"""The Markdown document keeps its structure whatever the plan's texts hold, and reads well."""

import re

import pytest
from jinja2 import Environment
from markdown_it import MarkdownIt

from mktplan.i18n import Translator
from mktplan.render import markdown as markdown_format
from mktplan.render.environment import markdown_environment
from mktplan.render.prose import escape_markdown, markdown_block, markdown_inline
from tests.render.every_field import plan, whole
from tests.render.rendered import document

READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
BENIGN = "plain words of a plan"
# Nothing here is a mark that a text field may have: the structure must not change at all.
HOSTILE = [
    "<script>alert(1)</script>",
    "<!-- x",
    "</td></tr></table>",
    "<https:x",
    "| a | b |",
    "a | b | c",
    "a \\| b",
    "\\",
    "\\\\ x \\",
    "| --- |",
    "x\n| --- |\n| y |",
    "![",
    "[x",
    "](http://evil.example)",
    "~~~",
    "``",
    "`",
    "~~x",
    "&lt;b&gt; &amp; &#35;",
    "$x$ $$y$$",
    "{% raw %} {{ x }}",
    "<b>x</b>",
    "<br>",
    "# not a heading",
    "## x",
    "---",
    "===",
    "***",
    "+++",
    "[ ] box",
    "[^1]",
    "[^1]: note",
    "[x]: http://y.example",
    ":smile:",
    "@someone #12",
    "x\u2028# y",
    "\u00a0# x",
    "```mermaid",
    "end",
    "section x: y, 1d",
    '"] --> x',
    "%% comment",
    "x;y",
    "- - - x"[6:],
    "<http://x",
    "<a@b",
]
MARKDOWN = [
    "*em* **strong** `code` ~~gone~~",
    "[x](https://example.org/a(b)c|d)",
    "[x](javascript:alert(1))",
    "- one\n- two",
    "1. one\n2. two",
    "> quote",
    "# heading\n\ntext",
    "```\nfence\n```",
    "    code",
    "| a |\n| - |\n| b |",
    "![x](http://evil.example/x.png)",
    "[x]: http://evil.example\n\n[x]",
    "`a|b` `` `c` ``",
    "12. twelve",
    "3) three",
    "<div>\n\n# x\n\n</div>",
    "wow! [x](y)",
    "wow![x](y)",
    "*a\nb*",
    "***",
    "* * *",
    "<https://example.org/?a=1|2>",
    "[a|b](x|y)",
    "[x](<a b>)",
]
MARKS = {"em", "strong", "s", "code", "a", "ul", "ol", "li", "p", "br", "blockquote"}


def structure(text: str, *, marks: bool = False) -> list[str]:
    """The kinds of blocks and marks in order; with `marks`, without those a text field may have."""
    found: list[str] = []
    for token in READER.parse(text):
        for each in [token, *(token.children or [])]:
            if each.type in ("text", "softbreak", "inline", "text_special"):
                continue
            if marks and (each.tag in MARKS or each.hidden):
                continue
            found.append(f"{each.type}:{each.tag}")
    return found


@pytest.fixture(scope="module")
def benign() -> str:
    return document(plan(BENIGN), "md")


@pytest.fixture(scope="module")
def full() -> str:
    return document(whole(BENIGN), "md")


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_in_any_field_changes_no_structure(text: str, full: str) -> None:
    # Two remarks of one entry may share a line, and with it their marks.
    changed = document(whole(f"{text} words"), "md")
    assert structure(changed, marks=True) == structure(full, marks=True)


@pytest.mark.parametrize("text", MARKDOWN)
def test_markdown_in_any_field_stays_within_it(text: str, full: str) -> None:
    changed = document(whole(text), "md")
    assert structure(changed, marks=True) == structure(full, marks=True)
    assert "javascript:" not in "".join(re.findall(r"\]\(<[^>]*>\)", changed))


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_changes_no_structure(text: str, benign: str) -> None:
    assert structure(document(plan(f"{text} words"), "md")) == structure(benign)


@pytest.mark.parametrize("text", MARKDOWN)
def test_markdown_of_a_text_stays_within_the_text(text: str, benign: str) -> None:
    changed = document(plan(text), "md")
    assert structure(changed, marks=True) == structure(benign, marks=True)
    assert "javascript:" not in "".join(re.findall(r"\]\(<[^>]*>\)", changed))


CAUGHT = ["<script>alert(1)</script>", "| a | b |", "a | b | c", "</td></tr></table>", "<b>x</b>", "<br>"]


@pytest.mark.parametrize("text", CAUGHT)
def test_without_escaping_the_same_texts_are_seen(
    text: str, benign: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def open_environment(translator: Translator) -> Environment:
        return markdown_environment(translator).overlay(finalize=None)

    monkeypatch.setattr(markdown_format, "markdown_environment", open_environment)
    monkeypatch.setattr("mktplan.render.markdown_parts.escape_markdown", str)
    assert structure(document(plan(f"{text} words"), "md")) != structure(benign)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Qualified leads (MQL): 20–30 a month, +5 points, 4.5% of £1,000", None),
        ("a_b *c* [d]", "a\\_b \\*c\\* \\[d\\]"),
        ("- not a list", "\\- not a list"),
        ("1. not a list", "1\\. not a list"),
        ("# no heading", "\\# no heading"),
        ("two\nlines", "two lines"),
        ("C# and F#, issue #12", "C# and F#, issue \\#12"),
        ("costs $5 & more", None),
        ("12\u00a0% ; 4\u202f000", None),
    ],
)
def test_only_what_could_mean_something_is_escaped(text: str, written: str | None) -> None:
    assert escape_markdown(text) == (text if written is None else written)


def test_marks_links_and_lists_are_written_again() -> None:
    assert markdown_inline("**a** *b* `c` [d](x.md)") == "**a** *b* `c` [d](<x.md>)"
    assert markdown_block("one\n\n- two\n- three\n  - four") == "one\n\n- two\n- three\n  - four"


def test_every_link_of_the_contents_leads_to_a_heading(benign: str) -> None:
    headings = re.findall(r"^#+ (.+)$", benign, re.MULTILINE)
    anchors = {re.sub(r"[^\w\- ]", "", each.lower()).replace(" ", "-") for each in headings}
    links = re.findall(r"\]\(#([^)]+)\)", benign)
    assert len(links) > 10
    assert set(links) <= anchors


def test_lines_end_clean_and_blank_lines_stand_alone(benign: str) -> None:
    assert "\n\n\n" not in benign
    assert not [line for line in benign.split("\n") if line != line.rstrip()]
    assert benign.endswith("\n")
    assert not benign.endswith("\n\n")
