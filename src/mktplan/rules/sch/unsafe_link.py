"""Words for an address that a document must not link to."""

from mktplan.i18n import N_
from mktplan.lint import Words, fault_rule

unsafe_link = fault_rule(
    "SCH016",
    "unsafe-link",
    levels="eee",
    since="0.1",
    words={
        "": Words(
            N_("“{text}” is not an address that a document may link to"),
            N_("use `https:`, `http:`, `mailto:`, `tel:`, or a file of this folder"),
        )
    },
)
