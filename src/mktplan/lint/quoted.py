"""Names in a message, each in the quotation marks of its language."""

from collections.abc import Sequence

from mktplan.i18n import N_, Message


def quoted(names: Sequence[str], most: int) -> tuple[Message, ...]:
    """The first `most` names as a list for a message, and how many more there are."""
    shown = tuple(Message(N_("“{name}”"), {"name": name}) for name in names[:most])
    rest = len(names) - most
    return (*shown, Message("{n} other", {}, plural="{n} others", n=rest)) if rest > 0 else shown
