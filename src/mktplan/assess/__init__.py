"""What a plan amounts to: money, calendar, and whether the tactics reach the targets."""

from mktplan.assess.assessment import Assessment, assess
from mktplan.assess.coverage import Contribution, Coverage
from mktplan.assess.letters import Letter, Letters
from mktplan.assess.limits import Limit
from mktplan.assess.promises import Promises
from mktplan.assess.schedule import Schedule
from mktplan.assess.spending import Roof, Spending

__all__ = [
    "Assessment",
    "Contribution",
    "Coverage",
    "Letter",
    "Letters",
    "Limit",
    "Promises",
    "Roof",
    "Schedule",
    "Spending",
    "assess",
]
