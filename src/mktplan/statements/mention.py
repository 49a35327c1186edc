"""A day or period that a sentence names."""

from datetime import date
from typing import NamedTuple

Part = tuple[()] | tuple[str, int] | tuple[str, int, int]


class Mention(NamedTuple):
    """A day or period from piece `first` to before piece `end`.

    `day` is its last day where the words fix one; `before` is the day to meet where it stands after
    “before”. `sort` is `absolute`, `fiscal`, `season`, `event` or `relative`; `bare` where it is only a
    year, or an event or season that names another thing as easily as a time. `part` is what the words fix
    without a year: (`month`, 6), (`parts`, 3, 3) for the third quarter, (`week`, 12), (`day`, 6, 30), or how
    far ahead: (`days`, 90), (`months`, 6), (`year`, 1) for next year.
    """

    first: int
    end: int
    sort: str
    day: date | None = None
    before: date | None = None
    bare: bool = False
    past: bool = False
    part: Part = ()
