"""Whatever the text, there is a tree or a fault, never an exception; both loaders say the same."""

import gc
import os
import random
import sys
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mktplan.files import Unreadable, decode
from mktplan.source import SourceText, apply_edits
from mktplan.syntax import FAULTS, Document, Node, Scalar, SeqNode, parse, unreadable
from mktplan.syntax.events import events

# A twentieth of a long run; MKTPLAN_SOUP sets another number.
SOUP = int(os.environ.get("MKTPLAN_SOUP", "1000"))
TOKENS = (
    "a", "b: ", "title: ", "x", " ", "  ", "\n", "\n  ", "\n    ", "- ", "-", ": ", ":", "#",
    " #tag", " # c", '"', "'", "[", "]", "{", "}", ",", "&a", "*a", "!t", "! ", "|", "|\n", ">",
    "> 4", "%", "@h", "`", "?", "? ", "---\n", "\t", "\r\n", "é", "🎯", "\\n", "\\q", "<<: ", "null",
    "~", "...\n", "%YAML 1.2\n", "\u2028", "\ufeff", "\u202e", "\r", "\\ud800", "\\UFFFFFFFF",
    "\\x0", "\0", "\ud800", "\x85",
)  # fmt: skip


def hold(document: Document) -> None:
    """What holds for every document."""
    text = document.source.text
    assert document.root is not None or document.faults
    assert document.root is not None or not document.complete
    for fault in document.faults:
        assert fault.variant in FAULTS[fault.kind]
        assert 0 <= fault.place.span.start <= fault.place.span.end <= len(text)
        if fault.fix is not None:
            assert apply_edits(text, fault.fix.edits) != text
    for span in document.comments():
        assert text[span.start] == "#"
    if document.root is not None:
        inside(document.root, len(text))


def inside(node: Node, end: int) -> None:
    assert 0 <= node.start <= node.end <= end
    if isinstance(node, SeqNode):
        for item in node.items:
            inside(item, end)
    elif not isinstance(node, Scalar):
        for entry in node.entries.values():
            assert 0 <= entry.key_start <= entry.key_end <= end
            inside(entry.value, end)


def soup(seed: int) -> str:
    chance = random.Random(seed)  # repeatable, not secret
    text = "".join(chance.choice(TOKENS) for _ in range(chance.randint(1, 30)))
    return f"k: v\nm:\n  {text}\n  n: w\n" if seed % 2 else text


@given(st.binary(max_size=200))
def test_bytes(data: bytes) -> None:
    result = decode(data, "plan.yaml")
    hold(unreadable(result) if isinstance(result, Unreadable) else parse(result))


@settings(max_examples=300)
@given(st.text(max_size=200))
def test_text(text: str) -> None:
    hold(parse(SourceText("plan.yaml", text)))


def test_token_soup() -> None:
    for seed in range(SOUP):
        hold(parse(SourceText("plan.yaml", soup(seed))))


def test_token_soup_in_both_loaders() -> None:
    """PyYAML's parser accepts a few things more (`!t]`) and fewer; what it makes of the rest is the same."""
    different = []
    for seed in range(SOUP // 2):
        source = SourceText("plan.yaml", soup(seed))
        one, other = parse(source), parse(source, "python")
        hold(other)
        if one.root != other.root or one.faults != other.faults:
            different.append(source.text)
    assert len(different) <= SOUP // 2 * 0.03, different[:3]


def test_a_loader_that_fails_otherwise_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(text: str, loader: str) -> Callable[[], Any]:
        get_event = events(text, "python")
        return lambda: get_event() if loader == "libyaml" else 1 / 0

    monkeypatch.setattr(sys.modules["mktplan.syntax.parse"], "events", broken)
    hold(parse(SourceText("plan.yaml", "a: b"), "libyaml"))
    with pytest.raises(ZeroDivisionError):
        parse(SourceText("plan.yaml", "a: b"), "python")


@pytest.mark.parametrize("on", [True, False])
def test_the_garbage_collector_is_left_as_it_was(on: bool) -> None:
    was_on = gc.isenabled()
    try:
        (gc.enable if on else gc.disable)()
        parse(SourceText("plan.yaml", "a: @b"))
        assert gc.isenabled() is on
    finally:
        (gc.enable if was_on else gc.disable)()
