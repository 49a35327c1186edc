"""A plan in which every text that a person may write holds the same words."""

import json
from pathlib import Path

PLAN = Path(__file__).with_suffix(".yaml").read_text("utf-8")


def plan(text: str) -> str:
    """The plan with `text` in each text field; a JSON string is a YAML scalar."""
    return PLAN.replace('"§"', json.dumps(text, ensure_ascii=False))
