"""When a tactic works: while it runs, or from its end on."""

from datetime import date, timedelta
from typing import Final

from mktplan.model import Tactic
from mktplan.values import Period

# What stays where it was put and goes on being found, used or paid: it begins to work when it is done.
# An article, a video, an infographic, an e-book or a white paper is found and read for as long as the plan
# runs; a page, a site, a tool or an automation serves everyone who comes; what people were taught, a new
# price or a new packaging holds until it is changed.
# All else works while it is done: ads, posts, messages, newsletters and press stop being seen when they
# stop; events, webinars, contests, samplings and promotions have their days; programmes, partnerships,
# sponsorships and communities live as long as somebody runs them; a podcast is heard as it comes out.
DURABLE: Final = frozenset(
    ("article", "video", "infographic", "ebook", "whitepaper", "landing-page", "website", "training",
     "automation", "price", "packaging", "tool")
)  # fmt: skip


def effect(tactic: Tactic, period: Period, plan_period: Period | None, horizon: date) -> Period:
    """The days on which a tactic that runs in `period` adds to results.

    What is always on works all that time. What lasts works from the day after its end to the end of
    the plan (to `horizon` where the plan has none); a lasting series (`every`) from its start, as each
    piece works once it is out; what runs to the plan's end or beyond works while it runs, as nobody
    promises results for which no day is left. All else works while it runs.
    """
    if tactic.always_on or tactic.kind not in DURABLE:
        return period
    end = plan_period.end if plan_period is not None and plan_period.comparable(period) else None
    if period.end >= (end or date.max):
        return period
    start = period.start if tactic.every is not None else period.end + timedelta(days=1)
    return Period(start, end or max(start, horizon), period.hangs_on)
