"""A plan in which every text that a person may write holds the same words."""

import json
from pathlib import Path

from tests.export.every_field import Json, every_field
from tests.export.judges import written

PLAN = Path(__file__).with_suffix(".yaml").read_text("utf-8")


def whole(text: str) -> str:
    """A plan with every field of the format, made from its declaration, with `text` in each text field."""
    return written(filled(every_field(), text))


def filled(data: Json, text: str) -> Json:
    """The data with `text` in the place of its sample words."""
    if isinstance(data, dict):
        return {key: filled(value, text) for key, value in data.items()}
    if isinstance(data, list):
        return [filled(value, text) for value in data]
    return text if data == "Words" else data


def plan(text: str) -> str:
    """The plan with `text` in each text field; a JSON string is a YAML scalar."""
    return PLAN.replace('"§"', json.dumps(text, ensure_ascii=False))
