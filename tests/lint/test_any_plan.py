"""Whatever is written in a plan, lint ends with findings and every report can be written."""

import json
import re
from pathlib import Path
from typing import Literal

from hypothesis import given, settings
from hypothesis import strategies as st

from mktplan.lint import Terms, check, judge, load_rules
from mktplan.report import FORMATS, Look, report
from tests.lint.judged import context

BASE = (Path(__file__).parents[1] / "base_plan.yaml").read_text("utf-8").splitlines()
RULES = load_rules()
VALUES = (
    "", "[]", "{}", "tbd", "launch", "launch+2w", "[launch]", "0", "-5", "+20%", "x2", "min 3", "20..10",
    "1e9", "99999999999999999999", "2027-12/2027-01", "ongoing", "9999-12-31", "idea", "done", "none",
    "{a: b}", "{low: 1, likely: 2, high: 3}", "{amount: 5, every: day}", "[close-guide]", "close-guide",
    "[more-leads]", "{leads: 0}", "{leads: -3}", "{2027-Q4: 7}", "\u202eabc", "'\\x1b'", "|", "&a b", "*a",
    "!x", "#tag", "null",
)  # fmt: skip
EDITS = st.lists(
    st.tuples(
        st.integers(0, len(BASE) - 1),
        st.sampled_from(["drop", "twice", "value", "swap"]),
        st.sampled_from(VALUES),
    ),
    min_size=1,
    max_size=6,
)


def edited(edits: list[tuple[int, str, str]]) -> str:
    lines = list(BASE)
    for number, how, value in edits:
        line = lines[number]
        if how == "drop":
            lines[number] = ""
        elif how == "twice":
            lines[number] = f"{line}\n{line}"
        elif how == "swap":
            lines[number], lines[number - 1] = lines[number - 1], line
        elif ":" in line:
            lines[number] = f"{line.partition(':')[0]}: {value}"
    return "\n".join(lines) + "\n"


@settings(max_examples=300)
@given(EDITS, st.sampled_from(("draft", "review", "board")), st.booleans())
def test_lint_ends_and_every_report_can_be_written(
    edits: list[tuple[int, str, str]], name: Literal["draft", "review", "board"], unfold: bool
) -> None:
    ctx = context(edited(edits))
    run = judge(check(ctx, RULES), ctx, RULES, Terms(profile=name, unfold=unfold))
    assert len({one.fingerprint for one in run.diagnostics}) == len(run.diagnostics)
    for format_ in FORMATS:
        for language in ("en", "fr"):
            text = report(run, format_, Look("fr" if language == "fr" else "en", width=60, verbose=True))
            assert "\x1b" not in text
            assert not re.search(r"\{[a-z]+\}", text)  # a place in a message that nothing fills
            if format_ == "json":
                assert json.loads(text)["version"] == 1
