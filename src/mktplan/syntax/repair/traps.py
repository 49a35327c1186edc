"""What YAML read without a complaint, and otherwise than it was meant."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from mktplan.source import Edit, Span
from mktplan.syntax.compose import Note
from mktplan.syntax.repair.lines import line_at
from mktplan.syntax.repair.offsets import Edited
from mktplan.syntax.repair.quote import quoted, shown
from mktplan.syntax.repair.repair import Repair, in_quotes

KIND: Final = "anchor-alias-tag-merge"
# `!!str`, `!<tag:…>`: written by someone who knows YAML; `!New` is an exclamation.
REAL_TAG: Final = re.compile(r"!(?:!|<)\S*[ \t]*")
ANCHOR: Final = re.compile(r"&\S+[ \t]*")


def traps(notes: Sequence[Note], text: str, edited: Edited) -> Iterator[Repair]:
    """The repairs that the notes of one reading call for; their places are brought back to `text`."""
    anchors = {note.text for note in notes if note.what.endswith("anchor")}
    aliases = {note.text for note in notes if note.what == "alias"}
    for note in notes:
        span = Span(edited.back(note.start), edited.back(note.end))
        if note.what in {"anchor", "key-anchor"}:
            yield anchor(text, span, note, used=note.text in aliases)
        elif note.what in {"tag", "key-tag"}:
            yield tag(text, span)
        elif note.what == "alias":
            yield alias(text, span, known=note.text in anchors)
        elif note.what == "merge":
            yield Repair(
                KIND, "merge", span, (), {"text": shown(text[slice(*span)])}, offered=False, whole=False
            )
        elif note.what == "complex-key":
            yield complex_key(text, span)
        elif note.what == "multi-document":
            span = Span(span.start, max(span.end, min(span.start + 1, len(text))))
            yield Repair("syntax", "multi-document", span, (), {}, offered=False, whole=False)
    yield from bare_keys([note for note in notes if note.what == "bare-key"], text, edited)


def anchor(text: str, span: Span, note: Note, *, used: bool) -> Repair:
    """`&Co Ltd` is a name; `&shared` before a value that `*shared` repeats is an anchor."""
    found = ANCHOR.match(text, span.start)
    behind = found.end() if found else span.end
    if not used and behind < span.end and text[behind] not in "\"'[{|>":
        return in_quotes(text, span, "anchor-text", KIND)
    if not used and behind == span.end and line_at(text, span.start).value == span:
        return in_quotes(text, span, "anchor-text", KIND)
    edits = () if used or found is None else (Edit(Span(span.start, behind), ""),)
    return Repair(KIND, "anchor", Span(span.start, behind), edits, {"text": note.text}, offered=bool(edits))


def tag(text: str, span: Span) -> Repair:
    """`!New offer` is a text; `!!str 5` is a tag, which can go: a field knows what it holds."""
    real = REAL_TAG.match(text, span.start)
    if real is None and span.end > span.start:
        return in_quotes(text, span, "tag-text", KIND)
    end = real.end() if real else line_at(text, span.start).value.end
    found = Span(span.start, end)
    edits = (Edit(found, ""),) if real else ()
    written = text[found.start : found.end].rstrip()
    return Repair(
        KIND,
        "tag",
        Span(found.start, found.start + len(written)),
        edits,
        {"text": shown(written)},
        offered=bool(edits),
    )


def alias(text: str, span: Span, *, known: bool) -> Repair:
    """`*bold` is a text where no anchor has that name."""
    if not known:
        return in_quotes(text, span, "alias-text", KIND)
    return Repair(KIND, "alias", span, (), {"text": text[slice(*span)]}, offered=False, whole=False)


def complex_key(text: str, span: Span) -> Repair:
    """`{{ name }}` is a place to fill; any other key that is no text has no meaning in a plan."""
    start, end = text.rfind("{", 0, span.start), text.find("}", span.end)
    if (
        start >= 0
        and end >= 0
        and not text[start + 1 : span.start].strip()
        and not text[span.end : end].strip()
    ):
        line = line_at(text, start)
        stop = max(end + 1, line.value.end) if line.value.start == start else end + 1
        return in_quotes(text, Span(start, stop), "braces")
    if text.startswith("*", span.start):
        return in_quotes(text, span, "alias-text", KIND)
    return Repair(
        "syntax", "complex-key", span, (), {"text": shown(text[slice(*span)])}, offered=False, whole=False
    )


def bare_keys(notes: Iterable[Note], text: str, edited: Edited) -> Iterator[Repair]:
    """Runs of bare keys: the rest of a sentence that a comma cut, or a list in the wrong brackets."""
    run: list[Note] = []
    for note in notes:
        if (
            run
            and note.at is not None
            and edited.back(note.at[0]) == edited.back(note.at[1])
            and note.start > run[-1].end
        ):
            between = text[edited.back(run[-1].end) : edited.back(note.start)]
            if not between.strip(" \t\r\n,"):
                run.append(note)
                continue
        yield from of_run(run, text, edited)
        run = [note]
    yield from of_run(run, text, edited)


def of_run(run: Sequence[Note], text: str, edited: Edited) -> Iterator[Repair]:
    """What one run of bare keys was meant to be."""
    if not run:
        return
    first, last = edited.back(run[0].start), edited.back(run[-1].end)
    if run[0].at is not None and run[0].at[1] > run[0].at[0]:
        start, value_end = edited.back(run[0].at[0]), edited.back(run[0].at[1])
        written = text[start:last]
        whole = written
        if written[:1] in {'"', "'"} and text[value_end - 1] == written[0] and value_end - start > 1:
            whole = text[start + 1 : value_end - 1] + text[value_end:last]
        notation = quoted(whole)
        params = {"text": shown(text[first:last]), "quoted": shown(notation)}
        span = Span(start, last)
        yield Repair("syntax", "comma-in-braces", span, (Edit(span, notation),), params)
        return
    opening, closing = text.rfind("{", 0, first), text.find("}", last)
    if (
        opening < 0
        or closing < 0
        or text[opening + 1 : first].strip()
        or text[last:closing].strip(" \t\r\n,")
    ):
        return  # bare keys among others: no guess, the binder knows the fields
    edits = (Edit(Span(opening, opening + 1), "["), Edit(Span(closing, closing + 1), "]"))
    span = Span(opening, closing + 1)
    params = {"text": shown(text[slice(*span)]), "quoted": shown(f"[{text[opening + 1 : closing]}]")}
    yield Repair("syntax", "list-in-braces", span, edits, params, safe=False)
