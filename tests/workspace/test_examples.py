"""The examples together use every section of the format, and its notations."""

import re
from pathlib import Path

import pytest

from mktplan.model.shapes import sections
from mktplan.workspace import load

EXAMPLES = sorted(Path("examples").glob("*/plan.yaml"))
TEXT = "\n".join(file.read_text("utf-8") for file in sorted(Path("examples").glob("**/*.yaml")))
NOTATIONS = {
    "a range": r": \d+\.\.\d+",
    "a threshold": r"(?:min|max) \d",
    "a change in per cent": r"[:] [+-]\d+%",
    "points": r"[+-][\d.]+pt",
    "a factor": r"x\d",
    "an estimate": r"low: \d+, likely: \d+, high: \d+",
    "ambitions": r"minimum: \d+",
    "money that comes back": r"amount: \d+, every: \w+",
    "money so many times": r"each: \d+, count: \d+",
    "money by category": r"(?:media|production): \d+, (?:production|media|tools): \d+",
    "money by period": r"budget: \{20\d\d-\d\d: \d+",
    "no money": r"budget: none",
    "work": r"effort: \d+(?:d|h)",
    "work a week": r"effort: \d+h/week",
    "shares of channels": r"channels: \{[\w-]+: \d+%",
    "a quarter": r"20\d\d-Q\d",
    "a half-year": r"20\d\d-H\d",
    "a month": r"when: 20\d\d-\d\d$",
    "a day": r"20\d\d-\d\d-\d\d",
    "a week": r"20\d\d-W\d\d",
    "an interval": r"20\d\d-\d\d(?:-\d\d)?/20\d\d",
    "a financial year": r"FY\d\d",
    "an open date": r": tbd$",
    "a day counted from another": r"[\w-]+[+-]\d+[dw]",
    "a week counted from a day": r"\+W\d",
    "a rhythm": r"every: \d/week",
    "a lag": r"lag: \d+[dwm]",
    "a reference with its section": r"(?:tactics|objectives|milestones|competitors|kpis)\.[\w-]+\]?",
    "the head of a plan in several files": r"include: \[",
}


def test_every_section_is_used() -> None:
    used = {
        name
        for path in EXAMPLES
        for each in load(path).bound.documents
        if each.root
        for name in each.root.entries
    }
    assert set(sections()) - used == set()


@pytest.mark.parametrize("name", NOTATIONS)
def test_every_notation_is_used(name: str) -> None:
    assert re.search(NOTATIONS[name], TEXT, re.MULTILINE), name
