"""Words for a file that cannot be part of the plan."""

from typing import Final

from mktplan.i18n import N_
from mktplan.lint import Words, fault_rule

BESIDE: Final = N_(
    "write a path from the folder of the plan's first file, with forward slashes: tactics/spring.yaml"
)

include_problem = fault_rule(
    "SCH008",
    "include-problem",
    levels="eee",
    since="0.1",
    fix="safe",
    words={
        "absent": Words(N_("there is no file “{text}” to include"), BESIDE),
        "outside": Words(N_("“{text}” is no path inside the plan's folder"), BESIDE),
        "folder": Words(N_("“{text}” is a folder"), N_("name the files in it: `{pattern}`")),
        "nothing": Words(
            N_("no file matches “{text}”"), N_("add the file, or take the pattern out"), milder=1
        ),
        "unopened": Words(N_("“{text}” cannot be opened: {reason}"), N_("check the file's permissions")),
        "itself": Words(N_("the plan includes itself"), N_("take “{text}” out of `include`")),
        "too-many": Words(
            N_("a plan has {most} files at most; the others are left out"),
            N_("write a pattern that catches only the plan's own files"),
        ),
        "no-folder": Words(
            N_("“{text}” is not included: a plan from standard input has no folder"),
            N_("name the file on the command line to check the whole plan"),
            levels="iii",
        ),
        "root-only": Words(
            N_("`{key}` belongs in the plan's first file, not in one that it includes"),
            N_("move it there; an included file holds sections only"),
        ),
        "twice": Words(
            N_("`{section}` stands in {file} already"),
            N_("keep this section in one file: it is one thing, not a list of entries"),
        ),
    },
)
