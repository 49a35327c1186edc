"""The answers of `trace` as pictures: Mermaid for Markdown pages, DOT for Graphviz."""

import re
from typing import Final

from mktplan.i18n import Translator
from mktplan.report.branches import Answer
from mktplan.report.clean import clean
from mktplan.report.trace_graph import Graph, Thing, graph_of

# What Mermaid would read as its own, as a tag or as an entity.
MARKED: Final = re.compile(r"[#&<>\"`\\\[\]{}|]")


def mermaid(answer: Answer, words: Translator) -> str:
    """A flowchart from goals down to tactics; a dotted arrow serves what is above beside something else."""
    graph = graph_of(answer)
    ids = numbered(graph)
    lines = ["flowchart TB"]
    lines += [
        f'    {ids[str(thing.key)]}["{"<br/>".join(map(entity, caption(thing, answer, words)))}"]'
        for thing in graph.things
    ]
    lines += [
        f"    {ids[str(arrow.target)]} {'---' if arrow.primary else '-.-'} {ids[str(arrow.source)]}"
        for arrow in graph.arrows
    ]
    return "\n".join(lines)


def entity(text: str) -> str:
    """A text inside a Mermaid label: its marks as character numbers."""
    return MARKED.sub(lambda found: f"#{ord(found.group())};", text)


def dot(answer: Answer, words: Translator) -> str:
    """A directed graph for Graphviz: arrows lead from what serves to what is served."""
    graph = graph_of(answer)
    ids = numbered(graph)
    lines = ["digraph plan {", "  rankdir=BT;", '  node [shape=box, fontname="sans-serif"];']
    for thing in graph.things:
        label = "\\n".join(map(escaped, caption(thing, answer, words)))
        lines.append(f'  {ids[str(thing.key)]} [label="{label}"];')
    for arrow in graph.arrows:
        style = "" if arrow.primary else " [style=dashed]"
        lines.append(f"  {ids[str(arrow.source)]} -> {ids[str(arrow.target)]}{style};")
    return "\n".join([*lines, "}"])


def escaped(text: str) -> str:
    """A text inside a quoted string of DOT."""
    return text.replace("\\", "\\\\").replace('"', '\\"')


def caption(thing: Thing, answer: Answer, words: Translator) -> tuple[str, ...]:
    """What stands in a box: the name, the id, the money."""
    lines = [" ".join(clean(thing.label).split()), str(thing.key)]
    if thing.money is not None:
        lines.append(words.figure(thing.money, answer.currency))
    return tuple(lines)


def numbered(graph: Graph) -> dict[str, str]:
    """Names for the boxes that need no quoting, by entity."""
    return {str(thing.key): f"n{number}" for number, thing in enumerate(graph.things)}
