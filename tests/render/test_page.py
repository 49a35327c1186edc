"""What every page must be: valid in structure, closed to the outside, complete in its own links."""

import re
from base64 import b64encode
from hashlib import sha256
from itertools import pairwise
from pathlib import Path

import pytest

from mktplan.workspace import load
from tests.render.every_field import plan
from tests.render.rendered import Elements, document

EXAMPLE = Path("examples/saas-finance/plan.yaml")
SMALLEST = "mktplan: 1\nplan: {name: A plan}\n"


@pytest.fixture(scope="module", params=["en", "fr"])
def page(request: pytest.FixtureRequest) -> str:
    return document(load(EXAMPLE), language=request.param)


def values(page: str, name: str) -> list[str]:
    return [attributes[name] for _, attributes in Elements(page).found if name in attributes]


def tags(page: str) -> list[str]:
    return [tag for tag, _ in Elements(page).found]


def test_one_title_landmarks_a_skip_link_and_a_language(page: str) -> None:
    found = tags(page)
    assert [found.count(tag) for tag in ("h1", "main", "nav", "footer")] == [1, 1, 1, 1]
    assert '<a class="skip" href="#main">' in page
    assert re.search(r'<html lang="(en|fr)">', page)


def test_headings_never_skip_a_level(page: str) -> None:
    levels = [int(tag[1]) for tag in tags(page) if re.fullmatch(r"h[1-6]", tag)]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_ids_are_unique_and_every_link_and_label_leads_to_one(page: str) -> None:
    ids = values(page, "id")
    assert len(ids) == len(set(ids))
    links = {href[1:] for href in values(page, "href") if href.startswith("#")}
    labels = {each for label in values(page, "aria-labelledby") for each in label.split()}
    assert len(links) > 60
    assert links | labels <= set(ids)


def test_every_element_is_closed(page: str) -> None:
    open_: list[str] = []
    for tag in tags(re.sub(r"<(?:rect|line|circle|path)\b[^>]*/>", "", page)):
        if tag.startswith("/"):
            assert open_.pop() == tag[1:]
        elif tag not in {"meta", "link", "br"}:
            open_.append(tag)
    assert open_ == []


def test_nothing_is_asked_of_anybody(page: str) -> None:
    assert not {"script", "iframe", "object", "embed", "img", "form"} & set(tags(page))
    assert not re.search(r"@import|url\(", page)
    assert all(href.startswith("#") or href == "data:," for href in values(page, "href"))


def test_the_policy_allows_this_stylesheet_and_nothing_else(page: str) -> None:
    style = page.partition("<style>")[2].partition("</style>")[0]
    digest = b64encode(sha256(style.encode()).digest()).decode()
    policy = next(value for value in values(page, "content") if value.startswith("default-src"))
    assert policy == (
        f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'"
    )
    assert "style" not in {name for _, attributes in Elements(page).found for name in attributes}


def test_a_page_stays_small(page: str) -> None:
    assert len(page.encode()) < 300_000


def test_no_mark_of_the_linter_stands_on_the_page(page: str) -> None:
    assert not re.search(r"\b(?:SMT|TRC|BUD|SCH|CAL|KPI|AUD|CHN)\d{3}\b", page)


def test_a_draft_says_so_and_what_is_no_draft_does_not() -> None:
    banner = '<aside class="draft"'
    assert banner not in document(SMALLEST)
    assert banner in document(SMALLEST, draft=True)
    assert banner in document("mktplan: 1\nplan: {name: A plan, status: draft}\n")
    assert "**Draft**" in document(SMALLEST, "md", draft=True)


def test_a_plan_with_nothing_in_it_is_a_cover() -> None:
    page = document(SMALLEST)
    assert "<section" not in page
    assert "<nav" not in page
    assert document(SMALLEST, "md") == "# A plan\n\n25 Nov 2026\n"


def test_every_text_field_reaches_the_page() -> None:
    # `copy`, `teams` and `utm` are for those who carry the plan out; notes stand where they explain a sum.
    page = document(plan("Zzyzx"))
    assert page.count("Zzyzx") > 150
