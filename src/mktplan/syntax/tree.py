"""The tree of a document: scalars, mappings and lists, each with the characters it stands on."""

from typing import Literal, NamedTuple, TypeAlias

Style: TypeAlias = Literal["plain", "quoted", "block"]


class Scalar(NamedTuple):
    """A text as its author meant it, untyped: `NO`, `010` and `2027-02-30` are what they are.

    `start` and `end` enclose it as written, quotes or block header included; an empty value has none
    of its own and stands right behind its colon (`start == end`).
    """

    text: str
    style: Style
    start: int
    end: int


class Entry(NamedTuple):
    """A key as text, the characters it stands on, and its value."""

    key: str
    key_start: int
    key_end: int
    value: "Node"


class MapNode(NamedTuple):
    """A mapping: its entries by key in their order; `flow` when written in braces."""

    entries: dict[str, Entry]
    start: int
    end: int
    flow: bool


class SeqNode(NamedTuple):
    """A list: its items in their order; `flow` when written in brackets."""

    items: tuple["Node", ...]
    start: int
    end: int
    flow: bool


Node: TypeAlias = Scalar | MapNode | SeqNode
