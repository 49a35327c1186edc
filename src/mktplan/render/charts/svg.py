"""SVG elements: escaped by construction, numbers rounded to a tenth so that bytes stay equal."""

from collections.abc import Iterable
from typing import Final

from markupsafe import Markup, escape

Attribute = str | float | int
Elements = list[Markup]

# What each class looks like where no stylesheet reaches: presentation attributes, the light colours.
# A class wins over its attributes in a browser, which is how dark mode recolours a chart.
LOOKS: Final[dict[str, dict[str, Attribute]]] = {
    "ink": {"fill": "#16222d"},
    "soft": {"fill": "#55626e"},
    "on": {"fill": "#ffffff"},
    "strong": {"fill": "#0f5563"},
    "f1": {"fill": "#0f5563"},
    "f2": {"fill": "#4f8d99"},
    "f3": {"fill": "#a3c6cd"},
    "f4": {"fill": "#a9803f"},
    "f5": {"fill": "#b3bcc4"},
    "band": {"fill": "#f3f5f6"},
    "rule": {"stroke": "#d5dbe0"},
    "axis": {"stroke": "#16222d"},
    "mark": {"stroke": "#a8481f", "stroke-width": 1.5},
    "dash": {"stroke": "#0f5563", "stroke-width": 1.5, "stroke-dasharray": "3 3", "fill": "none"},
    "hollow": {"fill": "#ffffff", "stroke": "#16222d", "stroke-width": 1.5},
    "strand": {"fill": "none", "stroke": "#4f8d99", "stroke-opacity": 0.45},
    "halo": {"stroke": "#ffffff", "stroke-width": 3, "stroke-linejoin": "round", "paint-order": "stroke"},
}


def number(value: float) -> str:
    """A coordinate, rounded to a tenth."""
    rounded = round(float(value), 1)
    return str(int(rounded)) if rounded == int(rounded) else str(rounded)


def element(name: str, content: Markup | str = "", /, **attributes: Attribute) -> Markup:
    """An element; `class_` gives its look, other names have `_` for `-`. Text content is escaped."""
    look = str(attributes.pop("class_", ""))
    written: dict[str, Attribute] = {}
    for part in look.split():
        written |= LOOKS.get(part, {})
    if look:
        written["class"] = look
    written |= {key.rstrip("_").replace("_", "-"): value for key, value in attributes.items()}
    inside = "".join(f' {key}="{attribute(value)}"' for key, value in written.items())
    body = escape(content)
    text_ = f"<{name}{inside}>{body}</{name}>" if body else f"<{name}{inside}/>"
    return Markup(text_)  # noqa: S704  (names are literals of this package, values and content are escaped)


def attribute(value: Attribute) -> str:
    """The value of an attribute, escaped."""
    return str(escape(value)) if isinstance(value, str) else number(value)


def joined(parts: Iterable[Markup]) -> Markup:
    """Elements one after the other."""
    return Markup("").join(parts)


def rect(
    x: float, y: float, width: float, height: float, look: str, hint: str = "", *, rx: float = 0
) -> Markup:
    """A rectangle; `hint` is what a pointer resting on it says."""
    title = element("title", hint) if hint else Markup("")
    rounding: dict[str, Attribute] = {"rx": rx} if rx else {}
    return element("rect", title, class_=look, x=x, y=y, width=max(width, 0), height=height, **rounding)


def line(x1: float, y1: float, x2: float, y2: float, look: str) -> Markup:
    """A straight line."""
    return element("line", class_=look, x1=x1, y1=y1, x2=x2, y2=y2)


def uprights(xs: Iterable[float], top: float, bottom: float, look: str) -> Markup:
    """Vertical lines of one height, as one element: a year has many of them."""
    strokes = "".join(f"M{number(x)} {number(top)}V{number(bottom)}" for x in xs)
    return element("path", class_=look, d=strokes)


def text(
    x: float, y: float, words: str, look: str = "ink", size: float = 13, anchor: str = "start"
) -> Markup:
    """A line of text on its baseline; `b` among the classes makes it bold."""
    extra: dict[str, Attribute] = {}
    if anchor != "start":
        extra["text_anchor"] = anchor
    if "b" in look.split():
        extra["font_weight"] = "600"
    return element("text", words, class_=look, x=x, y=y, font_size=size, **extra)


def lines(
    x: float, y: float, words: Iterable[str], look: str = "ink", size: float = 13, anchor: str = "start"
) -> Markup:
    """Lines of text below each other, the first on the baseline `y`."""
    step = leading(size)
    return joined(text(x, y + at * step, each, look, size, anchor) for at, each in enumerate(words))


def leading(size: float) -> float:
    """The distance between two lines of text."""
    return round(size * 1.3, 1)
