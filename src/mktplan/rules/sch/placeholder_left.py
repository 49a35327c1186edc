"""Words for a sample text that still waits for the real one."""

from mktplan.i18n import N_
from mktplan.lint import Words, fault_rule

placeholder_left = fault_rule(
    "SCH011",
    "placeholder-left",
    levels="-ww",
    since="0.1",
    words={
        "": Words(
            N_("“{text}” still waits for the real words"),
            N_("write them, or move the question to `open:` if nobody knows yet"),
        ),
        "typed": Words(
            N_("“{text}” still waits for the real value"),
            N_("write the value, or delete the line: what is absent is told as absent"),
            levels="iww",  # what cannot be read is left out, and that has to be known in a draft too
        ),
    },
)
