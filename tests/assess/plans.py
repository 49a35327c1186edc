"""Plans for the tests of this folder: a text becomes its assessment."""

from datetime import date
from fractions import Fraction

from mktplan.assess import Assessment, Coverage, assess
from mktplan.diagnostics import EntityId
from mktplan.workspace import load_text

TODAY = date(2027, 1, 15)
HEAD = "mktplan: 1\nplan: {name: Test, period: 2027, currency: EUR}\n"


def assessed(text: str, head: str = HEAD) -> Assessment:
    """The assessment of a plan that has no fault."""
    workspace = load_text(head + text)
    assert [(fault.kind, fault.params) for fault in workspace.faults] == []
    return assess(workspace, TODAY)


def key(text: str) -> EntityId:
    """`tactics.ads` as a name."""
    return EntityId(*text.split("."))


def covered(objective: str, kpi: str, tactics: str, head: str = HEAD, more: str = "") -> Coverage:
    """The coverage of one objective `o` by the KPI `k`."""
    text = f"kpis:\n  k: {{name: K, {kpi}}}\n{more}objectives:\n  o: {{statement: O, kpi: k, {objective}}}\n"
    return assessed(f"{text}tactics:\n{tactics}", head).coverage[key("objectives.o")]


def near(number: object, wanted: Fraction) -> bool:
    """Whether a decimal is the fraction, to six places."""
    return abs(Fraction(str(number)) - wanted) <= Fraction(1, 1_000_000)


def told(*values: object) -> tuple[object, ...]:
    """Several values, to be compared with plain numbers at once."""
    return values
