"""A document ready to be written: a file name and its bytes."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Artifact:
    """`path` is relative to wherever the documents go, with forward slashes."""

    path: str
    data: bytes
