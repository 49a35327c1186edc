"""Words for a day that no calendar has, and for a period that ends before it starts."""

from mktplan.i18n import N_
from mktplan.lint import Words, fault_rule

invalid_date = fault_rule(
    "SCH009",
    "invalid-date",
    levels="eee",
    since="0.1",
    words={
        "": Words(N_("“{text}” is in no calendar"), N_("write a day that exists")),
        "no-such-day": Words(
            N_("“{text}” is in no calendar: {number} is not between 1 and {last}"),
            N_("write a day that exists"),
        ),
        "ends-before-start": Words(
            N_("“{text}” ends before it starts"), N_("write the earlier day first: from/to, both included")
        ),
        "circle": Words(
            N_("these dates are counted from each other: {names}"), N_("give one of them a day of its own")
        ),
        "in-text": Words(
            N_("“{text}” is in no calendar"),
            N_("write a day that exists: the document prints this one"),
            milder=1,
        ),
    },
)
