"""Words for a key that no field of the format has."""

from mktplan.i18n import N_
from mktplan.lint import Words, fault_rule

unknown_field = fault_rule(
    "SCH003",
    "unknown-field",
    levels="eee",
    since="0.1",
    fix="safe",
    words={
        "": Words(
            N_("there is no field “{field}” here"),
            N_("the fields are: {known}; a key of your own begins with `x-`"),
        ),
        "near": Words(N_("there is no field “{field}” here"), N_("did you mean `{nearest}`?")),
        "split-sentence": Words(
            N_("“{field}” has become a field: a comma or a colon cut the sentence in two"),
            N_("put the whole sentence in double quotes, or on a line of its own"),
        ),
        "repeated": Words(N_("the field “{field}” stands here twice"), N_("keep one of the two")),
    },
)
