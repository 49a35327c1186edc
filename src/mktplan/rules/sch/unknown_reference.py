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
        "any": Words(
            N_("nothing in the plan is called “{name}”"),
            N_("write the id of an entry, with its section where two have it: `tactics.launch-film`"),
        ),
        "near-any": Words(N_("nothing in the plan is called “{name}”"), N_("did you mean `{nearest}`?")),
        "ambiguous": Words(
            N_("“{name}” may be one of several here; it is taken as `{first}`"),
            N_("say which: {choices}"),
            milder=1,
        ),
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
