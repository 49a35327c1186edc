"""Charts keep their words inside the picture and apart from each other, with few things and with many."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from mktplan.render.charts import (
    Bar,
    Bars,
    Bridge,
    Chart,
    Flow,
    Lane,
    Mark,
    Month,
    Months,
    Node,
    Series,
    Span,
    Step,
    Strand,
    Table,
    Tick,
    Timeline,
    Track,
    draw,
)  # fmt: skip
from mktplan.render.charts.letter_width import width, wrap
from mktplan.render.charts.svg import LOOKS

TEXT = re.compile(r"<text([^>]*)>(.*?)</text>", re.DOTALL)
BOX = re.compile(r'viewBox="0 0 ([\d.]+) ([\d.]+)"')
NONE = Table((), ())
LONG = (
    "An action with a title so long that nobody reads it to its end, with Donaudampfschifffahrtsgesellschaft"
)


def texts(svg: str) -> Iterator[tuple[float, float, float, float, str]]:
    """Left, right, top and bottom of each line of text by our own estimate, and its words."""
    for attributes, inside in TEXT.findall(svg):
        given_ = dict(re.findall(r'([\w-]+)="([^"]*)"', attributes))
        words = re.sub(r"<[^>]+>", "", inside).replace("&amp;", "&")
        size, x, y = float(given_["font-size"]), float(given_["x"]), float(given_["y"])
        room = width(words, size, bold="b" in given_.get("class", "").split())
        left = {"middle": x - room / 2, "end": x - room}.get(given_.get("text-anchor", "start"), x)
        yield left, left + room, y - size * 0.75, y + size * 0.25, words


def faults(chart: Chart) -> list[str]:
    """Words that leave the picture or touch others."""
    found = []
    for svg in [*draw(chart).wide, *draw(chart).narrow]:
        across, down = map(float, BOX.search(svg).groups())  # type: ignore[union-attr]  # every picture has one
        boxes = list(texts(svg))
        found += [
            f"outside: {words}"
            for left, right, top, bottom, words in boxes
            if left < -1 or right > across + 1 or top < -1 or bottom > down + 1
        ]
        for at, one in enumerate(boxes):
            for two in boxes[at + 1 :]:
                if (
                    one[0] < two[1] - 1
                    and two[0] < one[1] - 1
                    and one[2] < two[3] - 1
                    and two[2] < one[3] - 1
                ):
                    found.append(f"touching: {one[4]} | {two[4]}")
    return found


def bars(count: int) -> Bars:
    return Bars("b", "T", "S", NONE, tuple(
        Bar(LONG[: 8 + at * 7 % 90], Decimal(1000 - at * 8), f"€{1000 - at * 8:,}k", LONG[: at * 5 % 60])
        for at in range(count)
    ))  # fmt: skip


def timeline(count: int, days: int = 365) -> Timeline:
    start = date(2027, 1, 1)
    ticks = [start + timedelta(days=at * 30) for at in range(days // 30)]
    spans = [
        Span(
            LONG[: 10 + at * 11 % 95],
            start + timedelta(days=at % days),
            start + timedelta(days=(at % days) + at % 40),
        )
        for at in range(count)
    ]
    return Timeline(
        "t", "T", "S", NONE, start, start + timedelta(days=days - 1),
        tuple(Tick(day.strftime("%b"), day.strftime("%b")[0], day) for day in ticks),
        tuple(Lane(LONG[:60], tuple(spans[at::3])) for at in range(min(3, count))), date(2027, 6, 1),
    )  # fmt: skip


def months(count: int, layers: int = 5) -> Months:
    looks = ("f1", "f2", "f3", "f4", "f5")
    return Months(
        "m", "T", "S", NONE,
        tuple(Series(f"Layer number {n}", Decimal(10 ** (5 - n)), f"€{10 ** (5 - n):,}", "20%", looks[n])
              for n in range(layers)),
        tuple(Month("January 2027", "janv.", tuple(Decimal(at % 7 * n + 1) for n in range(layers)), "€123.4k")
              for at in range(count)),
    )  # fmt: skip


def bridge(steps: int) -> Bridge:
    level, found = Decimal(12), [Step("Without the plan", Decimal(12), "12", look="f5")]
    for at in range(steps):
        found.append(Step(LONG[: 20 + at * 9 % 80], level + at, f"+{at}", start=level))
        level += at
    return Bridge(
        "r", "T", "S", NONE, (*found, Step("With the plan", level, str(level))), Decimal(50), "target 50"
    )


def flow(across: int) -> Flow:
    columns = tuple(
        tuple(Node(f"{c}{n}", LONG[: 10 + n * 13 % 70], "€12.3k") for n in range(across)) for c in "abc"
    )
    strands = tuple(
        Strand(f"{one}{n}", f"{two}{(n + 1) % across}", Decimal(10 + n), "x")
        for one, two in ("ab", "bc")
        for n in range(across)
    )
    return Flow("f", "T", "S", NONE, columns, ("Objectives", "Choices", "Channels"), strands)


@pytest.mark.parametrize("count", [1, 2, 5, 14, 120])
def test_bars(count: int) -> None:
    assert faults(bars(count)) == []


@pytest.mark.parametrize("count", [1, 5, 40, 120])
@pytest.mark.parametrize("days", [90, 365, 1095])
def test_the_calendar(count: int, days: int) -> None:
    assert faults(timeline(count, days)) == []


def test_a_calendar_of_many_actions_breaks_into_sheets_that_fit_a_page() -> None:
    sheets = draw(timeline(120)).wide
    assert len(sheets) == 6
    assert sum(svg.count("<rect") for svg in sheets) == 120


@pytest.mark.parametrize("count", [1, 3, 12, 18, 36])
@pytest.mark.parametrize("layers", [1, 3, 5])
def test_months(count: int, layers: int) -> None:
    assert faults(months(count, layers)) == []


@pytest.mark.parametrize("steps", [2, 6, 15])
def test_the_bridge(steps: int) -> None:
    assert faults(bridge(steps)) == []


@pytest.mark.parametrize("across", [1, 3, 8])
def test_the_flow(across: int) -> None:
    assert faults(flow(across)) == []


@given(some.lists(some.integers(0, 1000), min_size=4, max_size=4))
def test_an_objective_on_a_line(values: list[int]) -> None:
    start, without, gives, target = (
        Mark(name, Decimal(value), str(value))
        for name, value in zip(("start", "without the plan", "plan gives", "target"), values, strict=True)
    )
    assert faults(Track("k", "T", "S", NONE, start, without, gives, target)) == []


@given(some.text(min_size=1), some.floats(40, 400), some.floats(9, 20))
def test_wrapped_lines_fit_and_lose_nothing(text: str, room: float, size: float) -> None:
    lines = wrap(text, size, room)
    assert all(width(line, size) <= room or len(line) == 1 for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


def test_every_picture_has_its_name_and_description() -> None:
    for svg in draw(bars(3)).wide + draw(bars(3)).narrow:
        assert 'role="img"' in svg
        assert re.search(
            r'aria-labelledby="(\S+) (\S+)".*<title id="\1">T</title><desc id="\2">S</desc>', svg
        )


def test_each_look_is_said_by_attributes_too() -> None:
    assert re.search(r'<rect fill="#0f5563" class="f1"', draw(bars(1)).wide[0])


def grey(colour: str) -> float:
    """How light a colour prints without colours, 0 to 1."""
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return 0.299 * red + 0.587 * green + 0.114 * blue


def test_layers_that_touch_differ_without_colours() -> None:
    greys = [grey(str(LOOKS[look]["fill"])) for look in ("f1", "f2", "f3", "f4", "f5")]
    assert all(abs(one - two) > 0.12 for one, two in pairwise(greys))


def test_the_stylesheet_and_the_attributes_say_the_same_colours() -> None:
    style = Path("templates/documents/html/style.css").read_text("utf-8")
    for look in ("f1", "f2", "f3", "f4", "f5", "band"):
        assert style.count(f"--{look}: {LOOKS[look]['fill']};") == 2
