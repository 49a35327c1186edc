"""Words for a text that YAML cannot read as it was meant."""

from mktplan.i18n import N_
from mktplan.lint import Words, fault_rule

WRITE = N_("write `{quoted}`")

# A text begins with a sign that YAML keeps for itself.
FIRST_SIGNS = {
    "at-sign": Words(N_("“{text}” begins with @, which YAML keeps for itself"), WRITE),
    "backtick": Words(N_("“{text}” begins with `, which YAML keeps for itself"), WRITE),
    "percent-sign": Words(N_("“{text}” begins with %, which YAML keeps for itself"), WRITE),
    "asterisk": Words(N_("“{text}” begins with *, which YAML takes for a reference"), WRITE),
    "ampersand": Words(N_("“{text}” begins with &, which YAML takes for a name"), WRITE),
    "exclamation-mark": Words(N_("“{text}” begins with !, which YAML takes for a type"), WRITE),
    "greater-than": Words(N_("“{text}” begins with >, which YAML takes for the head of a text block"), WRITE),
    "vertical-bar": Words(N_("“{text}” begins with |, which YAML takes for the head of a text block"), WRITE),
    "brackets": Words(N_("“{text}” begins with a bracket, which YAML takes for a list"), WRITE),
    "braces": Words(N_("“{text}” begins with a brace, which YAML takes for a set of fields"), WRITE),
    "comma": Words(N_("“{text}” begins with a comma"), WRITE),
    "closing-bracket": Words(N_("“{text}” begins with a closing bracket"), WRITE),
    "closing-brace": Words(N_("“{text}” begins with a closing brace"), WRITE),
    "hash": Words(N_("“{text}” is a comment to YAML and is lost"), WRITE),
    "dash": Words(N_("“{text}” begins with a dash and a blank, which YAML takes for a list"), WRITE),
    "question-mark": Words(N_("“{text}” begins with a question mark, which YAML keeps for itself"), WRITE),
}

INSIDE = {
    "colon": Words(N_("the colon in “{text}” makes YAML take the words before it for a field"), WRITE),
    "quotes": Words(N_("“{text}” begins with a quotation mark that closes before the text ends"), WRITE),
    "apostrophe": Words(N_("“{text}” begins with an apostrophe that closes before the text ends"), WRITE),
    "open-quote": Words(N_("nothing closes the quotation mark before “{text}”"), WRITE),
    "backslash": Words(N_("the backslash in “{text}” means something else in double quotes"), WRITE),
    "comma-in-braces": Words(N_("a comma cuts this text in two: “{text}” has become a field"), WRITE),
    "list-in-braces": Words(N_("“{text}” is a list in braces, which are for fields"), WRITE),
    "extra-bracket": Words(
        N_("“{text}” closes more than it opens"), N_("take the last bracket away, or put the text in quotes")
    ),
    "open-bracket": Words(N_("nothing closes the list “{text}”"), N_("write `{quoted}` at its end")),
    "open-brace": Words(N_("nothing closes the fields “{text}”"), N_("write `{quoted}` at their end")),
}

LAYOUT = {
    "no-space-after-colon": Words(N_("a blank is missing after the colon in “{text}”"), WRITE),
    "no-space-after-dash": Words(N_("a blank is missing after the dash in “{text}”"), WRITE),
    "no-colon": Words(
        N_("“{text}” stands where a field belongs, without a colon"),
        N_("write it as `name: value`, or put it in quotes with the text above"),
    ),
    "list-item": Words(
        N_("the list item “{text}” stands among fields"),
        N_("set it two columns further in, below the field that it belongs to"),
    ),
    "tab": Words(
        N_("a tab indents this line; YAML counts blanks only"), N_("write two blanks for each level")
    ),
    "indentation": Words(
        N_("“{text}” stands in as far as nothing above it"),
        N_("move it from column {found} to column {indent}, with what belongs to it"),
    ),
    "complex-key": Words(
        N_("“{text}” cannot be the name of a field"), N_("write a name, or put it in quotes")
    ),
    "multi-document": Words(
        N_("a second document begins here"), N_("take the line `---` away, or make it a file of its own")
    ),
    "empty-file": Words(
        N_("nothing is written in this file"), N_("begin with `mktplan: 1`; `mktplan init` writes a plan")
    ),
    "list-at-top": Words(
        N_("this file is a list; a plan has sections"), N_("begin with `mktplan: 1` and `plan:`")
    ),
    "text-at-top": Words(
        N_("this file is a text; a plan has sections"), N_("begin with `mktplan: 1` and `plan:`")
    ),
}

syntax = fault_rule(
    "SCH001",
    "syntax",
    levels="eee",
    since="0.1",
    fix="safe",
    words={
        "": Words(
            N_("“{text}” cannot be read here, nor what comes after it"),
            N_("look at this line and the one above: quotes, brackets, colons and how far each stands in"),
        ),
        **FIRST_SIGNS,
        **INSIDE,
        **LAYOUT,
    },
)
