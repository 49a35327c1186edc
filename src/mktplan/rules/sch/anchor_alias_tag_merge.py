"""Words for signs with which YAML repeats or retypes values, which a plan does not need."""

from mktplan.i18n import N_
from mktplan.lint import Words, fault_rule

WRITE = N_("write `{quoted}`")

anchor_alias_tag_merge = fault_rule(
    "SCH012",
    "anchor-alias-tag-merge",
    levels="eee",
    since="0.1",
    fix="safe",
    words={
        "": Words(N_("a plan repeats and retypes nothing by signs"), N_("write the value itself")),
        "anchor": Words(
            N_("&{text} names a value for repetition, which a plan does not do"),
            N_("take the sign and the name away, and write the value where it is repeated"),
        ),
        "anchor-text": Words(N_("YAML takes the first word of “{text}” for a name and loses it"), WRITE),
        "alias": Words(N_("{text} repeats a value that stands elsewhere"), N_("write the value itself")),
        "alias-text": Words(N_("YAML takes “{text}” for a reference to another value"), WRITE),
        "tag": Words(N_("{text} gives a type to a value; the field knows its type"), N_("take the tag away")),
        "tag-text": Words(N_("YAML takes the beginning of “{text}” for a type and loses it"), WRITE),
        "merge": Words(N_("“{text}” copies fields from another place"), N_("write the fields themselves")),
    },
)
