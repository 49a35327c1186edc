"""Every key and value stands where the tree says, whatever the line ends and letters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mktplan.source import SourceText
from mktplan.syntax import Document, Loader, MapNode, Node, Scalar, SeqNode, parse

BOTH = pytest.mark.parametrize("loader", ["libyaml", "python"])

TEXT = """\
mktplan: 1   # the format
plan:
  "quoted key": 'it''s'
  empty:
  long: >-   # folded

    one
    two # text


  items:
    - a
    - {b: [c, "d"], e: }
  words: one
    two
last: "x\\ty"
"""


def document(text: str, loader: Loader = "libyaml") -> Document:
    return parse(SourceText("plan.yaml", text), loader)


def at(found: Document, *path: str | int) -> Node:
    node: Node | None = found.root
    for step in path:
        if isinstance(node, MapNode) and isinstance(step, str):
            node = node.entries[step].value
        elif isinstance(node, SeqNode) and isinstance(step, int):
            node = node.items[step]
    assert node is not None
    return node


@BOTH
@pytest.mark.parametrize(
    ("path", "written"),
    [
        (("mktplan",), "1"),
        (("plan", "quoted key"), "'it''s'"),
        (("plan", "empty"), ""),
        (("plan", "long"), ">-   # folded\n\n    one\n    two # text"),
        (("plan", "items"), '- a\n    - {b: [c, "d"], e: }'),
        (("plan", "items", 1), '{b: [c, "d"], e: }'),
        (("plan", "items", 1, "b"), '[c, "d"]'),
        (("plan", "items", 1, "b", 1), '"d"'),
        (("plan", "words"), "one\n    two"),
        (("last",), '"x\\ty"'),
    ],
)
def test_a_value_stands_on_what_was_written(
    path: tuple[str | int, ...], written: str, loader: Loader
) -> None:
    node = at(document(TEXT, loader), *path)
    assert TEXT[node.start : node.end] == written


@BOTH
def test_texts_styles_and_brackets(loader: Loader) -> None:
    found = document(TEXT, loader)
    assert found.faults == ()
    assert found.complete
    scalars = {
        ("mktplan",): ("1", "plain"), ("plan", "quoted key"): ("it's", "quoted"),
        ("plan", "empty"): ("", "plain"),
        ("plan", "long"): ("\none two # text", "block"), ("plan", "words"): ("one two", "plain"),
        ("last",): ("x\ty", "quoted"),
    }  # fmt: skip
    for path, (text, style) in scalars.items():
        node = at(found, *path)
        assert isinstance(node, Scalar)
        assert (node.text, node.style) == (text, style)
    flows = {path: at(found, *path) for path in ((), ("plan",), ("plan", "items"), ("plan", "items", 1))}
    assert [isinstance(node, Scalar) or node.flow for node in flows.values()] == [False, False, False, True]
    plan = at(found, "plan")
    assert isinstance(plan, MapNode)
    key = plan.entries["quoted key"]
    assert TEXT[key.key_start : key.key_end] == '"quoted key"'


@BOTH
def test_an_empty_value_stands_behind_its_colon(loader: Loader) -> None:
    found = document(TEXT, loader)
    node = at(found, "plan", "empty")
    assert TEXT[: node.start].endswith("empty:")


@BOTH
def test_keys_stay_text(loader: Loader) -> None:
    found = document("on: 1\nNO: 2\n1: 3\n1.0: 4\n~: 5\ntrue: 6\n2027-02-30: 7\n", loader)
    assert found.root is not None
    assert list(found.root.entries) == ["on", "NO", "1", "1.0", "~", "true", "2027-02-30"]


def test_comments_are_those_that_yaml_takes_for_comments() -> None:
    text = (
        "# head\na: b # one\nc: 'x # no'\nd: \"x # no\"\ne: | # header\n  # text\n  more # text\n"
        "f: x#no\ng: [a, # two\n  b]# three\n# mktplan: ignore[TRC001] so\r\n"
        "h: >\n  # text\n\n  \n# after\ni:\n  # below\n  j: 1"
    )
    found = document(text)
    assert found.faults == ()
    assert [found.source.slice(span) for span in found.comments()] == [
        "# head", "# one", "# header", "# two", "# three", "# mktplan: ignore[TRC001] so",
        "# after", "# below",
    ]  # fmt: skip


def test_no_comments_where_there_is_no_hash() -> None:
    assert document("a: b\n").comments() == ()


KEYS = st.text("abé🎯ñ", min_size=1, max_size=4)
VALUES = st.text("xyz é🎯̈·", min_size=1, max_size=8).map(str.strip).filter(bool)
ENTRIES = st.dictionaries(KEYS, VALUES, min_size=1, max_size=6)


@given(
    ENTRIES,
    st.sampled_from(["\n", "\r\n"]),
    st.booleans(),
    st.sampled_from(["plain", "'", '"']),
    st.booleans(),
)
def test_positions_equal_those_of_an_independent_counter(
    entries: dict[str, str], line_end: str, bom: bool, quote: str, nested: bool
) -> None:
    """The counter writes the text itself, line by line, and remembers where it put everything."""
    lines = ["top:"] if nested else []
    places: dict[str, tuple[int, int]] = {}
    for key, value in entries.items():
        written = value if quote == "plain" else f"{quote}{value}{quote}"
        indent = "  " if nested else ""
        lines.append(f"{indent}{key}:  {written}\t# note")
        places[key] = (len(lines), len(indent) + len(key) + 4)
    source = SourceText("plan.yaml", line_end.join(lines) + line_end, bom)
    root = parse(source).root
    assert root is not None
    node = root.entries["top"].value if nested else root
    assert isinstance(node, MapNode)
    assert list(node.entries) == list(entries)
    for key, entry in node.entries.items():
        assert source.position(entry.value.start) == places[key]
        assert source.position(entry.key_start) == (places[key][0], 3 if nested else 1)
        assert source.text[entry.key_start : entry.key_end] == key
