"""Why a text is not the value it should be: a reason and its figures, without words."""

from types import MappingProxyType
from typing import Final


class Malformed(ValueError):
    """A text that its grammar refuses.

    `reason` is a stable key (`no-such-day`); `params` holds what the words need: nearly always the
    refused `text`, and `suggestion`, the right notation, only where it can mean nothing else
    (a tool may write it without asking).
    """

    def __init__(self, reason: str, **params: object) -> None:
        super().__init__(reason)
        self.reason: Final = reason
        self.params: Final = MappingProxyType(params)

    def __str__(self) -> str:
        return f"{self.reason} {dict(self.params)}"

    def about(self, text: str) -> "Malformed":
        """The same refusal, told about the longer text that it was found in."""
        return Malformed(self.reason, **{**self.params, "text": text})
