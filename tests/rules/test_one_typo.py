"""One slip of the pen is one finding about the file, and no rule draws a conclusion from it."""

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from mktplan.assess import assess
from mktplan.lint import LintContext, Terms, check, judge, load_rules
from mktplan.workspace import load_text

BASE = (Path(__file__).parents[1] / "base_plan.yaml").read_text("utf-8")
LINES = [number for number, line in enumerate(BASE.splitlines()) if re.match(r" +[\w-]+:", line)]
RULES = load_rules()


def misspelt_key(line: str) -> str:
    """`when: 2027` as `whhen: 2027`."""
    return re.sub(r"^( +\w)(\w*)", lambda found: found[1] + found[1][-1] + found[2], line)


def misspelt_value(line: str) -> str:
    """`[growth]` as `[ggrowth]`, `up` as `uup`: every word of the value, for another figure may be meant."""
    key, colon, value = line.partition(":")
    return key + colon + re.sub(r"(?<![\w-])[a-zA-Z]\w", lambda found: found[0][0] + found[0], value)


def swallowed_colon(line: str) -> str:
    """`when: 2027` as `when 2027`."""
    return line.replace(":", "", 1)


def codes(text: str) -> list[str]:
    workspace = load_text(text, "plan.yaml")
    ctx = LintContext(workspace, assess(workspace, date(2027, 1, 15)))
    return [one.code for one in judge(check(ctx, RULES), ctx, RULES, Terms(profile="board")).diagnostics]


@pytest.mark.parametrize("slip", [misspelt_key, misspelt_value, swallowed_colon])
@pytest.mark.parametrize("number", LINES)
def test_no_rule_draws_a_conclusion_from_a_slip(number: int, slip: Callable[[str], str]) -> None:
    lines = BASE.splitlines(keepends=True)
    lines[number] = slip(lines[number])
    assert [code for code in codes("".join(lines)) if not code.startswith("SCH")] == []
