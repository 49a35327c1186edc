"""One runner for all rules: fixtures with drawn findings, examples of the pages, words in both languages."""

import re
from datetime import date
from pathlib import Path

import pytest

from mktplan.assess import assess
from mktplan.diagnostics import Diagnostic
from mktplan.i18n import Translator
from mktplan.lint import PROFILES, LintContext, LintRun, Rule, Terms, check, judge, load_rules, page
from mktplan.lint.selection import Profile
from mktplan.source import apply_edits
from mktplan.workspace import Workspace, load, load_text
from tests.rules.drawn import Drawn, Fixture, read
from tests.rules.laid_over import laid_over

HERE = Path(__file__).parent
BASE = (HERE.parent / "base_plan.yaml").read_text("utf-8")
RULES = {rule.code: rule for rule in load_rules()}
FIXTURES = sorted(HERE.glob("*/*.yaml"))
TODAY = date(2027, 1, 15)
YAML = re.compile(r"^```yaml\n(.*?)^```$", re.MULTILINE | re.DOTALL)
PLACE = re.compile(r"{(\w+)}")


def name_of(path: Path) -> str:
    """`trc/orphan_tactic--money.yaml` belongs to `orphan-tactic`."""
    return path.stem.partition("--")[0].replace("_", "-")


def run_over(workspace: Workspace, today: date, profile: Profile | None, *, unfold: bool = False) -> LintRun:
    rules = load_rules()
    ctx = LintContext(workspace, assess(workspace, today))
    return judge(check(ctx, rules), ctx, rules, Terms(profile=profile, unfold=unfold))


def strictest(rule: Rule) -> Profile:
    """The last profile in which a rule speaks."""
    spoken: list[Profile] = [one for one in ("draft", "review", "board") if rule.severity(one) is not None]
    return spoken[-1]


def drawn(one: Diagnostic, sentence: str) -> Drawn:
    """A finding as it would be drawn, to the end of its first line."""
    source, span = one.place.source, one.place.span
    start, end = source.position(span.start), source.position(span.end)
    stop = end.column if end.line == start.line else len(source.line(start.line)) + 1
    return Drawn(start.line, start.column, max(stop - start.column, 1), one.code, sentence, source.path)


def test_every_rule_has_a_fixture_and_none_is_left_over() -> None:
    assert {name_of(path) for path in FIXTURES} == {rule.name for rule in RULES.values()}
    families = {path.parent.name + "/" + name_of(path) for path in FIXTURES}
    assert families == {f"{rule.family.lower()}/{rule.name}" for rule in RULES.values()}


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: path.stem)
def test_the_findings_are_those_that_are_drawn(path: Path) -> None:
    fixture = read(path)
    rule = next(rule for rule in RULES.values() if rule.name == name_of(path))
    found = shown(fixture, rule)
    # An arrow says that the mark starts in column 1, not how long it is.
    parts = load(path, path.name).bound.documents[1:]
    wanted = sorted(
        [*fixture.findings]
        + [one for part in parts for one in read(path.parent / part.source.path, part.source.path).findings]
    )
    assert [one._replace(width=0) if one.column == 1 else one for one in found] == wanted


def shown(fixture: Fixture, rule: Rule) -> list[Drawn]:
    """What the rule and those of the file's shape find in a fixture, in English."""
    options = fixture.options
    workspace = load(fixture.path, fixture.path.name)
    profiles: dict[str, Profile] = {"draft": "draft", "review": "review", "board": "board"}
    profile = profiles.get(options.get("profile", ""))
    run = run_over(workspace, date.fromisoformat(options.get("today", TODAY.isoformat())), profile)
    say = Translator.of("en").say
    heard = [one for one in run.diagnostics if one.code == rule.code or one.code.startswith("SCH")]
    found = (drawn(one, say(one.message)) for one in heard)
    return sorted(one._replace(file="" if one.file == fixture.path.name else one.file) for one in found)


# Wordings that no plan file leads to; what they stand for is tried where it is made.
UNSEEN = {
    "SCH001": "tests/syntax",
    "SCH008": "tests/workspace",
    "SCH010": "tests/syntax and tests/files",
    "SCH012": "tests/syntax",
    "SCH014": "tests/syntax",
    "SCH015": "tests/syntax",
}


# What is said of a case that nobody thought of.
SPARE = {("SCH003", "repeated"), ("SCH005", ""), ("SCH005", "-suggested"), ("SCH009", "")}


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.code)
def test_every_wording_of_a_rule_is_seen_in_a_fixture(rule: Rule) -> None:
    seen: set[str] = set()
    for path in FIXTURES:
        if name_of(path) == rule.name:
            run = run_over(load(path), TODAY, strictest(rule))
            for one in run.diagnostics:
                if one.code == rule.code:
                    seen |= {one.message.msgid, one.hint.msgid if one.hint else ""}
    spare = {words.hint for name, words in rule.words.items() if (rule.code, name) in SPARE}
    spare |= {words.message for name, words in rule.words.items() if (rule.code, name) in SPARE}
    if rule.code not in UNSEEN:
        assert [text for text in sentences(rule) if text not in seen | spare] == []


@pytest.mark.parametrize("profile", PROFILES)
def test_the_base_plan_is_clean(profile: Profile) -> None:
    run = run_over(load_text(BASE), TODAY, profile)
    assert [(one.code, Translator.of("en").say(one.message)) for one in run.diagnostics] == []


def examples(rule: Rule, language: str) -> list[str]:
    """The Bad and the Good fragment of a page; a rule of what YAML cannot show has none."""
    return YAML.findall(page(rule, "fr" if language == "fr" else "en"))


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.code)
def test_the_bad_example_shows_the_rule_alone_and_the_good_one_is_clean(
    rule: Rule, language: str, tmp_path: Path
) -> None:
    fragments = examples(rule, language)
    if not fragments:
        assert rule.code in {"SCH010", "SCH015"}  # what a page cannot show
        return
    found: list[set[str]] = []
    for fragment in fragments:
        plan = tmp_path / "plan.yaml"
        plan.write_text(laid_over(fragment, BASE), "utf-8")
        found.append({one.code for one in run_over(load(plan), TODAY, strictest(rule)).diagnostics})
    assert found == [{rule.code}, set()]


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: path.stem)
def test_a_fix_mends_its_finding_and_has_nothing_to_do_a_second_time(path: Path) -> None:
    workspace = load(path, path.name)
    for one in run_over(workspace, TODAY, "board", unfold=True).diagnostics:
        if one.fix is None:
            continue
        text = apply_edits(one.fix.source.text, one.fix.edits)
        assert text != one.fix.source.text
        again = run_over(load_text(text, path.name), TODAY, "board", unfold=True).diagnostics
        assert one.message not in [other.message for other in again]
        assert not any(other.fix and other.fix.edits == one.fix.edits for other in again)


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.code)
def test_every_rule_has_its_page(rule: Rule, language: str) -> None:
    text = page(rule, "fr" if language == "fr" else "en")
    heads = {"en": ["What it says", "Why"], "fr": ["Ce qu’elle dit", "Pourquoi"]}[language]
    assert text.startswith(f"# {rule.code} {rule.name}\n")
    assert re.findall(r"^## (.*)$", text, re.MULTILINE)[:2] == heads


def sentences(rule: Rule) -> list[str]:
    """All msgids of a rule."""
    wordings = [*rule.words.values(), *([rule.fold.words] if rule.fold is not None else [])]
    return [text for words in wordings for text in (words.message, words.plural, words.hint) if text]


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.code)
def test_every_sentence_exists_in_french_with_the_same_places(rule: Rule) -> None:
    for msgid in sentences(rule):
        places = {place: "{" + place + "}" for place in PLACE.findall(msgid)}
        if not any(c.isalpha() for c in PLACE.sub("", msgid)):
            continue  # all of its words come from elsewhere
        said = Translator.of("fr").text(msgid, **places)
        assert said != Translator.of("en").text(msgid, **places), msgid
        assert sorted(PLACE.findall(said)) == sorted(PLACE.findall(msgid)), said


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.code)
def test_a_message_is_short_and_has_no_final_stop(rule: Rule) -> None:
    for words in rule.words.values():
        assert not words.message.endswith("."), words.message
        assert len(PLACE.sub("word", words.message)) <= 140, words.message
        assert words.hint, words.message
