"""Many faults in one file are told at once, each for itself, and nothing else is caused by them."""

import pytest

from mktplan.source import SourceText, apply_edits
from mktplan.syntax import Document, Loader, MapNode, parse
from mktplan.syntax.limits import MAX_ROUNDS
from mktplan.syntax.repair.mend import Mending

TEN = """\
mktplan: 1
plan:
  name: @ledgerly
  owner: "Head" of growth
goals:
  one: Réseau : inconnu
  two: [draft] text
  three: {title: Publicité Meta, trafic local}
personas:
  cfo:
    name: *bold* claim
    needs: [#fast, cheap]
    job: 'l'été
     trigger: over
tactics:
  a:
    title: > 400
    brand: &Co Ltd
    tag: #summer
"""

BOTH = pytest.mark.parametrize("loader", ["libyaml", "python"])


def document(text: str, loader: Loader = "libyaml") -> Document:
    return parse(SourceText("plan.yaml", text), loader)


@BOTH
def test_independent_faults_are_found_at_once(loader: Loader) -> None:
    found = document(TEN, loader)
    line = found.source.position
    assert [(fault.variant, line(fault.place.span.start).line) for fault in found.faults] == [
        ("at-sign", 3), ("quotes", 4), ("colon", 6), ("brackets", 7), ("comma-in-braces", 8),
        ("asterisk", 11), ("hash", 12), ("apostrophe", 13), ("indentation", 14), ("greater-than", 17),
        ("anchor-text", 18), ("hash-value", 19),
    ]  # fmt: skip
    assert found.complete


@BOTH
def test_all_fixes_together_leave_a_clean_file_with_the_same_tree(loader: Loader) -> None:
    found = document(TEN, loader)
    edits = [edit for fault in found.faults if fault.fix for edit in fault.fix.edits]
    again = document(apply_edits(TEN, edits), loader)
    assert again.faults == ()
    assert texts(again) == texts(found)


def texts(found: Document) -> list[str]:
    """Keys and texts in their order."""
    assert found.root is not None
    seen: list[str] = []
    nodes: list[object] = [found.root]
    while nodes:
        node = nodes.pop()
        if isinstance(node, MapNode):
            seen.extend(node.entries)
            nodes.extend(entry.value for entry in node.entries.values())
        else:
            seen.append(str(getattr(node, "text", "")))
    return seen


def test_places_are_those_of_the_file_as_it_stands() -> None:
    found = document(TEN)
    assert found.root is not None
    tactics = found.root.entries["tactics"]
    assert TEN[tactics.key_start : tactics.key_end] == "tactics"
    assert isinstance(tactics.value, MapNode)
    tactic = tactics.value.entries["a"].value
    assert isinstance(tactic, MapNode)
    said = {key: TEN[entry.value.start : entry.value.end] for key, entry in tactic.entries.items()}
    assert said == {"title": "> 400", "brand": "&Co Ltd", "tag": "#summer"}
    assert TEN[tactic.start : tactic.end] == TEN[TEN.index("title: >") : -1]


def test_without_mending_only_the_first_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Mending, "tried", lambda *_: None)
    found = document(TEN)
    assert [fault.variant for fault in found.faults] == [""]
    assert found.root is None
    assert not found.complete


def test_an_earlier_repair_gives_way_to_one_that_holds_it() -> None:
    found = document("a: {title: Top, @home and away}\n")
    assert [fault.variant for fault in found.faults] == ["comma-in-braces"]
    assert texts(found) == ["a", "title", "Top, @home and away"]


@BOTH
@pytest.mark.parametrize(
    "text",
    [
        "a:\n  b: 1\n  no colon here\n  c: 2\nd: @x\n",
        "a:\n  b: 1\n  - item\n  c: 2\nd: @x\n",
        "a:\n  b: 1\n  ```\n  c: 2\nd: @x\n",
    ],
)
def test_a_line_that_nobody_understands_is_passed_over_and_told(text: str, loader: Loader) -> None:
    found = document(text, loader)
    assert not found.complete
    assert found.faults[-1].variant == "at-sign"
    assert found.root is not None
    assert list(found.root.entries) == ["a", "d"]


def test_a_line_passed_over_has_no_fix() -> None:
    (fault,) = document("a:\n  b: 1\n  no colon here\n  c: 2\n").faults
    assert fault.fix is None
    assert fault.params == {"text": "no colon here"}


@pytest.mark.parametrize("count", [MAX_ROUNDS - 1, MAX_ROUNDS, MAX_ROUNDS + 1, MAX_ROUNDS + 50])
def test_mending_ends(count: int) -> None:
    found = document("".join(f"key{n}: @handle\n" for n in range(count)))
    assert len(found.faults) == min(count, MAX_ROUNDS + 1)
    assert {fault.variant for fault in found.faults} == {"at-sign"}
    assert found.complete == (count <= MAX_ROUNDS)
    assert (found.root is None) == (count > MAX_ROUNDS)


@BOTH
def test_tabs_that_indent_are_one_fault(loader: Loader) -> None:
    text = "plan:\n\tname: A\n\towner: b\ngoals:\n\tone:\n\t\ttitle: C\n"
    found = document(text, loader)
    (fault,) = found.faults
    assert (fault.variant, fault.params) == ("tab", {"lines": 4})
    assert fault.fix is not None
    again = document(apply_edits(text, fault.fix.edits), loader)
    assert again.faults == ()
    assert texts(again) == texts(found)


@BOTH
@pytest.mark.parametrize(
    ("text", "variant"),
    [
        ("", "empty-file"), ("# only this\n", "empty-file"), ("null\n", "text-at-top"),
        ("- a\n- b\n", "list-at-top"),
        ("just words\n", "text-at-top"), ("---\n", "empty-file"), ("a: 1\n---\nb: 2\n", "multi-document"),
    ],
)  # fmt: skip
def test_what_is_no_plan_at_its_top(text: str, variant: str, loader: Loader) -> None:
    found = document(text, loader)
    assert [fault.variant for fault in found.faults] == [variant]
    assert not found.complete


@pytest.mark.parametrize(
    "text", ["---\na: 1\n", "a: 1\n...\n", "%YAML 1.2\n---\na: 1\n", "a: 1", "\n\n a: 1\n"]
)
def test_one_document_may_say_where_it_begins_and_ends(text: str) -> None:
    found = document(text)
    assert found.faults == ()
    assert found.complete
