"""Finding rules by where their files stand."""

import sys
from pathlib import Path

import pytest

from mktplan.errors import UsageError
from mktplan.lint import RuleSet, load_rules
from mktplan.lint.ruleset import FAMILIES

RULE = (
    'from mktplan.lint import rule\n\n\n@rule("{code}", levels="eee", since="0.1", message="m")\n'
    "def {name}(ctx):\n    yield from ()\n"
)


def written(root: Path, package: str, files: dict[str, str]) -> str:
    for path, text in files.items():
        file = root / package / path
        file.parent.mkdir(parents=True, exist_ok=True)
        for folder in (root / package, file.parent):
            (folder / "__init__.py").touch()
        file.write_text(text, "utf-8")
    return package


def test_rules_stand_in_the_order_of_families_and_codes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(tmp_path)
    files = {
        "wrd/hedged.py": RULE.format(code="WRD001", name="hedged"),
        "trc/second.py": RULE.format(code="TRC002", name="second"),
        "trc/first.py": RULE.format(code="TRC001", name="first"),
    }
    package = written(tmp_path, "some_rules", files)
    assert [rule.code for rule in load_rules(package)] == ["TRC001", "TRC002", "WRD001"]


def test_a_file_without_the_rule_of_its_name_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(tmp_path)
    package = written(tmp_path, "odd_rules", {"trc/other.py": RULE.format(code="TRC001", name="first")})
    with pytest.raises(ValueError, match="holds no rule named other"):
        load_rules(package)


def test_two_rules_with_one_code_are_seen() -> None:
    first = load_rules().rules[0]
    with pytest.raises(ValueError, match=first.code):
        RuleSet((first, first))


def test_every_rule_has_a_family_and_three_levels() -> None:
    for rule in load_rules():
        assert rule.family in FAMILIES
        assert len(rule.levels) == 3
        assert set(rule.levels) <= set("-iwe")


def test_loading_registers_nothing() -> None:
    assert load_rules() is not load_rules()
    assert [rule.code for rule in load_rules()] == [rule.code for rule in load_rules()]
    assert "mktplan.rules.linkage" in sys.modules


@pytest.mark.parametrize("wanted", ["TRC001", "trc001", "orphan-tactic", "Orphan_Tactic"])
def test_a_rule_is_found_by_code_and_name(wanted: str) -> None:
    assert load_rules().find(wanted).code == "TRC001"


def test_a_rule_that_does_not_exist_is_the_callers_fault() -> None:
    with pytest.raises(UsageError) as fault:
        load_rules().find("orphan-tactik")
    assert "orphan-tactic" in fault.value.hint
