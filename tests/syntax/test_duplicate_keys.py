"""A key that stands twice is told at its second place, with the first beside it."""

import pytest

from mktplan.source import SourceText
from mktplan.syntax import Document, Loader, MapNode, Scalar, parse

BOTH = pytest.mark.parametrize("loader", ["libyaml", "python"])


def document(text: str, loader: Loader = "libyaml") -> Document:
    return parse(SourceText("plan.yaml", text), loader)


@BOTH
@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("a: 1\nb: 2\na: 3\n", 10),
        ('1: x\n"1": y\n', 5),
        ("m:\n  a: 1\n  a: 1\n", 12),
        ("m: {a: 1, b: 2, 'a': 3}\n", 16),
        ("l:\n- {a: 1, a: 1}\n", 12),
        ("é: 1\né: 2\n", 5),
    ],
)
def test_the_second_place_is_told_and_the_first_beside_it(text: str, second: int, loader: Loader) -> None:
    (fault,) = document(text, loader).faults
    assert (fault.kind, fault.variant) == ("duplicate-key", "")
    assert fault.place.span.start == second
    (related,) = fault.related
    assert text[slice(*related.place.span)].strip("'\"") == fault.params["key"]
    assert related.place.span.start < second


@BOTH
def test_a_third_one_is_told_too(loader: Loader) -> None:
    found = document("a: 1\na: 2\na: 3\n", loader)
    assert [fault.place.span.start for fault in found.faults] == [5, 10]


def test_the_first_value_stays() -> None:
    found = document("a: 1\na: 2\n")
    assert found.root is not None
    value = found.root.entries["a"].value
    assert isinstance(value, Scalar)
    assert value.text == "1"


@pytest.mark.parametrize(("text", "complete"), [("a: 1\na: 1\n", True), ("a: 1\na: 2\n", False)])
def test_absence_means_nothing_where_a_different_value_was_left_out(text: str, complete: bool) -> None:
    assert document(text).complete is complete


def test_a_section_that_stands_twice_is_read_whole() -> None:
    found = document("tactics:\n  a: 1\n  b: 2\nplan: x\ntactics:\n  b: 3\n  c: 4\n")
    assert len(found.faults) == 1
    assert found.complete
    assert found.root is not None
    tactics = found.root.entries["tactics"].value
    assert isinstance(tactics, MapNode)
    assert list(tactics.entries) == ["a", "b", "c"]


def test_keys_that_only_look_alike_are_two() -> None:
    assert document("a: 1\nA: 2\n' a': 3\na-b: 4\na_b: 5\n").faults == ()
