"""Words for a reference that names nothing."""

from mktplan.i18n import N_
from mktplan.lint import Words, fault_rule

unknown_reference = fault_rule(
    "SCH006",
    "unknown-reference",
    levels="eee",
    since="0.1",
    fix="safe",
    words={
        "": Words(
            N_("nothing in `{section}` is called “{name}”"),
            N_("known there: {known}; or add “{name}” to them"),
        ),
        "near": Words(N_("nothing in `{section}` is called “{name}”"), N_("did you mean `{nearest}`?")),
        "elsewhere": Words(
            N_("“{name}” stands in `{elsewhere}`, but `{field}` takes an id of `{section}`"),
            N_("name an id of `{section}` here, or move “{name}” to the field that it belongs in"),
        ),
        "no-section": Words(
            N_("`{field}` names “{name}”, and the plan has no section `{section}`"),
            N_("add the section `{section}:` with an entry `{name}:`"),
        ),
    },
)
