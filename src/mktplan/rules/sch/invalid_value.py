"""Words for a value that its field cannot take."""

from mktplan.i18n import N_
from mktplan.lint import Words, fault_rule

# What stands here is a mapping, a list or a text, and something else belongs here: said by what belongs.
BELONGS = {
    "text": Words(
        N_("one text belongs here"), N_("write it behind the colon; a long one in quotes or after `>-`")
    ),
    "choice": Words(N_("one word belongs here"), N_("write the word behind the colon")),
    "number": Words(N_("one whole number belongs here"), N_("write it in digits, as in `3`")),
    "switch": Words(N_("`true` or `false` belongs here"), N_("write one of the two")),
    "figure": Words(N_("one figure belongs here"), N_("write it as `400`, `4.5%`, `20..30` or `min 400`")),
    "money": Words(
        N_("an amount of money belongs here"),
        N_("write it as `5000`, or with `amount:` and `every:`, `each:` and `count:`"),
    ),
    "period": Words(
        N_("a date or a period belongs here"), N_("write it as `2027-03`, `2027-Q2` or `2027-03-15`")
    ),
    "reference": Words(N_("the id of one entity belongs here"), N_("write the id alone")),
    "link": Words(N_("one address belongs here"), N_("write the address alone")),
    "share": Words(N_("a share belongs here"), N_("write it as `60%`")),
    "rhythm": Words(N_("a rhythm belongs here"), N_("write it as `week`, `month` or `3/week`")),
    "duration": Words(N_("a length of time belongs here"), N_("write it as `2w` or `3m`")),
    "effort": Words(N_("an effort belongs here"), N_("write it as `3d` or `2h/week`")),
    "list": Words(N_("a list belongs here"), N_("write it as `[first, second]`, or one line `- …` for each")),
    "mapping": Words(
        N_("fields belong here"), N_("write one line `name: value` for each, two columns further in")
    ),
    "entities": Words(
        N_("the section `{section}` takes entries by their id"),
        N_("write each as `its-id:` with its fields below"),
    ),
}

SHOWN = N_("“{text}” is no value for this field")

invalid_value = fault_rule(
    "SCH005",
    "invalid-value",
    levels="eee",
    since="0.1",
    fix="safe",
    words={
        **{
            f"{form}-for-{shape}": words
            for form in ("text", "list", "mapping")
            for shape, words in BELONGS.items()
            if form != shape
        },
        "": Words(SHOWN, N_("correct it, or delete the line")),
        "-suggested": Words(SHOWN, N_("write `{suggestion}`")),
        "text-for-list": Words(
            N_("one text stands here; a list belongs here"), N_("put it in brackets: `[…]`"), milder=1
        ),
        "choice": Words(
            N_("“{text}” is not one of the words for this field"), N_("the words are: {choices}")
        ),
        "near-choice": Words(
            N_("“{text}” is not one of the words for this field"),
            N_("did you mean `{nearest}`? The words are: {choices}"),
        ),
        "whole-number": Words(N_("“{text}” is not a whole number"), N_("write digits only, as in `3`")),
        "out-of-range": Words(
            N_("{text} is outside what this field takes"), N_("write a whole number from {least} to {most}")
        ),
        "switch": Words(N_("“{text}” is neither `true` nor `false`"), N_("write one of the two")),
        "near-switch": Words(N_("“{text}” is neither `true` nor `false`"), N_("write `{nearest}`")),
        "quoted-number": Words(
            N_("the number {text} stands in quotes"),
            N_("take the quotes away: other programs would read it as text"),
            milder=1,
        ),
        "id": Words(
            N_("“{text}” cannot be an id"),
            N_("an id has letters, digits, `-` and `_`, and no blanks, as in `autumn-newsletter`"),
        ),
        "date-name": Words(
            N_("“{text}” cannot name a date: it is one"),
            N_("give it a name that is a word, as in `launch`"),
        ),
        "not-a-figure": Words(
            N_("“{text}” is not a figure"),
            N_("write it as `400`, `4.5%`, `20..30`, `min 400`, `+20%` or `+6pt`"),
        ),
        "not-a-figure-suggested": Words(N_("“{text}” is not a figure"), N_("write `{suggestion}`")),
        "not-money": Words(
            N_("“{text}” is not an amount of money"),
            N_("write digits without currency or blanks: `5000`, `2400.50`, `4000..6000`"),
        ),
        "not-money-suggested": Words(N_("“{text}” is not an amount of money"), N_("write `{suggestion}`")),
        "not-a-share": Words(N_("“{text}” is not a share"), N_("write it with its sign, as in `60%`")),
        "not-a-share-suggested": Words(N_("“{text}” is not a share"), N_("write `{suggestion}`")),
        "not-finite": Words(
            N_("“{text}” is not a number that can be counted with"), N_("write a figure, as in `400`")
        ),
        "leading-zero": Words(
            N_("“{text}” begins with a zero"),
            N_("write the number without it; a code or a phone number is a text"),
        ),
        "too-long": Words(N_("“{text}” is too long for this field"), N_("it takes up to {most} characters")),
        "mixed-scales": Words(
            N_("“{text}” mixes per cent, points and plain numbers"), N_("write all parts in one notation")
        ),
        "mixed-scales-suggested": Words(
            N_("“{text}” mixes per cent, points and plain numbers"), N_("write `{suggestion}`")
        ),
        "range-order": Words(N_("“{text}” goes from high to low"), N_("write the lower end first: `20..30`")),
        "parts-order": Words(
            N_("these three figures do not rise: {low}, {likely}, {high}"),
            N_("write them from low to high: {names}"),
        ),
        "missing-part": Words(N_("`{part}` is missing here"), N_("these belong together: {needed}")),
        "unknown-part": Words(N_("there is no part `{part}` here"), N_("the parts are: {known}")),
        "not-a-part": Words(
            N_("`{part}` takes one figure, not “{text}”"), N_("write one number, as in `14`")
        ),
        "not-a-period": Words(
            N_("“{text}” is not a date or a period"),
            N_("write it as `2027`, `2027-Q2`, `2027-03`, `2027-03-15`, or `2027-03/2027-05` from … to …"),
        ),
        "not-a-period-suggested": Words(N_("“{text}” is not a date or a period"), N_("write `{suggestion}`")),
        "open-interval": Words(
            N_("“{text}” has only one end"), N_("write both ends, as in `2027-03/2027-05`, or `ongoing`")
        ),
        "year-out-of-range": Words(
            N_("“{text}” lies outside the years that a plan can have"),
            N_("write a year of this century, as in `2027`"),
        ),
        "not-a-rhythm": Words(N_("“{text}” is not a rhythm"), N_("write it as `week`, `month` or `3/week`")),
        "not-a-rhythm-suggested": Words(N_("“{text}” is not a rhythm"), N_("write `{suggestion}`")),
        "not-a-duration": Words(
            N_("“{text}” is not a length of time"), N_("write it as `5d`, `2w`, `3m` or `1y`")
        ),
        "not-a-duration-suggested": Words(N_("“{text}” is not a length of time"), N_("write `{suggestion}`")),
        "not-an-effort": Words(N_("“{text}” is not an effort"), N_("write it as `3d`, `12h` or `2h/week`")),
        "not-an-effort-suggested": Words(N_("“{text}” is not an effort"), N_("write `{suggestion}`")),
    },
)
