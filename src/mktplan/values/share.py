"""A part of a whole: `60%`."""

from dataclasses import dataclass
from decimal import Decimal

from mktplan.values.figure_notation import parse_figure
from mktplan.values.malformed import Malformed
from mktplan.values.number import exactly, plainly


@dataclass(frozen=True, slots=True)
class Share:
    """A percentage: `60%` has the percent 60. Not negative; over 100 for rates such as pages a visit."""

    percent: Decimal

    def __str__(self) -> str:
        return self.written

    @property
    def written(self) -> str:
        """Its notation: `60%`."""
        return f"{plainly(self.percent)}%"

    @property
    def fraction(self) -> Decimal:
        """The part of 1: `60%` is 0.6, exact."""
        with exactly():
            return self.percent / 100

    def of(self, amount: Decimal) -> Decimal:
        """The share of an amount, exact."""
        with exactly():
            return amount * self.percent / 100


def parse_share(text: str) -> Share:
    """The share that `text` says.

    Raises Malformed: `not-a-share` (a number without `%` gets no suggestion: 0.6 may be 60% or 0.6%),
    `not-finite`, `too-long`, `leading-zero`.
    """
    try:
        figure = parse_figure(text)
    except Malformed as problem:
        suggestion = str(problem.params.get("suggestion", ""))
        if problem.reason == "not-a-figure":
            if suggestion and _is_share(suggestion):
                raise Malformed("not-a-share", text=text, suggestion=suggestion) from None
            raise Malformed("not-a-share", text=text) from None
        raise
    if figure.sort != "level" or figure.scale != "%":
        raise Malformed("not-a-share", text=text)
    return Share(figure.likely)


def _is_share(text: str) -> bool:
    figure = parse_figure(text)
    return figure.sort == "level" and figure.scale == "%"
