"""From events to a tree, in one loop that no nesting can exhaust."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import repeat, starmap
from typing import Any, Final, NamedTuple

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from mktplan.syntax.limits import MAX_DEPTH, MAX_NODES, MAX_SCALAR
from mktplan.syntax.tree import Entry, MapNode, Node, Scalar, SeqNode, Style

QUOTES: Final[Mapping[str, Style]] = {"'": "quoted", '"': "quoted", "|": "block", ">": "block"}
LIBYAML_DEPTH: Final = 1000
NO_ITEMS: Final[list[Node]] = []


class Note(NamedTuple):
    """Something that YAML allows and a plan does not, and where.

    `at` is a second place: the first of two keys, the value before a bare key.
    """

    what: str
    start: int
    end: int
    text: str = ""
    at: tuple[int, int] | None = None


class Problem(NamedTuple):
    """Where YAML could not go on, and where the thing began that it was reading (-1: not said)."""

    at: int
    since: int
    words: str


@dataclass(slots=True)
class Composed:
    """What one reading of a text gave: a tree, or the problem that ended it; and notes on the way."""

    root: Node | None = None
    problem: Problem | None = None
    notes: list[Note] = field(default_factory=list)
    stopped: bool = False


class _Stop(Exception):
    """A limit is reached."""


def compose(get_event: Callable[[], Any], text: str) -> Composed:
    """The tree of the first document in the events, every offset one in `text`."""
    result = Composed()
    stream: Iterator[Any] = starmap(get_event, repeat((), MAX_NODES))
    try:
        next(stream)
        if next(stream).__class__ is DocumentStartEvent:
            result.root = Composer(text, result.notes).node(stream)
            next(stream)
            event = next(stream)
            if event.__class__ is not StreamEndEvent:
                result.notes.append(Note("multi-document", event.start_mark.index, event.end_mark.index))
    except yaml.MarkedYAMLError as problem:
        mark, context = problem.problem_mark, problem.context_mark
        at = mark.index if mark else context.index if context else 0
        since = context.index if context and context.index != at else -1
        if "nesting depth" in str(problem.problem):
            # libyaml looks ahead in brackets, and gives up before the first of them is an event.
            deep = max(at - LIBYAML_DEPTH + MAX_DEPTH, 0)
            result.notes.append(Note("too-deep", deep, deep + 1))
            result.stopped = True
            return result
        result.problem = Problem(min(at, len(text)), since, str(problem.problem))
    except StopIteration:
        result.notes.append(Note("too-many-nodes", len(text), len(text)))
        result.stopped = True
    except _Stop:
        result.stopped = True
    return result


class Composer:
    """The rare cases of one reading; `node` is the loop that meets them."""

    def __init__(self, text: str, notes: list[Note]) -> None:
        self.text = text
        self.notes = notes
        # Only then can there be an anchor, an alias or a tag; only then a text over the limit.
        self.wary = any(sign in text for sign in "&*!")
        self.large = len(text) > MAX_SCALAR

    # One loop with every event's case in it: a call for each would cost as much as the parser itself.
    def node(self, stream: Iterator[Any]) -> Node:  # noqa: C901, PLR0912, PLR0915
        """The next node with everything below it. Raises _Stop at a limit."""
        new, wary, large, items = tuple.__new__, self.wary, self.large, NO_ITEMS
        entries: dict[str, Entry] | None = None
        above: list[tuple[dict[str, Entry] | None, list[Node], str, int, int, int, bool]] = []
        key, key_start, key_end, start, flow = "", 0, 0, 0, False
        node: Node
        for event in stream:
            kind = event.__class__
            if entries is not None:
                if kind is ScalarEvent:
                    key, key_start, key_end = event.value, event.start_mark.index, event.end_mark.index
                    if wary and (event.anchor is not None or event.tag is not None):
                        key_start = self.key_with_property(event)
                    event = next(stream)  # noqa: PLW2901  (the value of this key)
                    kind = event.__class__
                elif kind is not MappingEndEvent:
                    key, key_start, key_end = self.complex_key(event, stream)
                    event = next(stream)  # noqa: PLW2901
                    kind = event.__class__
            if kind is ScalarEvent:
                style, at, end = event.style, event.start_mark.index, event.end_mark.index
                node = new(Scalar, (event.value, "plain", at, end))
                if style:
                    node = self.quoted(event, style, at, end)
                elif at == end and flow and entries is not None:
                    self.bare_key(entries, key, key_start, key_end, at)
                if wary and (event.anchor is not None or event.tag is not None):
                    self.unusual(event, at, end)
                if large and end - at > MAX_SCALAR:
                    self.stop("scalar-too-long", event)
            elif kind is MappingStartEvent or kind is SequenceStartEvent:
                if len(above) >= MAX_DEPTH:
                    self.stop("too-deep", event)
                above.append((entries, items, key, key_start, key_end, start, flow))
                start, flow = event.start_mark.index, event.flow_style
                if event.anchor is not None or event.tag is not None:
                    self.unusual(event, start, start)
                entries, items = ({}, NO_ITEMS) if kind is MappingStartEvent else (None, [])
                continue
            elif kind is AliasEvent:
                node = self.alias(event)
            else:
                end = event.end_mark.index if flow else self.end_of(entries, items, start)
                if kind is SequenceEndEvent:
                    node = new(SeqNode, (tuple(items), start, end, flow))
                else:
                    node = self.mapping(entries or {}, start, end, flow=flow)
                entries, items, key, key_start, key_end, start, flow = above.pop()
            if entries is None:
                if not above:
                    return node
                items.append(node)
            elif key in entries:
                self.twice(entries, new(Entry, (key, key_start, key_end, node)))
            else:
                entries[key] = new(Entry, (key, key_start, key_end, node))
        raise StopIteration

    def quoted(self, event: Any, style: str, start: int, end: int) -> Scalar:  # noqa: ANN401
        """A scalar in quotes or in a block; a block's mark overshoots past the blank lines after it."""
        if style in "|>":
            end = start + len(self.text[start:end].rstrip())
        return Scalar(event.value, QUOTES[style], start, end)

    def mapping(self, entries: dict[str, Entry], start: int, end: int, *, flow: bool) -> MapNode:
        """A mapping that is complete."""
        merge = entries.get("<<")
        if merge is not None:
            self.notes.append(Note("merge", merge.key_start, merge.value.end))
        return MapNode(entries, start, end, flow)

    def end_of(self, entries: dict[str, Entry] | None, items: list[Node], start: int) -> int:
        """Where a block collection ends: with its last value, not where the next thing begins."""
        if entries:
            last = next(reversed(entries.values()))
            return max(last.key_end, last.value.end)
        return items[-1].end if items else start

    def bare_key(self, entries: dict[str, Entry], key: str, start: int, end: int, value: int) -> None:
        """Note a key in braces that has no colon, and the value or the bare key before it."""
        if ":" in self.text[end:value]:
            return
        before = next(reversed(entries.values())).value if entries else None
        at = None
        if isinstance(before, Scalar):
            at = before.start, before.end
        self.notes.append(Note("bare-key", start, end, key, at))

    def twice(self, entries: dict[str, Entry], second: Entry) -> None:
        """Note a key that stands there already; two mappings become one, of all else the first stays."""
        first = entries[second.key]
        at = first.key_start, first.key_end
        what = "twice"
        if isinstance(first.value, MapNode) and isinstance(second.value, MapNode):
            for key, entry in second.value.entries.items():
                first.value.entries.setdefault(key, entry)
        elif first.value[:-2] != second.value[:-2]:
            what = "twice-different"
        self.notes.append(Note(what, second.key_start, second.key_end, second.key, at))

    def unusual(self, event: Any, start: int, end: int) -> None:  # noqa: ANN401
        """Note the anchor or the tag of a value."""
        if event.anchor is not None:
            self.notes.append(Note("anchor", start, end, event.anchor))
        elif event.tag is not None:
            self.notes.append(Note("tag", start, end, event.tag))

    def alias(self, event: Any) -> Scalar:  # noqa: ANN401
        """Note an alias; nothing stands in its place."""
        start, end = event.start_mark.index, event.end_mark.index
        self.notes.append(Note("alias", start, end, event.anchor))
        return Scalar("", "plain", start, end)

    def key_with_property(self, event: Any) -> int:  # noqa: ANN401
        """Note the anchor or the tag of a key, and where the key begins behind it."""
        start, end = event.start_mark.index, event.end_mark.index
        what, name = ("key-anchor", event.anchor) if event.anchor is not None else ("key-tag", event.tag)
        self.notes.append(Note(what, start, end, name))
        return int(start)

    def complex_key(self, event: Any, stream: Iterator[Any]) -> tuple[str, int, int]:  # noqa: ANN401
        """Note a key that is no text, and pass over all that it holds; it is named by its place."""
        start, end, depth = event.start_mark.index, event.end_mark.index, 0
        while True:
            if event.__class__ in (MappingStartEvent, SequenceStartEvent):
                depth += 1
                if depth > MAX_DEPTH:
                    self.stop("too-deep", event)
            elif event.__class__ in (MappingEndEvent, SequenceEndEvent):
                depth -= 1
            end = max(end, event.end_mark.index)
            if depth == 0:
                break
            event = next(stream)
        self.notes.append(Note("complex-key", start, end))
        return f"?{start}", start, end

    def stop(self, what: str, event: Any) -> None:  # noqa: ANN401
        """Note a limit. Raises _Stop: what comes after is not read."""
        self.notes.append(Note(what, event.start_mark.index, event.end_mark.index))
        raise _Stop
