"""Every link of the document leads to one place, whatever a plan sets aside or leaves out."""

from collections import Counter
from collections.abc import Iterator
from copy import deepcopy

import pytest

from tests.export.every_field import Json, every_field
from tests.export.judges import written
from tests.render.rendered import Elements, document

WHOLE = every_field()
SINGLE = ("previous", "situation", "positioning", "mix", "content", "economics", "budget")
ENTRIES = [name for name, value in WHOLE.items() if isinstance(value, dict) and name not in (*SINGLE, "plan")]


def nested(plan: Json) -> Iterator[Json]:
    """The entries inside others: findings and pillars."""
    for group in ("audit", "swot", "pestel"):
        for side in plan["situation"][group].values():
            yield from side.values()
    yield from plan["content"]["pillars"].values()


def broken(plan: Json) -> tuple[set[str], set[str]]:
    """Links that lead nowhere, and anchors that stand twice."""
    found = Elements(document(written(plan), draft=True)).found
    ids = Counter(attributes["id"] for _, attributes in found if "id" in attributes)
    links = {attributes["href"][1:] for _, attributes in found if attributes.get("href", "").startswith("#")}
    return links - set(ids), {each for each, count in ids.items() if count > 1}


def test_a_plan_that_uses_everything() -> None:
    assert broken(WHOLE) == (set(), set())


@pytest.mark.parametrize("section", ENTRIES)
@pytest.mark.parametrize("status", ["excluded", "idea", "dropped"])
def test_an_entry_that_is_set_aside(section: str, status: str) -> None:
    plan = deepcopy(WHOLE)
    plan[section][section] |= {"status": status, "why": "For a reason"}
    assert broken(plan) == (set(), set())


@pytest.mark.parametrize("section", SINGLE)
def test_a_section_that_is_set_aside(section: str) -> None:
    plan = deepcopy(WHOLE)
    plan[section] |= {"status": "excluded", "why": "For a reason"}
    assert broken(plan) == (set(), set())


@pytest.mark.parametrize("section", [name for name in WHOLE if name not in ("mktplan", "plan")])
def test_a_section_that_is_missing(section: str) -> None:
    plan = deepcopy(WHOLE)
    del plan[section]
    assert broken(plan) == (set(), set())


def test_findings_and_pillars_that_are_set_aside() -> None:
    plan = deepcopy(WHOLE)
    for each in nested(plan):
        each |= {"status": "excluded", "why": "For a reason"}
    assert broken(plan) == (set(), set())
