"""A sentence taken apart: what the judgements read."""

from collections.abc import Sequence
from dataclasses import dataclass

from mktplan.statements.mention import Mention
from mktplan.statements.pieces import Piece
from mktplan.statements.quantity import Quantity


@dataclass(frozen=True, slots=True)
class Reading:
    """A sentence's pieces, periods, quantities, and the clause of each piece."""

    text: str
    language: str
    pieces: Sequence[Piece]
    periods: Sequence[Mention]
    quantities: Sequence[Quantity]
    roles: Sequence[str]

    def before(self, at: int, back: int = 1) -> str:
        """The folded word `back` pieces before a place; empty before the sentence."""
        return self.pieces[at - back].low if at - back >= 0 else ""

    def after(self, at: int) -> str:
        """The folded word at a place; empty behind the sentence."""
        return self.pieces[at].low if at < len(self.pieces) else ""

    def piece(self, at: int) -> Piece | None:
        """The piece at a place; None outside the sentence and for -1."""
        return self.pieces[at] if 0 <= at < len(self.pieces) else None

    def words(self, first: int, end: int) -> set[str]:
        """The folded words from a place to before another."""
        return {piece.low for piece in self.pieces[max(first, 0) : end]}
