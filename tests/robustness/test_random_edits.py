"""A plan broken in any way is a plan with findings: never a traceback, each finding inside the file."""

import os
import random
from datetime import date
from pathlib import Path

import pytest

from mktplan.pipeline import lint_text, report

EXAMPLE = Path("examples/saas-finance/plan.yaml")
TODAY = date(2027, 1, 15)
# A twentieth of a long run; MKTPLAN_EDITS sets another number.
EDITS = int(os.environ.get("MKTPLAN_EDITS", "250"))
SCRAPS = (
    "", " ", "\n", "\t", ":", ": ", "#", " #x", "-", "- ", "{", "}", "[", "]", "'", '"', "&a", "*a", "!!x",
    "|", ">", "%", "@", "`", "? ", "---", "\r", "\u2028", "\x07", "é", "🎯", "null", "true", "2027-02-30",
    "9" * 40, "1e400", ".nan", "<<: ", "x" * 300,
)  # fmt: skip


def broken(text: str, seed: int) -> str:
    """The text with one to four random edits: cut, doubled, swapped or sprinkled with scraps."""
    chance = random.Random(seed)  # repeatable, not secret
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(text))
        end = min(len(text), at + chance.choice((0, 1, 3, 20, 200)))
        way = chance.randrange(4)
        if way == 0:
            text = text[:at] + chance.choice(SCRAPS) + text[end:]
        elif way == 1:
            text = text[:at] + text[at:end] * 2 + text[end:]
        elif way == 2:
            lines = text.split("\n")
            number = chance.randrange(len(lines))
            lines[number] = chance.choice(("", "  ", "      ", "\t")) + lines[number].strip()
            text = "\n".join(lines)
        else:
            text = text[:at] + text[end:]
    return text


@pytest.mark.slow
@pytest.mark.parametrize("part", range(5))
def test_random_edits_of_the_example_end_in_findings_inside_the_file(part: int) -> None:
    text = EXAMPLE.read_text("utf-8")
    found = 0
    for seed in range(part * EDITS // 5, (part + 1) * EDITS // 5):
        source = broken(text, seed)
        run = lint_text(source.encode("utf-8", "surrogatepass"), TODAY)
        found += len(run.diagnostics)
        for one in run.diagnostics:
            assert one.code
            start, end = one.place.span
            assert 0 <= start <= end <= len(one.place.source.text)
            assert one.place.source.position(start).line <= source.count("\n") + 1
        for format_ in ("text", "concise", "json"):
            text_of_run = report(run, format_, "fr" if seed % 2 else "en", "en")
            assert text_of_run or (format_ == "concise" and not run.diagnostics)
    assert found
