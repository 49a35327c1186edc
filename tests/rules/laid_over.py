"""Lay a fragment of a plan over a whole one, entity by entity, as text."""

import re
from collections.abc import Iterator

SECTION = re.compile(r"[\w\"'][^:\n]*:")
ENTITY = re.compile(r"  [\w\"'][^:\n]*:")


def laid_over(fragment: str, base: str) -> str:
    """The base with each entity of the fragment in the place of its own, new ones at their section's end.

    Both are in block style, entities indented by two. A section that the fragment writes on one line
    (`mktplan: 2`, `goals: {…}`) takes the place of the base's. In `plan` and `budget`, fields count as
    entities.
    """
    whole = {name: dict(entries) for name, entries in sections(base)}
    for name, entries in sections(fragment):
        one_line = entries[0][1].strip() != f"{name}:"
        if one_line or name not in whole:
            whole[name] = dict(entries)
        else:
            whole[name] |= dict(entries[1:])
    return "".join(text for entries in whole.values() for text in entries.values())


def sections(text: str) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """Each section's name with its parts: its own line first, under an empty key, then its entities."""
    name, entries = "", [("", "")]
    for line in text.splitlines(keepends=True):
        if SECTION.match(line):
            if entries != [("", "")]:
                yield name, entries
            name, entries = line.partition(":")[0], [("", line)]
        elif ENTITY.match(line) and name:
            entries.append((line.partition(":")[0].strip(), line))
        else:
            entries[-1] = (entries[-1][0], entries[-1][1] + line)
    yield name, entries
