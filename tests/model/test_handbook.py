"""The pages of the reference say each field once, in both languages, and their examples are plans."""

from datetime import date
from pathlib import Path

import pytest

from mktplan.assess import assess
from mktplan.docgen.field_forms import parts
from mktplan.docgen.format_reference import described
from mktplan.i18n import Translator
from mktplan.lint import LintContext, Terms, check, judge, load_rules
from mktplan.model import Entity, page_of, page_text
from mktplan.model.composites import PartShape
from mktplan.model.handbook import FENCED, Language
from mktplan.model.shapes import part_shape
from mktplan.workspace import load_text
from tests.rules.laid_over import laid_over

BASE = Path(__file__).parents[1].joinpath("base_plan.yaml").read_text("utf-8")
PAGES = dict(described())
LANGUAGES: tuple[Language, ...] = ("en", "fr")
SHARED = frozenset(part_shape(Entity).fields)


def paths(part: PartShape, prefix: str = "") -> list[str]:
    """Every field of a section, those of its parts with a dot."""
    found: list[str] = []
    for field in part.fields.values():
        found.append(prefix + field.name)
        for below in parts(field):
            found += paths(below, f"{prefix}{field.name}.")
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", [name for name in PAGES if name != "file"])
def test_a_page_says_each_field_once(name: str, language: Language) -> None:
    part = PAGES[name]
    assert part is not None
    said = list(page_of(name, language).fields)
    # What all entities share is said once, except where a section means more by it.
    wanted = [path for path in paths(part) if name == "common" or path in said or path not in SHARED]
    assert sorted(said) == sorted(wanted)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_file_has_its_keys(language: Language) -> None:
    assert list(page_of("file", language).fields) == ["mktplan", "include", "actuals"]


def findings(fragment: str) -> list[str]:
    workspace = load_text(laid_over(fragment, BASE))
    rules = load_rules()
    ctx = LintContext(workspace, assess(workspace, date(2027, 1, 15)))
    run = judge(check(ctx, rules), ctx, rules, Terms(profile="review"))
    say = Translator.of("en").say
    return [
        f"{one.code} {say(one.message)}"
        for one in run.diagnostics
        if one.code.startswith("SCH") or one.severity.word == "error"
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PAGES)
def test_an_example_is_a_piece_of_a_plan(name: str, language: Language) -> None:
    assert findings(page_of(name, language).example) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_notations_are_pieces_of_a_plan(language: Language) -> None:
    examples = FENCED.findall(page_text("notations", language))
    assert len(examples) == 11
    for example in examples:
        assert findings(example) == [], example


def test_an_example_with_a_slip_would_be_seen() -> None:
    assert findings("tactics:\n  a:\n    titel: A\n") != []
