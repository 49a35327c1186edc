"""A list where entities with ids belong comes with the edits that make ids of their names."""

import pytest

from mktplan.source import apply_edits
from mktplan.workspace import load_text

HEAD = "mktplan: 1\nplan: {name: P, period: 2027, currency: EUR}\n"


def mended(text: str) -> str | None:
    (fault,) = [fault for fault in load_text(HEAD + text).faults if fault.variant == "list-for-entities"]
    if fault.fix is None:
        return None
    assert not fault.fix.safe
    whole = apply_edits(HEAD + text, fault.fix.edits)
    assert [fault.kind for fault in load_text(whole).faults] == []
    return whole.removeprefix(HEAD)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "goals:\n  - Grow\n  - Keep our customers\n",
            "goals:\n  grow: Grow\n  keep-our-customers: Keep our customers\n",
        ),
        ("goals:\n- Grow\n", "goals:\n  grow: Grow\n"),
        (
            "tactics:\n  - title: Écrire\n    kind: ebook\n  - title: Écrire\n",
            "tactics:\n  écrire:\n    title: Écrire\n    kind: ebook\n  écrire-2:\n    title: Écrire\n",
        ),
        (
            "tactics:\n- title: A\n  steps:\n  - One\n- title: B\n",
            "tactics:\n  a:\n    title: A\n    steps:\n    - One\n  b:\n    title: B\n",
        ),
        (
            "risks:\n  - A very long sentence about what may go wrong this year\n",
            "risks:\n  a-very-long-sentence-about: A very long sentence about what may go wrong this year\n",
        ),
        (
            "situation:\n  swot:\n    strengths:\n      - Known\n",
            "situation:\n  swot:\n    strengths:\n      known: Known\n",
        ),
    ],
)
def test_ids_are_made_of_names(text: str, wanted: str) -> None:
    assert mended(text) == wanted


@pytest.mark.parametrize(
    "text", ["goals: [Grow]\n", "tactics:\n  - kind: ad\n", "tactics:\n  - {title: A}\n", "goals:\n  - '!'\n"]
)
def test_where_an_item_has_no_name_or_place_nothing_is_offered(text: str) -> None:
    assert mended(text) is None
