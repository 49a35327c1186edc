"""Words for a key after which nothing is written."""

from mktplan.i18n import N_
from mktplan.lint import Words, fault_rule

empty_value = fault_rule(
    "SCH013",
    "empty-value",
    levels="iii",
    unless=("SCH012",),
    since="0.1",
    words={
        "": Words(
            N_("nothing is written here: it counts as absent"), N_("write the value or delete the line")
        ),
        "section": Words(
            N_("the section `{section}` is empty: it counts as absent"), N_("fill it or delete the line")
        ),
    },
)
