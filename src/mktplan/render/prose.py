"""Text fields of a plan: Markdown without HTML, headings, images or unsafe links."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final
from urllib.parse import quote

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markupsafe import Markup

# What a text field may not do: draw headings or rules of its own, hold HTML, load anything, hide text.
FORBIDDEN: Final = (
    "html_block", "html_inline", "heading", "lheading", "hr", "code", "fence", "table", "reference", "image",
)  # fmt: skip
SCHEMES: Final = frozenset({"http", "https", "mailto", "tel"})
UNSEEN: Final = re.compile(r"[\x00-\x20\x7f-\xa0\xad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]")
SCHEME: Final = re.compile(r"[a-z][a-z0-9+.\-]*:", re.IGNORECASE)
BREAKS: Final = re.compile(r"[ \t\r\n\v\f\x85\u2028\u2029]+")
CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
URL_SAFE: Final = "/:?#[]@!$&'*+,;=%-._~"


def link_allowed(url: str) -> bool:
    """Whether a link may be followed: http, https, mailto, tel, or relative without a double slash."""
    bare = UNSEEN.sub("", url)
    scheme = SCHEME.match(bare)
    if scheme:
        return scheme.group()[:-1].lower() in SCHEMES
    return bool(bare) and not bare.startswith(("//", "/\\", "\\")) and ":" not in bare.split("/", 1)[0]


class Reader(MarkdownIt):
    """The parser of text fields."""

    def __init__(self) -> None:
        super().__init__("js-default", {"html": False, "linkify": False, "typographer": False})
        self.disable(list(FORBIDDEN))

    def validateLink(self, url: str) -> bool:  # noqa: N802  (the parser's own name for it)
        """The parser asks before it makes a link."""
        return link_allowed(url)


@lru_cache(maxsize=1)
def reader() -> Reader:
    """The parser, built once: it holds no state between texts."""
    return Reader()


def clean(text: str) -> str:
    """The text without control characters, which no output could carry."""
    return CONTROL.sub("", text)


def flat(text: str) -> str:
    """The text on one line; no-break spaces stay what they are."""
    return BREAKS.sub(" ", clean(text))


def html_block(text: str) -> Markup:
    """Paragraphs and lists as HTML."""
    return Markup(reader().render(clean(text)).strip())  # noqa: S704  (the parser escapes all text)


def html_inline(text: str) -> Markup:
    """One run of text as HTML: line breaks become spaces."""
    return Markup(reader().renderInline(flat(text).strip()).strip())  # noqa: S704  (the parser escapes all text)


def words(text: str) -> str:
    """The text without its marks, on one line: for pictures and for places that take no markup."""
    tokens = reader().parse(clean(text))
    parts = [bare(token.children or []) for token in tokens if token.type == "inline"]
    return flat(" ".join(parts)).strip()


def bare(tokens: Sequence[Token]) -> str:
    """The letters of inline tokens."""
    kinds = {"softbreak": " ", "hardbreak": " "}
    return "".join(kinds.get(token.type, token.content) for token in tokens)


# ── Markdown out: what was understood is written again, everything else escaped ──────────────────────

# Only what could mean something is escaped, so that the source stays readable: `#` before a digit
# (a reference) or first, `$` where it could open a formula, `:` around an emoji's name.
SPECIAL: Final = re.compile(
    r"[\\`*_\[\]<|~]|>(?=\s|$)|^[>#]|#(?=\d)|&(?=#?\w+;)|\$(?!\d)|!(?=\[)|:(?=[a-z0-9_+-]+:)"
)
AT_START: Final = re.compile(r"^(\s*)(?:([-+])(?=\s|$)|([-=])(?=[-=\s]*$)|(\d{1,9})([.)])(?=\s|$))")


class Written(str):
    """Markdown that is safe to put into a document as it is."""

    __slots__ = ()


def escape_markdown(value: object) -> Written:
    """A text that Markdown shows letter by letter, on one line. Already written Markdown stays."""
    if isinstance(value, Written):
        return value
    return Written(guard(letters(flat(str(value)))))


def letters(text: str) -> str:
    """A piece of a line, letter by letter; its outer spaces are kept."""
    return SPECIAL.sub(lambda found: "\\" + found.group(), text)


def guard(line: str) -> str:
    """A line that starts no list, underline or numbered item."""
    return AT_START.sub(
        lambda found: (
            (found[1] or "") + (f"{found[4]}\\{found[5]}" if found[4] else f"\\{found[2] or found[3]}")
        ),
        line,
    )


def markdown_inline(text: str) -> Written:
    """One run of a text field as Markdown."""
    (token,) = reader().parseInline(flat(text).strip())
    return Written(guard(inline(token.children or [])))


def inline(tokens: Sequence[Token]) -> str:
    """Inline tokens as Markdown again."""
    marks = {"em_open": "*", "em_close": "*", "strong_open": "**", "strong_close": "**",
             "s_open": "~~", "s_close": "~~", "softbreak": " ", "hardbreak": " "}  # fmt: skip
    links: list[str] = []
    parts: list[str] = []
    for token in tokens:
        if token.type == "link_open":
            if parts and parts[-1].endswith("!"):
                # Otherwise a link after an exclamation mark would become a picture.
                parts[-1] = parts[-1][:-1] + "\\!"
            links.append(quote(str(token.attrs.get("href", "")), safe=URL_SAFE))
            parts.append("[")
        elif token.type == "link_close":
            parts.append(f"](<{links.pop()}>)")
        elif token.type == "code_inline":
            parts.append(code(token.content))
        elif token.type in marks:
            parts.append(marks[token.type])
        else:
            parts.append(letters(token.content))
    return "".join(parts)


def code(text: str) -> str:
    """A code span that no backtick inside can end, and no bar inside a table can cut."""
    if "|" in text or "`" in text:
        return letters(text)
    return f"`{text}`"


def markdown_block(text: str) -> Written:
    """Paragraphs and lists of a text field as Markdown, on lines of their own."""
    lines: list[str] = []
    depth: list[str] = []
    fresh = ""
    for token in reader().parse(clean(text)):
        if token.type in ("bullet_list_open", "ordered_list_open"):
            depth.append("- " if token.type.startswith("bullet") else "1. ")
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            depth.pop()
            if not depth:
                lines.append("")
        elif token.type == "list_item_open":
            fresh = depth[-1]
        elif token.type == "inline":
            indent = "".join(" " * len(mark) for mark in depth)
            mark, fresh = fresh, ""
            start = indent[: len(indent) - len(mark)] + mark if mark else indent
            lines.append(start + guard(inline(token.children or [])))
            if not depth:
                lines.append("")
    return Written("\n".join(lines).strip("\n"))
