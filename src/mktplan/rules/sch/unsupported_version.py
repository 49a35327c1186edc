"""Words for a plan written in a format that this version does not read."""

from mktplan.i18n import N_
from mktplan.lint import Words, fault_rule

unsupported_version = fault_rule(
    "SCH007",
    "unsupported-version",
    levels="eee",
    since="0.1",
    words={
        "": Words(
            N_("the plan says it is written in format {text}; this mktplan reads format {known}"),
            N_("write `mktplan: {known}`, or install a newer mktplan"),
        )
    },
)
