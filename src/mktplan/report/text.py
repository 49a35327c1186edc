"""Findings for people: the source line with the words underlined, then what to type."""

import textwrap
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from mktplan.diagnostics import Diagnostic, Place, Severity
from mktplan.i18n import N_, Translator
from mktplan.lint import LintRun
from mktplan.report.clean import clean, inert
from mktplan.report.excerpt import excerpt
from mktplan.report.important import important
from mktplan.report.look import Look
from mktplan.report.paint import BOLD, CYAN, FAINT, RED, YELLOW, paint
from mktplan.report.summary import summary

LABELS: Final[Mapping[Severity, str]] = MappingProxyType(
    {Severity.ERROR: N_("error"), Severity.WARNING: N_("warning"), Severity.INFO: N_("info")}
)
COLOURS: Final[Mapping[Severity, str]] = MappingProxyType(
    {Severity.ERROR: RED, Severity.WARNING: YELLOW, Severity.INFO: CYAN}
)


def text(run: LintRun, look: Look) -> str:
    """The findings file by file, the rest counted where they are many, then the summary."""
    say = Translator.of(look.language)
    chosen = important(run.diagnostics, verbose=look.verbose)
    blocks = ["\n".join(inert(line) for line in block(one, look, say)) for one in chosen.shown]
    last = [summary(run, say)]
    if chosen.rest:
        more = N_("{n} more, not shown: `--verbose` shows them all")
        last.insert(0, say.plural(more, more, chosen.rest))
    return "\n\n".join([*blocks, "\n".join(last)])


def block(one: Diagnostic, look: Look, say: Translator) -> Iterator[str]:
    """One finding: what, where, the line, related lines, the hint."""
    colour = COLOURS[one.severity]
    plain = f"{say.text(LABELS[one.severity])}[{one.code}]"
    label = paint(plain, BOLD + colour, look)
    message = paint(wrapped(clean(say.say(one.message)), len(plain) + 2, 2, look), BOLD, look)
    yield say.text(N_("{label}: {text}"), label=label, text=message)
    margin = gutter(one)
    yield paint(f"{' ' * margin}--> ", FAINT, look) + where(one.place)
    yield from lines(one.place, margin, "^", colour, look)
    for related in one.related:
        yield paint(f"{' ' * margin}~~> ", FAINT, look) + where(related.place)
        yield from lines(related.place, margin, "-", CYAN, look, clean(say.say(related.message)))
    if one.hint is not None:
        word = say.text(N_("hint"))
        start = margin + 3 + len(word) + 2
        hint = wrapped(clean(say.say(one.hint)), start, start, look)
        label = paint(word, BOLD, look)
        yield paint(f"{' ' * margin} = ", FAINT, look) + say.text(
            N_("{label}: {text}"), label=label, text=hint
        )


def wrapped(text: str, start: int, indent: int, look: Look) -> str:
    """A sentence that begins in column `start`, broken between words and carried on at `indent`."""
    if not look.wrap:
        return text
    first, *rest = textwrap.wrap(
        text, max(look.width - start, 30), break_long_words=False, break_on_hyphens=False
    ) or [""]
    more = textwrap.wrap(
        " ".join(rest), max(look.width - indent, 30), break_long_words=False, break_on_hyphens=False
    )
    return f"\n{' ' * indent}".join((first, *more))


def where(place: Place) -> str:
    """`file:line:column`, as terminals and editors open it."""
    position = place.source.position(place.span.start)
    return f"{clean(place.source.path)}:{position.line}:{position.column}"


def gutter(one: Diagnostic) -> int:
    """The columns that the largest line number of a finding needs."""
    places = [one.place, *(related.place for related in one.related)]
    return max(len(str(place.source.position(place.span.start).line)) for place in places)


def lines(place: Place, margin: int, mark: str, colour: str, look: Look, note: str = "") -> Iterator[str]:
    """The source line and its marks; nothing for a text without any line there (an unreadable file)."""
    cut = excerpt(place, max(look.width - margin - 3, 20), mark)
    if not cut.line:
        if note:
            yield f"{' ' * margin} = {note}"
        return
    bar = paint("|", FAINT, look)
    yield f"{paint(str(cut.number).rjust(margin), FAINT, look)} {bar} {cut.line}"
    marks = cut.marks.lstrip()
    under = " " * (len(cut.marks) - len(marks)) + paint(marks, colour, look)
    yield f"{' ' * margin} {bar} {under}{' ' + note if note else ''}"
