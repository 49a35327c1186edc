"""The answers of `trace` as CSV (RFC 4180), for a spreadsheet."""

import csv
from io import StringIO
from typing import Final

from mktplan.i18n import Translator
from mktplan.report.branches import Answer, Matrix
from mktplan.report.clean import clean
from mktplan.report.trace_graph import graph_of
from mktplan.values import Figure

# A spreadsheet runs what begins like this as a formula, also in full width.
FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def as_csv(answer: Answer, _words: Translator) -> str:
    """One line an arrow, things without one alone; of a matrix, one line a tactic. Amounts are plain numbers.

    Words are those of the plan, heads are English: a program reads them.
    """
    out = StringIO()
    write = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    if answer.matrix is not None:
        write.writerows(matrix_rows(answer.matrix))
    else:
        write.writerows(arrow_rows(answer))
    return out.getvalue().removesuffix("\r\n")


def arrow_rows(answer: Answer) -> list[list[str]]:
    """A head, then each thing with what it serves."""
    graph = graph_of(answer)
    served = {
        str(thing.key): [arrow for arrow in graph.arrows if arrow.source == thing.key]
        for thing in graph.things
    }
    rows = [["id", "name", "money", "serves", "field", "primary"]]
    for thing in graph.things:
        first = [str(thing.key), harmless(thing.label), amount(thing.money)]
        arrows = served[str(thing.key)]
        rows += [
            [*first, str(arrow.target), arrow.field, "yes" if arrow.primary else "no"] for arrow in arrows
        ] or [[*first, "", "", ""]]
    return rows


def matrix_rows(matrix: Matrix) -> list[list[str]]:
    """A head with the objectives, then each tactic."""
    head = ["id", "name", "money", *(str(key) for key, _ in matrix.objectives)]
    return [
        head,
        *([str(row.key), harmless(row.label), amount(row.money), *row.cells] for row in matrix.rows),
    ]


def amount(money: Figure | None) -> str:
    """The likely amount as a plain number; empty for none."""
    return str(money.likely) if money is not None else ""


def harmless(text: str) -> str:
    """A text that no spreadsheet takes for a formula."""
    text = clean(text)
    return f"'{text}" if text.startswith(FORMULA) else text
