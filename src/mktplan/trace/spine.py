"""The levels of a plan, from why it exists down to what is done."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

SPINE: Final = ("goals", "objectives", "strategies", "campaigns", "tactics")

# Every upward reference leads to a smaller number, so the spine has no circles.
RANK: Final[Mapping[str, int]] = MappingProxyType({section: rank for rank, section in enumerate(SPINE)})

# Of several fields that lead up, the one that comes first is nearest to what the author meant: what an
# entity says of itself, then its strategy, then its campaign.
PREFERENCE: Final[Mapping[str, int]] = MappingProxyType({"objectives": 0, "strategy": 1, "campaign": 2})

# Where a level has one living entity only, those that name nothing above them serve that one.
IMPLIED: Final[Mapping[str, str]] = MappingProxyType(
    {"objectives": "goals", "strategies": "objectives", "campaigns": "objectives", "tactics": "objectives"}
)


def rank_of(section: str) -> int:
    """The level of a section. Raises ValueError for one that is not on the spine."""
    rank = RANK.get(section)
    if rank is None:
        raise ValueError(f"{section} is not on the spine")
    return rank
