"""Pieces of Markdown that templates cannot say: tables, anchors of headings, Mermaid pictures."""

import re
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from mktplan.render.charts import Flow, Timeline
from mktplan.render.prose import Written, escape_markdown

# What may stand in a Mermaid label: its own marks and anything that ends one are left out.
UNSAFE_LABEL: Final = re.compile(r"[^\w \-–’'().,%€£$&/+]", re.UNICODE)
WORDS: Final = re.compile(r"[^\w\- ]", re.UNICODE)


def table(heads: Sequence[object], rows: Iterable[Sequence[object]], numeric: Sequence[int] = ()) -> Written:
    """A table; cells are escaped unless they are already Markdown."""
    rules = ["---:" if at in numeric else "---" for at in range(len(heads))]
    lines = [line(heads), "| " + " | ".join(rules) + " |", *(line(row) for row in rows)]
    return Written("\n".join(lines))


def line(cells: Sequence[object]) -> str:
    """A row."""
    return "| " + " | ".join(cell(each) for each in cells) + " |"


def cell(value: object) -> str:
    """A cell: several texts are separated by dots, a link object is its words."""
    if isinstance(value, tuple | list):
        return " · ".join(cell(each) for each in value)
    return escape_markdown(getattr(value, "words", value))


def slug(title: str) -> Written:
    """The anchor that GitHub and GitLab give a heading."""
    return Written(WORDS.sub("", title.lower()).strip().replace(" ", "-"))


def label(text: str) -> str:
    """A text inside a Mermaid picture."""
    return " ".join(UNSAFE_LABEL.sub(" ", text).split()) or "–"


def gantt(chart: Timeline) -> Written:
    """The calendar as a Mermaid Gantt chart."""
    lines = ["```mermaid", "gantt", "    dateFormat YYYY-MM-DD", "    axisFormat %b %Y"]
    for lane in chart.lanes:
        lines.append(f"    section {label(lane.title)}")
        lines += [
            f"    {label(span.label)} :{span.start.isoformat()}, {days(span.start, span.end)}d"
            for span in lane.spans
        ]
    return Written("\n".join([*lines, "```"]))


def days(start: date, end: date) -> int:
    """How many days, both included."""
    return (end - start).days + 1


def sankey(chart: Flow) -> Written:
    """The flow as a Mermaid graph, an edge a strand."""
    ids = {node.id: f"n{at}" for at, node in enumerate(node for column in chart.columns for node in column)}
    lines = ["```mermaid", "flowchart LR"]
    for column in chart.columns:
        lines += [f'    {ids[node.id]}["{label(node.label)} {label(node.shown)}"]' for node in column]
    lines += [f"    {ids[strand.source]} --> {ids[strand.target]}" for strand in chart.strands]
    return Written("\n".join([*lines, "```"]))
