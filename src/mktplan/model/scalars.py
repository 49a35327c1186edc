"""How one scalar becomes a value of its field's declared type."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, Protocol

from mktplan.diagnostics import Fix, Place
from mktplan.i18n import N_, Message
from mktplan.model.bound import FieldPath
from mktplan.model.ids import ID
from mktplan.model.markers import Section
from mktplan.model.nearest import likely, sure
from mktplan.model.prose import impossible_day, placeholder
from mktplan.model.reading import (
    ABSENT,
    BROKEN,
    Interval,
    LinkMention,
    Missing,
    Reading,
    StageMention,
    is_null,
    span_of,
)
from mktplan.source import Edit, Span
from mktplan.syntax import MapNode, Node, Scalar, SeqNode
from mktplan.values import Malformed, When, parse_when

NUMBER: Final = re.compile(r"[-+]?[0-9]{1,18}(?:\.[0-9]{1,18})?\Z")
DIGIT: Final = re.compile(r"[0-9]")
SCHEME: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]*:")
SAFE_SCHEMES: Final = frozenset({"http:", "https:", "mailto:", "tel:"})


class Shape(Protocol):
    """How a node of the tree becomes a value of one declared type."""

    def read(self, node: Node, path: FieldPath, into: Reading) -> object:
        """The value, or ABSENT or BROKEN; what is wrong is noted in `into`, once."""

    def claims(self, node: Node) -> bool:
        """Whether a node of this form is meant for this shape (to choose within a union)."""


def expected(shape: str, node: Node, path: FieldPath, into: Reading) -> Missing:
    """Note that another form of value belongs here (`list-for-mapping`, `text-for-list`…)."""
    forms = {Scalar: "text", MapNode: "mapping", SeqNode: "list"}
    into.fault("invalid-value", span_of(node), path, f"{forms[type(node)]}-for-{shape}")
    return BROKEN


@dataclass(frozen=True, slots=True)
class ScalarShape:
    """What all scalars share: empty is absent, and a mapping or a list is something else."""

    form: str = "text"

    def claims(self, node: Node) -> bool:
        """Scalars only."""
        return isinstance(node, Scalar)

    def read(self, node: Node, path: FieldPath, into: Reading) -> object:
        """The value of the scalar."""
        if not isinstance(node, Scalar):
            return expected(self.form, node, path, into)
        if is_null(node):
            into.fault("empty-value", span_of(node), path)
            return ABSENT
        return self.value(node, path, into)

    def value(self, node: Scalar, path: FieldPath, into: Reading) -> object:
        """The typed value of a scalar that says something."""
        raise NotImplementedError

    def sample_left(self, node: Scalar, path: FieldPath, into: Reading) -> bool:
        """Note a sample that was left in a typed place (`deadline: "[date]"`)."""
        slip = placeholder(node.text)
        if slip is None:
            return False
        into.fault("placeholder-left", span_of(node), path, "typed", text=slip.text)
        return True


def sentence_cut(node: Node, path: FieldPath, into: Reading) -> Scalar | None:
    """The sentence that a colon made a mapping of (`- Affiche : A3`), noted with the quotes that mend it.

    None for anything else: what stands in braces, holds several pairs or runs over lines is no sentence.
    """
    if not isinstance(node, MapNode) or len(node.entries) != 1 or into.source.text[node.start] == "{":
        return None
    (entry,) = node.entries.values()
    span = Span(entry.key_start, entry.value.end)
    text = into.source.slice(span)
    if not isinstance(entry.value, Scalar) or entry.value.style != "plain" or "\n" in text or '"' in text:
        return None
    written = '"' + text.replace("\\", "\\\\") + '"'
    fix = replacement(into, span, written, safe=True)
    into.fault("syntax", span, path, "colon", fix=fix, text=text, quoted=written)
    return Scalar(text, "quoted", span.start, span.end)


@dataclass(frozen=True, slots=True)
class TextShape(ScalarShape):
    """Text as written: `NO`, `on`, `12:30`, `010` stay what they are. `judged`: samples are noted."""

    judged: bool = True

    def read(self, node: Node, path: FieldPath, into: Reading) -> object:
        """The text; a sentence that a colon cut is read as the sentence."""
        return ScalarShape.read(self, sentence_cut(node, path, into) or node, path, into)

    def value(self, node: Scalar, path: FieldPath, into: Reading) -> object:
        """The text, with samples and impossible days noted."""
        text = node.text.strip() if node.style == "quoted" else node.text
        if not text:
            into.fault("empty-value", span_of(node), path)
            return ABSENT
        if self.judged:
            self.judge(node, path, into)
        return text

    def judge(self, node: Scalar, path: FieldPath, into: Reading) -> None:
        """Note a sample left in, a day that does not exist."""
        slip = placeholder(node.text)
        if slip is not None:
            into.fault("placeholder-left", within(node, slip.text, into), path, text=slip.text)
        if DIGIT.search(node.text):
            day = impossible_day(node.text)
            if day is not None:
                into.fault("invalid-date", within(node, day.text, into), path, "in-text", text=day.text)


def within(node: Scalar, words: str, into: Reading) -> Span:
    """Where `words` stand inside a scalar's source; the whole scalar where escapes hide them."""
    at = into.source.text.find(words, node.start, node.end)
    return Span(at, at + len(words)) if at >= 0 else span_of(node)


@dataclass(frozen=True, slots=True)
class ChoiceShape(ScalarShape):
    """One of a closed list of words."""

    words: tuple[str, ...] = ()
    form: str = "choice"

    def value(self, node: Scalar, path: FieldPath, into: Reading) -> object:
        """The word; an unknown one is noted with the nearest."""
        if node.text in self.words:
            return node.text
        if self.sample_left(node, path, into):
            return BROKEN
        unknown_choice(node.text, self.words, span_of(node), path, into)
        return BROKEN


def unknown_choice(text: str, words: tuple[str, ...], span: Span, path: FieldPath, into: Reading) -> None:
    """Note a word outside its list, with the nearest one and the whole list."""
    guesses = likely(text, words)
    if not guesses:
        into.fault("invalid-value", span, path, "choice", text=text, choices=words)
        return
    fix = replacement(into, span, guesses[0], safe=sure(text, guesses))
    into.fault(
        "invalid-value", span, path, "near-choice", fix=fix, text=text, nearest=guesses[0], choices=words
    )


def replacement(into: Reading, span: Span, text: str, *, safe: bool) -> Fix:
    """The correction that puts `text` where `span` is."""
    return Fix(Message(N_("write “{text}”"), {"text": text}), into.source, (Edit(span, text),), safe)


@dataclass(frozen=True, slots=True)
class WholeShape(ScalarShape):
    """A whole number within bounds."""

    least: int = 0
    most: int = 10**9
    form: str = "number"

    def value(self, node: Scalar, path: FieldPath, into: Reading) -> object:
        """The number."""
        bare = node.text.removeprefix("+")
        if not (bare.isascii() and bare.removeprefix("-").isdigit() and len(bare) <= 18):
            if not self.sample_left(node, path, into):
                into.fault("invalid-value", span_of(node), path, "whole-number", text=node.text)
            return BROKEN
        number = int(bare)
        if not self.least <= number <= self.most:
            into.fault(
                "invalid-value", span_of(node), path, "out-of-range",
                text=node.text, least=self.least, most=self.most,
            )  # fmt: skip
            return BROKEN
        note_quoted_number(node, path, into)
        return number


@dataclass(frozen=True, slots=True)
class SwitchShape(ScalarShape):
    """`true` or `false`, nothing else: `yes`, `on`, `oui` are words."""

    form: str = "switch"

    def value(self, node: Scalar, path: FieldPath, into: Reading) -> object:
        """The truth value."""
        if node.style == "plain" and node.text in ("true", "True", "TRUE"):
            return True
        if node.style == "plain" and node.text in ("false", "False", "FALSE"):
            return False
        positive = node.text.casefold() in ("yes", "y", "on", "1", "oui", "vrai", "true")
        negative = node.text.casefold() in ("no", "n", "off", "0", "non", "faux", "false")
        if positive or negative:
            word = "true" if positive else "false"
            fix = replacement(into, span_of(node), word, safe=True)
            into.fault(
                "invalid-value", span_of(node), path, "near-switch", fix=fix, text=node.text, nearest=word
            )
        else:
            into.fault("invalid-value", span_of(node), path, "switch", text=node.text)
        return BROKEN


def note_quoted_number(node: Scalar, path: FieldPath, into: Reading) -> None:
    """Note quotes around a number: another reader of the file would take it for text."""
    if node.style == "quoted" and NUMBER.match(node.text):
        fix = replacement(into, span_of(node), node.text, safe=True)
        into.fault("invalid-value", span_of(node), path, "quoted-number", fix=fix, text=node.text)


@dataclass(frozen=True, slots=True)
class ValueShape(ScalarShape):
    """A value with a grammar of its own (figure, money, rhythm…), exact or refused with its reason."""

    parse: Callable[[str], object] = str
    form: str = "figure"
    parts: Callable[[Mapping[str, str]], object] | None = None
    part_names: frozenset[str] = frozenset()

    def claims(self, node: Node) -> bool:
        """Scalars, and mappings that use one of its part names."""
        if isinstance(node, MapNode):
            return any(name in self.part_names for name in node.entries)
        return isinstance(node, Scalar)

    def read(self, node: Node, path: FieldPath, into: Reading) -> object:
        """The value, from its short form or its parts."""
        if self.parts is not None and isinstance(node, MapNode):
            return self.from_parts(node, self.parts, path, into)
        return ScalarShape.read(self, node, path, into)

    def value(self, node: Scalar, path: FieldPath, into: Reading) -> object:
        """The value of a scalar."""
        try:
            result = self.parse(node.text)
        except Malformed as problem:
            if not self.sample_left(node, path, into):
                note_malformed(problem, self.form, node, path, into)
            return BROKEN
        note_quoted_number(node, path, into)
        return result

    def from_parts(
        self,
        node: MapNode,
        build: Callable[[Mapping[str, str]], object],
        path: FieldPath,
        into: Reading,
    ) -> object:
        """The value from `{low: 8, likely: 14, high: 20}` and its like."""
        texts: dict[str, str] = {}
        for name, entry in node.entries.items():
            if name not in self.part_names:
                span = Span(entry.key_start, entry.key_end)
                guesses = likely(name, sorted(self.part_names))
                into.fault(
                    "unknown-field", span, (*path, name), "near" if guesses else "",
                    field=name, nearest=guesses[0] if guesses else "", known=tuple(sorted(self.part_names)),
                )  # fmt: skip
                return BROKEN
            if not isinstance(entry.value, Scalar):
                return expected("figure", entry.value, (*path, name), into)
            texts[name] = entry.value.text
        try:
            return build(texts)
        except Malformed as problem:
            note_malformed(problem, self.form, node, path, into)
            return BROKEN


def note_malformed(problem: Malformed, form: str, node: Node, path: FieldPath, into: Reading) -> None:
    """Note why a value's grammar refused it; days that do not exist are a kind of their own."""
    params: dict[str, object] = {"text": into.source.slice(span_of(node)), "form": form, **problem.params}
    fix = None
    if "suggestion" in params:
        fix = replacement(into, span_of(node), str(params["suggestion"]), safe=True)
    dated = problem.reason in ("no-such-day", "ends-before-start")
    kind = "invalid-date" if dated else "invalid-value"
    into.note(kind, span_of(node), path, problem.reason, params, fix=fix)


@dataclass(frozen=True, slots=True)
class WhenShape(ScalarShape):
    """A period: named dates in it are references, intervals are checked with the calendar."""

    form: str = "period"

    def value(self, node: Scalar, path: FieldPath, into: Reading) -> object:
        """The period, not yet resolved."""
        try:
            when = parse_when(node.text)
        except Malformed as problem:
            if not self.sample_left(node, path, into):
                note_malformed(problem, self.form, node, path, into)
            return BROKEN
        self.note(when, node, path, into)
        return when

    def note(self, when: When, node: Scalar, path: FieldPath, into: Reading) -> None:
        """Note what only the whole plan can check."""
        for name in when.names:
            into.mention(node, path, name, ("calendar",))
        if "/" in when.written:
            into.intervals.append(Interval(into.entity, path, when, span_of(node), into.document))


@dataclass(frozen=True, slots=True)
class RefShape(ScalarShape):
    """The id of another entity; with its section before a dot where it may be of several."""

    sections: tuple[Section, ...] = ()
    upward: bool = False
    form: str = "reference"

    def value(self, node: Scalar, path: FieldPath, into: Reading) -> object:
        """The id, noted for resolution; a sample left in counts as a reference nobody can follow."""
        if not ID.match(node.text) and self.sample_left(node, path, into):
            return BROKEN
        name = unicodedata.normalize("NFC", node.text)
        sections = self.sections
        kind, dot, bare = name.partition(".")
        if dot and len(sections) > 1 and kind in sections:
            # Where several kinds may be named, `tactics.guide` says which is meant.
            sections, name = tuple(each for each in sections if each == kind), bare
        into.mention(node, path, name, sections, upward=self.upward)
        return name


@dataclass(frozen=True, slots=True)
class StageShape(ScalarShape):
    """The name of a stage of the plan's framework."""

    form: str = "choice"

    def value(self, node: Scalar, path: FieldPath, into: Reading) -> object:
        """The stage, checked when the framework is known."""
        if not ID.match(node.text) and self.sample_left(node, path, into):
            return BROKEN
        into.stages.append(StageMention(into.entity, path, node.text, span_of(node), into.document))
        return node.text


@dataclass(frozen=True, slots=True)
class LinkShape(ScalarShape):
    """A web address or a file of the repository; other schemes are refused, as a browser might run them."""

    form: str = "link"

    def value(self, node: Scalar, path: FieldPath, into: Reading) -> object:
        """The link as written."""
        if "[" in node.text and self.sample_left(node, path, into):
            return BROKEN
        text = "".join(c for c in node.text if c > " ").strip()
        scheme = SCHEME.match(text)
        if text.startswith("//") or (scheme and scheme.group().casefold() not in SAFE_SCHEMES):
            into.fault("unsafe-link", span_of(node), path, text=node.text)
            return BROKEN
        if not scheme and not text.startswith("#"):
            place = Place(into.source, span_of(node))
            into.links.append(LinkMention(into.entity, path, node.text, place))
        return node.text
