"""Words for a file that opens and cannot be read."""

from mktplan.i18n import N_
from mktplan.lint import Words, fault_rule

SAVE = N_("save the file again as UTF-8: editors call it “encoding”")
SMALLER = N_("take the part out that makes the file so large: a plan is far below this limit")

unreadable = fault_rule(
    "SCH010",
    "unreadable",
    levels="eee",
    since="0.1",
    words={
        "": Words(N_("this file cannot be read"), SAVE),
        "utf-16": Words(N_("this file is written in UTF-16"), SAVE),
        "utf-32": Words(N_("this file is written in UTF-32"), SAVE),
        "not-utf-8": Words(N_("the byte {byte} here is no UTF-8"), SAVE),
        "latin-1": Words(
            N_("this file is not UTF-8: here stands “{letter}” as an old encoding writes it"), SAVE
        ),
        "surrogate": Words(
            N_("half a character stands here ({character})"), N_("delete it and type it again")
        ),
        "nul": Words(
            N_("a zero byte stands here: is this a text file?"), N_("name a plan file, or delete the byte")
        ),
        "control-character": Words(
            N_("a control character stands here ({character})"),
            N_("delete it: it comes with copied text and no editor shows it"),
        ),
        "too-large": Words(N_("this file is larger than {limit} MiB"), SMALLER),
        "too-deep": Words(
            N_("this stands more than {limit} levels deep"), N_("close the brackets above, or flatten it")
        ),
        "too-many-nodes": Words(N_("this file holds more than {limit} values"), SMALLER),
        "scalar-too-long": Words(N_("this text is longer than {limit} characters"), SMALLER),
    },
)
