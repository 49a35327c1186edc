"""The JSON Schema and mktplan agree on the shape of a plan; what only mktplan knows is a short list."""

import copy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from mktplan.docgen.format_reference import ONLY_MKTPLAN
from mktplan.i18n import Translator
from mktplan.model.composites import EntityShape, ListShape, MapShape, NestedShape, PartShape, UnionShape
from mktplan.model.money import AmountShape
from mktplan.model.scalars import (
    ChoiceShape,
    LinkShape,
    RefShape,
    Shape,
    StageShape,
    SwitchShape,
    TextShape,
    ValueShape,
    WhenShape,
    WholeShape,
)
from mktplan.model.shapes import sections
from tests.export.every_field import Json, every_field
from tests.export.judges import refused_by_mktplan, refused_by_schema, written

Path_ = tuple[str, ...]
WHOLE = every_field()

WRONG: dict[type, list[Any]] = {
    TextShape: [["a list"], {"a": "mapping"}],
    SwitchShape: ["perhaps", ["x"]],
    WhenShape: ["2027-13", "2027-Q5", "some day", "2027-02-45", "2027/"],
    RefShape: ["no id!", ["x"]],
    StageShape: ["no stage!"],
    LinkShape: ["javascript:alert(1)", "//evil.example"],
    AmountShape: ["-5", "10%", {"amount": 5}, {"each": 5, "count": 0}, "x2", ["5"]],
    ListShape: [{"a": "b"}],
    MapShape: ["text", ["list"]],
}
GRAMMARS: dict[str, list[Any]] = {
    "figure": ["4o", "10,5", "20..", "min", "6pt", {"low": 1, "likely": 2}, {"minimum": 1}, ["4"]],
    "share": ["0.6", 60, "sixty", "+5%"],
    "rhythm": ["fortnight", "0/week"],
    "duration": ["3 moons", "m3"],
    "effort": ["3 moons", "2d/fortnight"],
}


def wrong(shape: Shape) -> list[Any]:
    """Values that the shape refuses, whatever else the plan says."""
    if isinstance(shape, ChoiceShape):
        return ["no-such-word", ["x"]]
    if isinstance(shape, WholeShape):
        return [shape.most + 1, "many"]
    if isinstance(shape, ValueShape):
        return GRAMMARS[shape.form]
    if isinstance(shape, PartShape):
        return [["a list"]] if shape.short is not None else ["text", ["a list"]]
    return WRONG.get(type(shape), [])


def fields(shape: Shape, path: Path_) -> Iterator[tuple[Path_, Shape]]:
    """Every field below a shape with the way to it in the whole plan."""
    if isinstance(shape, PartShape):
        for name, field in shape.fields.items():
            yield (*path, name), field.shape
            yield from fields(field.shape, (*path, name))
    elif isinstance(shape, ListShape):
        yield from fields(shape.item, (*path, "0"))
    elif isinstance(shape, MapShape):
        key = next(iter(at(WHOLE, path)), "") if isinstance(at(WHOLE, path), dict) else ""
        if key:
            yield from fields(shape.value, (*path, str(key)))


def at(data: Json, path: Path_) -> Json:
    """What stands at a path; None where the whole plan has another form there."""
    for step in path:
        if isinstance(data, list):
            data = data[int(step)]
        elif isinstance(data, dict) and step in data:
            data = data[step]
        else:
            return None
    return data


def changed(path: Path_, value: Json, *, drop: bool = False) -> dict[str, Any]:
    """The whole plan with another value at a path, or without what stands there."""
    plan = copy.deepcopy(WHOLE)
    holder = at(plan, path[:-1])
    step: Any = int(path[-1]) if isinstance(holder, list) else path[-1]
    if drop:
        del holder[step]
    else:
        holder[step] = value
    return plan


def tops() -> Iterator[tuple[Path_, PartShape]]:
    """Every entity of the whole plan, those inside others too."""
    for name, shape in sections().items():
        if isinstance(shape, EntityShape):
            yield (name, name), shape.part
        elif isinstance(shape, PartShape):
            yield (name,), shape
    for path, inner in nested():
        key = next(iter(at(WHOLE, path)))
        yield (*path, key), inner.part


def nested() -> Iterator[tuple[Path_, NestedShape]]:
    for name, shape in sections().items():
        if isinstance(shape, PartShape):
            for path, field in fields(shape, (name,)):
                if isinstance(field, NestedShape):
                    yield path, field


def broken() -> Iterator[tuple[str, dict[str, Any]]]:
    """The whole plan broken in one place at a time."""
    for path, part in tops():
        yield f"{'.'.join(path)} unknown key", changed((*path, "zzz"), "x")
        for name, field in part.fields.items():
            if field.required:
                yield f"{'.'.join(path)} without {name}", changed((*path, name), None, drop=True)
        for where, shape in fields(part, path):
            if at(WHOLE, where) is not None and not isinstance(shape, UnionShape):
                for value in wrong(shape):
                    yield f"{'.'.join(where)}: {value}", changed(where, value)
    yield "no version", changed(("mktplan",), None, drop=True)
    yield "another version", changed(("mktplan",), 2)
    yield "no plan", changed(("plan",), None, drop=True)
    yield "an unknown section", changed(("tactic",), {"x": "X"})
    yield "a section as a list", changed(("tactics",), [{"title": "X"}])
    yield "an id with a space", changed(("tactics", "my guide"), "X")
    yield "an id with a slash", changed(("kpis", "a/b"), "X")
    yield "a section of texts", changed(("include",), {"a": "b"})


BROKEN = dict(broken())
# Each is a whole plan for both judges: one in twelve is enough each time.
SOME = sorted(BROKEN)[::12]


def test_a_plan_that_uses_every_field_is_right_for_both() -> None:
    text = written(WHOLE)
    assert refused_by_mktplan(text) == []
    assert refused_by_schema(text) == []


def test_there_are_many_ways_to_be_wrong() -> None:
    assert len(BROKEN) >= 1500
    assert len(SOME) >= 120
    kinds = {key.rpartition(":")[2] if ":" in key else key.split(" ", 1)[1] for key in SOME}
    assert len(kinds) >= 25


@pytest.mark.parametrize("name", SOME)
def test_what_is_wrong_is_wrong_for_both(name: str) -> None:
    text = written(BROKEN[name])
    assert refused_by_mktplan(text), name
    assert refused_by_schema(text), name


HEAD = "mktplan: 1\nplan: {name: A plan, period: 2027, currency: EUR}\n"
BEYOND = {
    "a day that does not exist": "goals: {g: {title: Grow, deadline: 2027-02-30}}",
    "a week that does not exist": "goals: {g: {title: Grow, deadline: 2027-W53}}",
    "a period that ends before it starts": "campaigns: {c: {title: C, when: 2027-05/2027-03}}",
    "money at a date that nobody named": "tactics: {t: {title: T, budget: {fuel: 3}}}",
    "a name that leads nowhere": "tactics: {t: {title: T, strategy: nowhere}}",
    "a name of the wrong kind": "kpis: {k: K}\ntactics: {t: {title: T, strategy: k}}",
    "a stage of another framework": "channels: {c: {name: C, stages: [decide]}}",
    "a date that is not in the calendar": "tactics: {t: {title: T, when: opening+2w}}",
    "dates that count from each other": "calendar: {a: b+1d, b: a+1d}",
    "a range the wrong way round": "kpis: {k: {name: K, baseline: 30..20}}",
    "an estimate that does not rise": "kpis: {k: {name: K, baseline: {low: 9, likely: 8, high: 10}}}",
    "a sample left in": "goals: {g: 'Grow [X] a year'}",
    "a day in a text that does not exist": "goals: {g: Grow by 31 April 2027}",
    "a file that is not there": "goals: {g: {title: Grow, links: [missing.md]}}",
    "a month in words": "tactics: {t: {title: T, when: march}}",
}


@pytest.mark.parametrize("name", BEYOND)
def test_what_only_mktplan_knows_is_on_the_list(name: str, tmp_path: Path) -> None:
    from mktplan.workspace import load

    text = HEAD + BEYOND[name] + "\n"
    plan = tmp_path / "plan.yaml"
    plan.write_text(text, "utf-8")
    assert load(plan).faults, name
    assert refused_by_schema(text) == [], name
    for language in ("en", "fr"):
        assert Translator.of(language).text(ONLY_MKTPLAN)  # said in the reference


def test_a_part_needs_neither_version_nor_plan() -> None:
    assert refused_by_schema("tactics: {t: T}\n", part=True) == []
    assert refused_by_schema("tactics: {t: T}\n")
    assert refused_by_schema("plan: {name: A plan}\n", part=True)
    assert refused_by_schema("include: [a.yaml]\n", part=True)
