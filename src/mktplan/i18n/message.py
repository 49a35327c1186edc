"""A sentence not yet said: its English text as key, its figures as values."""

from collections.abc import Mapping
from dataclasses import dataclass, field


def N_(msgid: str) -> str:  # noqa: N802  (the name gettext tools look for)
    """Mark a literal for the catalogues and hand it back unchanged."""
    return msgid


def NP_(singular: str, plural: str) -> tuple[str, str]:  # noqa: N802  (as `N_`)
    """Mark the two literals of a message that changes with a count: `words.plural(*NP_(…), n)`."""
    return singular, plural


@dataclass(frozen=True, slots=True)
class Message:
    """What to say, before a language is chosen.

    `msgid` is the English sentence with `{named}` places, the key of the catalogues; where the
    number matters, `plural` is the English plural and `n` the count (also usable as `{n}`).
    `params` are typed values (text, int, Decimal, date, Money, Period, Figure, another Message, or a
    tuple of these for a list): the language decides how each is written.
    """

    msgid: str
    params: Mapping[str, object] = field(default_factory=dict)
    plural: str = ""
    n: int | None = None
