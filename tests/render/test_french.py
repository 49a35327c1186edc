"""A French document holds no word that is neither French nor the plan's own."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from tests.render.every_field import whole
from tests.render.rendered import document

CATALOGUE = Path(__file__).parents[2] / "src/mktplan/i18n/locale/fr/LC_MESSAGES/mktplan.po"
WORD = re.compile(r"[^\W\d_]{2,}")
MONTHS = (
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
    " er janv févr avr juil sept oct nov déc"
)
# What the plan says: its texts, the name of its one date, its currency, an address.
SAID = {"zyx", "eur", "the", "day", "https", "example", "org"}


class Text(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.quiet = False
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.quiet = tag == "style"

    def handle_endtag(self, tag: str) -> None:
        self.quiet = False

    def handle_data(self, data: str) -> None:
        if not self.quiet:
            self.words += WORD.findall(data.casefold())


def french() -> set[str]:
    with CATALOGUE.open("rb") as file:
        catalogue = read_po(file)
    texts = [
        text
        for message in catalogue
        for text in (message.string if isinstance(message.string, tuple | list) else [message.string])
        if text
    ]
    return {word for text in texts for word in WORD.findall(text.casefold())} | set(MONTHS.split())


@pytest.fixture(scope="module")
def words() -> list[str]:
    return Text(document(whole("zyx"), language="fr")).words


def test_every_word_is_french_or_the_plans_own(words: list[str]) -> None:
    known = french() | SAID
    assert sorted({word for word in words if word not in known}) == []


def test_a_document_of_that_size_was_read(words: list[str]) -> None:
    assert len(words) > 900
    assert "hypothèses" in words
