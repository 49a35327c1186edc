"""Words for text that everybody sees and YAML takes for a comment."""

from mktplan.i18n import N_
from mktplan.lint import Words, fault_rule

QUOTE_OR_COMMENT = N_("write `{quoted}`; a real comment has a blank behind its #")

lost_to_yaml = fault_rule(
    "SCH014",
    "lost-to-yaml",
    levels="www",
    since="0.1",
    fix="safe",
    words={
        "": Words(N_("“{text}” is a comment to YAML and is lost"), QUOTE_OR_COMMENT),
        "hash-value": Words(N_("“{text}” is a comment to YAML: the field is empty"), QUOTE_OR_COMMENT),
        "hash-in-text": Words(N_("“{text}” is a comment to YAML: the text ends before it"), QUOTE_OR_COMMENT),
    },
)
