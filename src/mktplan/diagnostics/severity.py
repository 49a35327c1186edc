"""How much a finding matters."""

from enum import IntEnum


class Severity(IntEnum):
    """Ordered: `Severity.ERROR > Severity.WARNING > Severity.INFO`."""

    INFO = 1
    WARNING = 2
    ERROR = 3

    @property
    def word(self) -> str:
        """The lower-case English word that machine formats use."""
        return self.name.lower()
