"""A hostile file ends at a limit that is named, soon, and without taking the process with it."""

import threading

import pytest

from mktplan.source import SourceText
from mktplan.syntax import Document, Loader, parse
from mktplan.syntax.limits import MAX_DEPTH, MAX_NODES, MAX_SCALAR

BOTH = pytest.mark.parametrize("loader", ["libyaml", "python"])


def document(text: str, loader: Loader = "libyaml") -> Document:
    return parse(SourceText("plan.yaml", text), loader)


def limit(found: Document) -> tuple[str, object] | None:
    """The limit at which reading ended."""
    for fault in found.faults:
        if fault.kind == "unreadable":
            assert found.root is None
            assert not found.complete
            return fault.variant, fault.params["limit"]
    return None


def nested(depth: int, shape: str) -> str:
    if shape == "flow":
        return "a: " + "[" * (depth - 1) + "]" * (depth - 1) + "\n"
    return "".join(f"{' ' * n}a:\n" for n in range(depth - 1)) + " " * depth + "a: 1\n"


@BOTH
@pytest.mark.parametrize("shape", ["flow", "block"])
def test_depth(shape: str, loader: Loader) -> None:
    assert limit(document(nested(MAX_DEPTH, shape), loader)) is None
    assert limit(document(nested(MAX_DEPTH + 1, shape), loader)) == ("too-deep", MAX_DEPTH)


@pytest.mark.parametrize("opener", ["[", "{", "- ", "? ", "a: [", "[[x],", "{a: "])
@pytest.mark.parametrize("count", [100, 10_000, 1_000_000])
def test_openers_by_the_million(opener: str, count: int) -> None:
    found = document(opener * count)
    assert found.faults
    assert found.root is None or not found.complete


@pytest.mark.parametrize("opener", ["[", "- ", "a: {"])
def test_depth_in_a_small_thread(opener: str) -> None:
    seen: list[Document] = []
    before = threading.stack_size(256 * 1024)
    try:
        thread = threading.Thread(target=lambda: seen.append(document(opener * 100_000)))
        thread.start()
        thread.join()
    finally:
        threading.stack_size(before)
    assert seen[0].faults


@pytest.mark.slow
@pytest.mark.parametrize("style", ["", '"', "'", "|\n "])
def test_the_length_of_one_text(style: str) -> None:
    end = style if style in {'"', "'"} else ""
    spare = len(style) + len(end) + 1  # the mark of a block holds its last line end
    assert limit(document(f"a: {style}{'x' * (MAX_SCALAR - spare)}{end}\n")) is None
    assert limit(document(f"a: {style}{'x' * (MAX_SCALAR + 1)}{end}\n")) == ("scalar-too-long", MAX_SCALAR)


@pytest.mark.slow
def test_the_number_of_values() -> None:
    few = MAX_NODES - 10
    assert limit(document("a: [" + "x," * few + "]")) is None
    assert limit(document("a: [" + "x," * (few + 20) + "]")) == ("too-many-nodes", MAX_NODES)


def bomb(width: int, depth: int) -> str:
    lines = ["a0: &a0 [x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * width)}]" for n in range(1, depth)]
    return "\n".join(lines)


@BOTH
@pytest.mark.parametrize(("width", "depth"), [(2, 40), (9, 9), (10, 20)])
def test_aliases_multiply_nothing(width: int, depth: int, loader: Loader) -> None:
    found = document(bomb(width, depth), loader)
    assert {fault.kind for fault in found.faults} == {"anchor-alias-tag-merge"}
    assert not found.complete


def test_an_alias_to_itself_is_no_circle() -> None:
    found = document("a: &a [*a]\n")
    assert [fault.variant for fault in found.faults] == ["anchor", "alias"]


@pytest.mark.slow
@pytest.mark.parametrize(
    "text",
    [
        'a: "' + "x" * 4_000_000, "a: b\n" + " " * 4_000_000 + "\n@x",
        "a: x" + " " * 4_000_000 + "y: z",
        "k: @x\n" * 100_000, "k: &Co Ltd\n" * 20_000, "k: *Co\n" * 20_000, "k: v #tag\n" * 20_000,
        "a:\n" + "\tb: c\n" * 100_000, "a: {" + "b, " * 100_000 + "}",
        "\n" * 4_000_000 + "@", "a: 1\n" * 100_000,
        "a: " + "\u202e" * 1_000_000, "a: " + "x\u2028" * 1_000_000, "a" + ":a" * 500_000 + "\n b: c",
        'a: "' + "\\q" * 400_000 + '"', "a: [" + "x, " * 500_000 + "@y]", 'k: "x\n' * 50_001,
    ],
    ids=lambda text: repr(text[:20]),
)  # fmt: skip
def test_large_and_wrong_in_every_way_ends(text: str) -> None:
    assert document(text).faults
