"""Whether one thing reaches another, where part of the plan may be unreadable."""

from enum import Enum


class Reach(Enum):
    """Yes, no, or unknown: a name that leads nowhere or an unreadable entity might be the link."""

    NO = "no"
    UNKNOWN = "unknown"
    YES = "yes"

    def or_else(self, other: "Reach") -> "Reach":
        """The surer sign of a link: yes over unknown over no."""
        if Reach.YES in (self, other):
            return Reach.YES
        return Reach.UNKNOWN if Reach.UNKNOWN in (self, other) else Reach.NO
