"""Words for a field that must be there and is not."""

from mktplan.i18n import N_
from mktplan.lint import Words, fault_rule

missing_field = fault_rule(
    "SCH004",
    "missing-field",
    levels="eee",
    since="0.1",
    words={
        "": Words(N_("`{field}` is missing here"), N_("add a line `{field}: …` below this one")),
        "empty": Words(N_("`{field}` is empty, and the plan needs it"), N_("write it behind the colon")),
    },
)
