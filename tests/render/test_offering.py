"""What is offered and said: positioning, messages, offers, mix, journey, and where else they are named."""

import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from mktplan.render.view.sheet import Sheet
from mktplan.workspace import Workspace, load
from tests.export.every_field import Json, every_field
from tests.export.judges import written
from tests.render.rendered import document, viewed

START = "mktplan: 1\nplan: {name: P, period: 2027, currency: EUR}\n"


@pytest.fixture(scope="module")
def dairy() -> Workspace:
    return load(Path(__file__).with_name("cheese_dairy.yaml"))


def sheets(plan: Workspace | str, language: str = "en") -> dict[str, Sheet]:
    annex = viewed(plan, language).offering
    assert annex is not None
    return {each.title: each for each in annex.sheets}


def rows(sheet: Sheet) -> list[list[str]]:
    return [[" · ".join(each.text for each in cell) for cell in row.cells] for row in sheet.rows]


def test_the_annex_opens_with_what_it_holds(dairy: Workspace) -> None:
    annex = viewed(dairy).offering
    assert annex is not None
    assert annex.heading.lead == (
        "2 messages; one offer; 3 moments of the journey, one of them a moment of truth."
    )
    alone = viewed(START + "positioning: {promise: Soon, tone: Calm}\n").offering
    assert alone is not None
    assert alone.heading.lead == "What we stand for, in 2 points."


def test_what_was_set_aside_as_a_whole_is_left_out_and_refused_by_its_name() -> None:
    view = viewed(START + "mix: {product: Cheese, status: excluded, why: Not ours}\n")
    assert view.offering is None
    assert view.strategy is not None
    assert [(each.title, each.why) for each in view.strategy.refusals] == [("The marketing mix", "Not ours")]


def test_the_positioning_stands_in_the_strategy_and_in_full_in_the_annex(dairy: Workspace) -> None:
    strategy = viewed(dairy).strategy
    assert strategy is not None
    assert strategy.positioning.startswith("For neighbours who like to know the goat")
    assert [row[0] for row in rows(sheets(dairy)["Positioning"])] == [
        "Statement",
        "What only we have (USP)",
        "Proof",
    ]


@pytest.mark.parametrize(
    ("fields", "shown"),
    [
        ("{statement: A, promise: B}", "A"),
        ("{promise: B, value_proposition: C}", "B"),
        ("{value_proposition: C}", "C"),
        ("{tone: D}", None),
    ],
)
def test_the_fullest_words_there_are_say_the_promise(fields: str, shown: str | None) -> None:
    strategy = viewed(START + f"positioning: {fields}\n").strategy
    assert (strategy.positioning if strategy is not None else None) == shown


def test_messages_name_who_carries_them(dairy: Workspace) -> None:
    assert rows(sheets(dairy)["Key messages"]) == [
        [
            "Know the goat.",
            "Who lives within 20 km",
            "the stable is open on Sundays",
            "herd book",
            "reach",
            "Be known · Spring · Tasting, with Lou",
        ],
        ["At your door on Friday", "", "", "", "", "Be known · Be delivered · Posters"],
    ]


def test_offers_have_their_conditions(dairy: Workspace) -> None:
    sheet = sheets(dairy)["Offers"]
    assert sheet.heads[1:] == (
        "Audience", "Price", "Cost", "Discount", "Condition", "Quota", "When", "Carried by"
    )  # fmt: skip
    assert rows(sheet)[0][2:7] == ["€24", "€11", "10%", "Six months at least", "500"]
    assert rows(sheet)[0][-1] == "Tasting, with Lou"


def test_only_the_ps_that_are_filled_with_the_names_of_the_trade(dairy: Workspace) -> None:
    french = [row[0] for row in rows(sheets(dairy, "fr")["Marketing mix"])]
    assert french == ["Produit", "Vache pourpre (ce dont on parlera)"]


def test_the_journey_goes_by_stage_and_marks_its_moments_of_truth(dairy: Workspace) -> None:
    sheet = sheets(dairy)["Customer journey"]
    # What has no stage stays behind what it follows.
    assert [(row.cells[0][0].text, row.mark) for row in sheet.rows] == [
        ("Tastes it at the fair", ""),
        ("Opens the box", "Moment of truth"),
        ("Writes to us", ""),
    ]
    assert "◆" not in document(dairy, "md")
    assert "| Opens the box (Moment of truth) |" in document(dairy, "md")


# ── Where else they are named ────────────────────────────────────────────────────────────────────


def test_strategies_say_their_messages_and_what_they_answer(dairy: Workspace) -> None:
    strategy = viewed(dairy).strategy
    assert strategy is not None
    more = {label: [each.text for each in cell] for label, cell in strategy.choices[0].more}
    assert more == {
        "says": ["Know the goat", "At your door on Friday"],
        "answers": ["One neighbour in ten knows us", "The supermarket opens a cheese counter"],
    }


def test_a_message_is_said_once_where_a_campaign_and_its_action_share_it(dairy: Workspace) -> None:
    actions = viewed(dairy).actions
    assert actions is not None
    said = {
        group.title: (
            [(label, [each.text for each in cell]) for label, cell in group.more],
            {row.title: dict(row.more).get("says", ()) != () for row in group.tactics},
        )
        for group in actions.by_campaign
    }
    assert said == {
        "Campaign: Spring": (
            [("says", ["Know the goat"])],
            {"Tasting, with Lou": False, "Posters": True},
        ),
        "Be delivered": ([("says", ["At your door on Friday"])], {"Letters": False}),
    }


def test_a_legal_basis_may_be_told_in_words(dairy: Workspace) -> None:
    page = document(dairy)
    assert "legal basis: Asked at the stand, <em>on paper</em>" in page
    assert "legal basis: none needed" in page
    assert "legal basis: Asked at the stand, *on paper*" in document(dairy, "md")
    assert "base légale\u00a0: aucune nécessaire" in document(dairy, language="fr").replace(
        "\u202f", "\u00a0"
    )


def test_an_action_says_what_it_offers_and_answers_in_both_formats(dairy: Workspace) -> None:
    assert '<a href="#offers-box">A box a month</a>' in document(dairy)
    assert "- **Tasting, with Lou**: offers A box a month · answers 60 goats of an old breed · " in document(
        dairy, "md"
    )


def test_details_of_people_have_names_that_are_written_out(dairy: Workspace) -> None:
    def about(language: str) -> tuple[str, ...]:
        audience = viewed(dairy, language).audience
        assert audience is not None
        return audience.personas[0].traits[-1].texts

    assert about("en") == ("Age: 44", "Place: In the valley", "Favourite cheese: Blue")
    french = tuple(text.replace("\u202f", " ").replace("\u00a0", " ") for text in about("fr"))
    assert french == ("Âge : 44", "Lieu : In the valley", "Favourite cheese : Blue")


def fields(data: Json, path: str = "") -> Iterator[tuple[str, str]]:
    """The text fields of a plan, each with a word of its own."""
    if isinstance(data, dict):
        for key, value in data.items():
            yield from fields(value, f"{path}.{key}")
    elif isinstance(data, list):
        for value in data:
            yield from fields(value, path)
    elif data == "Words":
        yield path, f"Q{zlib.crc32(path.encode())}z"


def spoken(data: Json, path: str = "") -> Json:
    """The plan with these words in the place of its texts."""
    if isinstance(data, dict):
        return {key: spoken(value, f"{path}.{key}") for key, value in data.items()}
    if isinstance(data, list):
        return [spoken(value, path) for value in data]
    return next(fields(data, path))[1] if data == "Words" else data


OURS = (
    "previous",
    "situation",
    "competitors",
    "benchmarks",
    "offers",
    "positioning",
    "messages",
    "mix",
    "journey",
)
# What is for sorting, and a reason that only what was set aside needs.
UNSEEN = ("tags", "why")


@pytest.mark.parametrize("format_", ["html", "md"])
def test_every_text_of_diagnosis_and_offer_reaches_the_document(format_: str) -> None:
    plan = every_field()
    page = document(written(spoken(plan)), format_)
    missing = [
        path
        for path, word in fields(plan)
        if path.split(".")[1] in OURS and path.rpartition(".")[2] not in UNSEEN and word not in page
    ]
    assert missing == []
