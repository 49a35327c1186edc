"""What a chart is: its data before drawing, and the drawing for wide and narrow screens."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from markupsafe import Markup

from mktplan.render.charts.svg import Attribute, element, joined, number

WIDE: Final = 760.0
NARROW: Final = 360.0
# For where no stylesheet reaches; the page's own names its fonts once for all pictures.
FONTS: Final = "Arial, sans-serif"


@dataclass(frozen=True, slots=True)
class Table:
    """The same figures as a table: heads, then rows of as many cells. `numeric` are right-aligned columns."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numeric: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Chart:
    """What all charts have: an id, a title that says the result, what the picture shows, its figures."""

    id: str
    title: str
    shows: str
    table: Table


@dataclass(frozen=True, slots=True)
class Shape:
    """A picture's content and the room it takes."""

    width: float
    height: float
    content: Markup
    title: str = ""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A chart as SVG elements below each other, for wide screens and paper, and for a telephone."""

    wide: tuple[Markup, ...]
    narrow: tuple[Markup, ...]


def drawn(chart: Chart, wide: Iterable[Shape], narrow: Iterable[Shape]) -> Drawn:
    """The elements of both variants, each with ids of its own."""
    return Drawn(
        tuple(picture(chart, shape, f"{chart.id}-w{at}", "wide") for at, shape in enumerate(wide)),
        tuple(picture(chart, shape, f"{chart.id}-n{at}", "narrow") for at, shape in enumerate(narrow)),
    )


def picture(chart: Chart, shape: Shape, key: str, variant: str) -> Markup:
    """An SVG element, named and described for those who do not see it."""
    box: dict[str, Attribute] = {"viewBox": f"0 0 {number(shape.width)} {number(shape.height)}"}
    attributes: dict[str, Attribute] = {
        "role": "img",
        "aria_labelledby": f"{key}-t {key}-d",
        "font_family": FONTS,
        "class_": f"chart {variant}",
        "width": shape.width,
        "height": shape.height,
    }
    inside = joined(
        (
            element("title", shape.title or chart.title, id=f"{key}-t"),
            element("desc", chart.shows, id=f"{key}-d"),
            shape.content,
        )
    )
    return element("svg", inside, **box, **attributes)
