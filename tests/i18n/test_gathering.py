"""Which texts of the code are messages."""

from pathlib import Path

import pytest

from mktplan.i18n.gathering import Spoken, gathered, in_python, in_template


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('N_("a")', [("a", "")]),
        ('N_("a" "b")', [("ab", "")]),
        ('words.text("a", x=1)', [("a", "")]),
        ('words.text(N_("a"))', [("a", ""), ("a", "")]),
        ("words.text(label)", []),
        ('NP_("a", "b")', [("a", "b")]),
        ('words.plural("a", "b", n)', [("a", "b")]),
        ('words.plural(N_("a"), N_("b"), n)', [("a", "b")]),
        ("words.plural(more, more, n)", []),
        ('context.count("a", "b", n)', [("a", "b")]),
        ('text.count(",")', []),
        ('Message(N_("a"), {}, N_("b"), 2)', [("a", "b")]),
        ('Message(N_("a"), plural=N_("b"), n=2)', [("a", "b")]),
        ('Words(N_("a"), N_("hint"), N_("b"))', [("a", "b"), ("hint", "")]),
        ('rule("X1", message=N_("a"), hint=N_("h"), plural=N_("b"))', [("a", "b"), ("h", "")]),
        ('text("a")', []),
        ('print("a")', []),
    ],
)
def test_python(code: str, found: list[tuple[str, str]]) -> None:
    assert list(in_python(code)) == found


@pytest.mark.parametrize("code", ['N_(f"{x}")', "N_(x)", 'N_("")', 'N_("a" if x else "b")'])
def test_a_marked_text_is_a_literal(code: str) -> None:
    with pytest.raises(ValueError, match=r"here\.py:1: `N_` takes one literal"):
        list(in_python(code, "here.py"))


def test_templates() -> None:
    page = b"""{{ _('a') }}{{ _(x) }}{% if y %}<i title="{{ _("b {x}", x=1) }}">{% endif %}
    {{ _n('c', '{n} d', z) }}"""
    assert list(in_template(page)) == [("a", ""), ("b {x}", ""), ("c", "{n} d")]


def test_a_template_that_cannot_be_read_is_not_passed_over() -> None:
    with pytest.raises(Exception, match="unexpected"):
        list(in_template(b"{{ _('a' }}"))


def tree(root: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    return root


def test_a_message_knows_its_plural_and_its_files(tmp_path: Path) -> None:
    root = tree(
        tmp_path,
        {
            "src/a.py": 'N_("a"); N_("b")',
            "src/b/c.py": 'NP_("a", "as")',
            "templates/documents/p.md": '{{ _("b") }}',
        },
    )
    assert gathered(root) == {
        "a": Spoken("as", frozenset({"src/a.py", "src/b/c.py"})),
        "b": Spoken("", frozenset({"src/a.py", "templates/documents/p.md"})),
    }


def test_a_message_has_one_plural(tmp_path: Path) -> None:
    root = tree(tmp_path, {"src/a.py": 'NP_("a", "as")', "src/b.py": 'NP_("a", "some")'})
    with pytest.raises(ValueError, match=r"src/b\.py: “a” has two plurals"):
        gathered(root)
