"""Where YAML stopped: what may have been meant there, the likeliest first."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from mktplan.source import Edit, Span
from mktplan.syntax.repair.flow import pieces
from mktplan.syntax.repair.lines import Line, below, line_after, line_at, line_before
from mktplan.syntax.repair.quote import shown
from mktplan.syntax.repair.repair import Repair, in_quotes
from mktplan.syntax.repair.suspect import COLON, suspect

HASH: Final = re.compile(r"(?<![^\s,\[\]{}])#(?=[^\s#])")
NEAR: Final = 4000  # characters around the place, where brackets hold more than anyone writes by hand
MOST_LINES: Final = 2000
LOOK_BACK: Final = 60  # lines up to an opening quote that nothing closes
NO_SPACE: Final = re.compile(r"[A-Za-z_][\w\-]*:(?=[^\s:/])(?![^\r\n]*:[ \t\r\n])")
MAPPING: Final = re.compile(r"\{\s*[\w\-]+\s*:\s")
PLAIN_KEY: Final = re.compile(r"[a-z][a-z0-9_\-]*\Z")
TAB_INDENT: Final = re.compile(r"^ *\t[ \t]*(?=[^ \t\r\n#])", re.MULTILINE)
FLOW_OPEN: Final = re.compile(r"[\[{]")


def candidates(text: str, at: int, since: int) -> Iterator[Repair]:
    """Repairs of a text that YAML gave up at `at`, reading something that began at `since` (or -1)."""
    here = line_at(text, min(at, max(len(text) - 1, 0)))
    if here.blank:
        here = line_before(text, here) or here
    before = line_before(text, here)
    yield from tabs(text, here, before)
    elsewhere = since >= 0 and not here.start <= since <= here.end
    if elsewhere and text[since : since + 1] in {"[", "{"}:
        yield from unclosed(text, since)
        yield from of_flow(text, since, at)
    yield from of_line(text, here, at)
    if elsewhere:
        yield from of_line(text, line_at(text, since), since)
    if before is not None:
        yield from spacing(text, before)
        yield from of_line(text, before, at)
        yield from continued(text, before)
    yield from open_quotes(text, here)
    if before is not None and before.key is None and before.indent == here.indent and here.key is not None:
        yield from passed_over(text, before)
    yield from indented(text, here)
    yield from passed_over(text, here)


def of_line(text: str, line: Line, at: int) -> Iterator[Repair]:
    """What one line says for itself: its value, then its key, then the pieces in its brackets."""
    value = line.value
    written = text[value.start : value.end]
    variant = suspect(written)
    in_flow = written[:1] in {"[", "{"} and value.start < at
    if in_flow:
        yield from of_flow(text, value.start, at, value.end)
        extra = re.search(r"[\]}](?P<extra>[\]}]+)\Z", written)
        if extra:
            span = Span(value.start + extra.start("extra"), value.end)
            yield Repair(
                "syntax", "extra-bracket", span, (Edit(span, ""),), {"text": shown(written)}, safe=False
            )
    field = line.key is None and line.body == line.content and among_fields(text, line)
    if field:
        yield from of_key(text, value)
    if variant and not (line.key is None and variant == "colon") and not field and not MAPPING.match(written):
        yield in_quotes(text, value, variant)
        yield from continued(text, line)
    if not in_flow and not field:
        yield from of_flow(text, line.body, at, line.end)
    yield from spacing(text, line)
    if line.key is None and variant == "colon":
        yield in_quotes(text, value, variant)


def among_fields(text: str, line: Line) -> bool:
    """Whether a field stands right above or below, in as far as this line: then this should be one too."""
    near = (line_before(text, line), line_after(text, line))
    return any(
        other is not None
        and other.key is not None
        and other.body == other.content == other.start + line.indent
        for other in near
    )


def of_key(text: str, value: Span) -> Iterator[Repair]:
    """A key that begins with a sign of YAML's."""
    colon = COLON.search(text, value.start, value.end)
    if colon is None:
        return
    key = Span(value.start, value.start + len(text[value.start : colon.start()].rstrip()))
    variant = suspect(text[key.start : key.end])
    if variant and variant != "colon":
        yield in_quotes(text, key, variant)


def continued(text: str, line: Line) -> Iterator[Repair]:
    """A value that goes on over the lines below, in quotes as one."""
    value = line.value
    written = text[value.start : value.end]
    rest = below(text, line)
    if not written or not rest or (not suspect(written) and written[:1] in {"|", ">"}):
        return
    whole = Span(value.start, rest[-1].value.end)
    words = text[whole.start : whole.end]
    first = rest[0]
    if first.key is not None and PLAIN_KEY.match(text[first.key.start : first.key.end]):
        return
    yield in_quotes(text, whole, suspect(re.sub(r"\s+", " ", words)) or "colon")


def of_flow(text: str, start: int, at: int, end: int | None = None) -> Iterator[Repair]:
    """What stands in brackets or braces from `start` on: hashtags together, then the piece at the place."""
    if end is None:
        end = max(at + 1, line_at(text, start).value.end, line_at(text, at).value.end)
    start = max(start, at - NEAR)
    stop = min(end, max(at, start) + NEAR, len(text))
    small = list(pieces(text, start, stop))
    found = [*small, *pieces(text, start, stop, ",{}\n")]
    hashes = [piece.value for piece in small if HASH.search(text, piece.value.start, piece.value.end)]
    if hashes and FLOW_OPEN.search(text, start, stop):
        repairs = [in_quotes(text, span, "hash") for span in dict.fromkeys(hashes)]
        edits = tuple(edit for repair in repairs for edit in repair.edits)
        params = {**repairs[0].params, "text": shown(text[text.index("#", hashes[0].start) : hashes[0].end])}
        yield Repair("syntax", "hash", hashes[0], edits, params)
    near = [piece for piece in found if piece.whole.start <= at <= piece.whole.end]
    last = sorted(found, key=lambda piece: abs(piece.whole.start - at))
    for piece in dict.fromkeys([*near, *last[:6]]):
        variant = suspect(text[piece.value.start : piece.value.end])
        if variant and not text.endswith(":", piece.value.start, piece.value.end):
            yield in_quotes(text, piece.value, variant)


def spacing(text: str, line: Line) -> Iterator[Repair]:
    """A blank that is missing behind the colon or the dash."""
    found = NO_SPACE.match(text, line.body, line.end)
    if found and line.key is None:
        at = found.end()
        span = Span(line.body, line.value.end)
        key = text[line.body : at]
        params = {"text": shown(text[line.body : line.value.end]), "key": key.rstrip(":")}
        params["quoted"] = shown(f"{key} {text[at : line.value.end]}")
        yield Repair("syntax", "no-space-after-colon", span, (Edit(Span(at, at), " "),), params, safe=False)
    if text.startswith("-", line.body) and line.key is None and text[line.body + 1 : line.body + 2].isalnum():
        at = line.body + 1
        span = Span(line.body, line.value.end)
        params = {"text": shown(text[span.start : span.end]), "quoted": shown(f"- {text[at : span.end]}")}
        yield Repair("syntax", "no-space-after-dash", span, (Edit(Span(at, at), " "),), params, safe=False)


def tabs(text: str, here: Line, before: Line | None) -> Iterator[Repair]:
    """Tabs that indent: all of the file at once, as two, four or eight blanks."""
    if not any("\t" in text[line.start : line.content] for line in (here, before) if line is not None):
        return
    found = list(islice(TAB_INDENT.finditer(text), MOST_LINES))
    if not found:
        return
    first = next((one for one in found if one.end() >= here.start), found[0])
    at = text.index("\t", first.start())
    for width in (2, 4, 8):
        edits = tuple(Edit(Span(*one.span()), one[0].replace("\t", " " * width)) for one in found)
        yield Repair("syntax", "tab", Span(at, first.end()), edits, {"lines": len(found)}, safe=False)


def open_quotes(text: str, here: Line) -> Iterator[Repair]:
    """A quote above that nothing on its line closes: it swallowed the lines down to here."""
    line: Line | None = here
    for _ in range(LOOK_BACK):
        if line is None:
            return
        value = line.value
        if suspect(text[value.start : value.end]) == "open-quote":
            yield in_quotes(text, value, "open-quote")
        for piece in pieces(text, line.body, line.value.end):
            if suspect(text[piece.value.start : piece.value.end]) == "open-quote" and piece.value != value:
                yield in_quotes(text, piece.value, "open-quote")
        line = line_before(text, line)


def indented(text: str, here: Line) -> Iterator[Repair]:
    """The line and what hangs on it, at the indent of a line above, the nearest first."""
    indents: dict[int, None] = {}
    line = line_before(text, here)
    lowest = here.indent + 100
    for _ in range(LOOK_BACK):
        if line is None or lowest == 0:
            break
        if line.indent < lowest:
            lowest = line.indent
            if line.indent != here.indent:
                indents[line.indent] = None
        line = line_before(text, line)
    moved = [here, *below(text, here)]
    for indent in sorted(list(indents)[:5], key=lambda indent: abs(indent - here.indent)):
        shift = indent - here.indent
        edits = tuple(Edit(Span(one.start, one.content), " " * max(one.indent + shift, 0)) for one in moved)
        params = {"text": shown(text[here.content : here.end]), "found": here.indent, "indent": indent}
        span = Span(here.content, here.value.end if here.value.end > here.content else here.end)
        yield Repair("syntax", "indentation", span, edits, params, safe=False)


def unclosed(text: str, since: int) -> Iterator[Repair]:
    """A bracket or brace that nothing closes: closed at the end of its line."""
    mark = text[since : since + 1]
    if mark not in {"[", "{"}:
        return
    line = line_at(text, since)
    end = max(line.value.end, since + 1)
    close = "]" if mark == "[" else "}"
    params = {"text": shown(text[since:end]), "quoted": close}
    variant = "open-bracket" if mark == "[" else "open-brace"
    yield Repair("syntax", variant, Span(since, end), (Edit(Span(end, end), close),), params, safe=False)


def passed_over(text: str, here: Line) -> Iterator[Repair]:
    """The line and what hangs on it, left out: nobody can say what was meant, the rest can still be read."""
    last = (below(text, here) or [here])[-1]
    span = Span(here.content, here.value.end if here.value.end > here.content else here.end)
    if span.start == span.end:
        return
    written = shown(text[span.start : span.end])
    words = here.key is None and not here.body > here.content and line_after(text, here) is not None
    variant = "no-colon" if words and not suspect(text[here.value.start : here.value.end]) else ""
    if here.body > here.content:
        variant = "list-item"
    edit = Edit(Span(here.content, last.end), "")
    yield Repair("syntax", variant, span, (edit,), {"text": written}, offered=False, whole=False)
