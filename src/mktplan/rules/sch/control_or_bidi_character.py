"""Words for characters that no one sees and programs obey."""

from mktplan.i18n import N_
from mktplan.lint import Words, fault_rule

DELETE = N_("delete it: it comes with copied text and no editor shows it")

control_or_bidi_character = fault_rule(
    "SCH015",
    "control-or-bidi-character",
    levels="eee",
    since="0.1",
    fix="safe",
    words={
        "": Words(N_("an invisible character stands here ({character})"), DELETE),
        "line-break": Words(
            N_("an unusual line break stands here ({character}); editors do not count it as one"),
            N_("write a blank or an ordinary line end in its place"),
        ),
        "old-line-ends": Words(
            N_("the lines of this file end as on very old machines: {lines} of them"),
            N_("save the file with ordinary line ends: editors call them LF"),
        ),
        "byte-order-mark": Words(N_("an invisible byte order mark stands here ({character})"), DELETE),
        "noncharacter": Words(N_("what stands here is no character ({character})"), DELETE),
        "bidi": Words(
            N_("a mark that turns the direction of writing stands here ({character})"), DELETE, milder=1
        ),
        "escaped": Words(
            N_("this text holds an invisible character, written as an escape ({character})"),
            N_("take the backslash and what belongs to it away, or write two backslashes"),
        ),
        "escaped-bidi": Words(
            N_("this text holds a mark that turns the direction of writing, as an escape ({character})"),
            N_("take the backslash and what belongs to it away"),
            milder=1,
        ),
        "more": Words(
            N_("{count} more invisible characters follow in this file"),
            N_("replace them all with your editor"),
        ),
    },
)
