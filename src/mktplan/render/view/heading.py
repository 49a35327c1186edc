"""The head of a part: number, anchor, title and the one sentence that says what matters."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Heading:
    """`number` is “3” in the main part, “B” in the annexes; `lead` may be empty in an annex."""

    anchor: str
    title: str
    lead: str
    number: str = ""
