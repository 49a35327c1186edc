"""Words for a link to a file that is not there."""

from mktplan.i18n import N_
from mktplan.lint import Words, fault_rule

broken_link = fault_rule(
    "SCH017",
    "broken-link",
    levels="eee",
    since="0.1",
    words={
        "": Words(
            N_("there is no file “{text}” beside the plan"),
            N_("add the file, correct its path (counted from the plan's folder), or remove the link"),
        ),
        "outside": Words(
            N_("“{text}” leads out of the plan's folder"),
            N_("copy the file into the plan's folder, or link to an address on the web"),
        ),
    },
)
