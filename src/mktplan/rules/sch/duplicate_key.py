"""Words for a key that stands in its mapping twice."""

from mktplan.i18n import N_
from mktplan.lint import Words, fault_rule

duplicate_key = fault_rule(
    "SCH002",
    "duplicate-key",
    levels="eee",
    since="0.1",
    words={
        "": Words(
            N_("“{key}” stands here a second time"),
            N_("keep one of the two, or give the second another name: most programs keep only the last"),
        ),
        "other-file": Words(
            N_("“{key}” stands in {file} already"),
            N_("keep one of the two, or give this one another id: an id means one thing in the whole plan"),
        ),
    },
)
