"""Every kind and variant of fault that reading a file can give; the rules have words for each."""

from collections.abc import Mapping
from typing import Final

FAULTS: Final[Mapping[str, frozenset[str]]] = {
    "syntax": frozenset({
        # a text that begins with a sign of YAML's
        "at-sign", "backtick", "percent-sign", "asterisk", "ampersand", "exclamation-mark", "greater-than",
        "vertical-bar", "brackets", "braces", "comma", "closing-bracket", "closing-brace", "hash", "dash",
        "question-mark",
        # a text that YAML cuts
        "colon", "quotes", "apostrophe", "open-quote", "backslash", "comma-in-braces", "list-in-braces",
        "extra-bracket", "open-bracket", "open-brace",
        # a line that stands wrong
        "no-space-after-colon", "no-space-after-dash", "no-colon", "list-item", "tab", "indentation",
        "complex-key", "multi-document", "empty-file", "list-at-top", "text-at-top", "",
    }),
    "duplicate-key": frozenset({""}),
    "unreadable": frozenset({
        "too-large", "utf-16", "utf-32", "not-utf-8", "latin-1", "surrogate", "nul", "control-character",
        "too-deep", "too-many-nodes", "scalar-too-long",
    }),
    "anchor-alias-tag-merge": frozenset({
        "anchor", "anchor-text", "alias", "alias-text", "tag", "tag-text", "merge",
    }),
    "lost-to-yaml": frozenset({"hash-value", "hash-in-text"}),
    "control-or-bidi-character": frozenset({
        "line-break", "old-line-ends", "byte-order-mark", "noncharacter", "bidi", "escaped", "escaped-bidi",
        "more",
    }),
}  # fmt: skip
