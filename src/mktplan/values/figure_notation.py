"""The notation of figures: `400`, `4.5%`, `20..30`, `min 400`, `+6pt`, `x2`, and their mappings."""

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Final

from mktplan.values.figure import AMBITION, ESTIMATE, Figure, Relative, Scale
from mktplan.values.malformed import Malformed
from mktplan.values.near_figures import near_figure
from mktplan.values.number import exactly, parse_number

LONGEST: Final = 100
NUMBER: Final = r"[0-9]+(?:\.[0-9]+)?"
FIGURE: Final = re.compile(
    rf"(?:(min|max) )?([+-]|x)?({NUMBER})(%|pt)?(?:\.\.({NUMBER})(%)?)?",
)
# Three digits of exponent, or two from 19 on: more than any plan counts.
EXPONENT: Final = re.compile(r"[+-]?[0-9.]+[eE]\+?(?:[0-9]{3,}|[2-9][0-9]|19)")
NOT_FINITE: Final = frozenset({"nan", "inf", "infinity", "∞"})
SCALES: Final[Mapping[str | None, Scale]] = {None: "", "": "", "%": "%", "pt": "pt"}


def parse_figure(text: str) -> Figure:
    """The figure that `text` says.

    Raises Malformed: `not-a-figure`, `not-finite`, `too-long`, `leading-zero`, `mixed-scales`
    (`15..20%`), `range-order`; with the right notation where there is only one.
    """
    match = FIGURE.fullmatch(text) if len(text) <= LONGEST else None
    if match is None:
        raise refused(text)
    bound, sign, digits, scale, high_digits, high_scale = match.groups()
    if scale == "pt" and sign not in ("+", "-"):
        raise Malformed("not-a-figure", text=text)
    number = checked(digits, text)
    if high_digits is not None:
        if bound or sign or scale == "pt":
            raise Malformed("not-a-figure", text=text)
        return ranged(text, number, checked(high_digits, text), scale, high_scale)
    if sign == "x":
        if scale:
            raise Malformed("not-a-figure", text=text)
        return single(text, bound, number, "", "factor")
    if sign:
        signed = number.copy_negate() if sign == "-" and number else number
        return single(text, bound, signed, SCALES[scale], "change")
    return single(text, bound, number, SCALES[scale], "")


def checked(digits: str, text: str) -> Decimal:
    """The number; a leading zero is refused with the number meant. Raises Malformed."""
    try:
        return parse_number(digits, text)
    except Malformed as problem:
        guess = near_figure(text) if problem.reason == "leading-zero" else ""
        raise with_guess(problem, guess) from None


def single(text: str, bound: str | None, number: Decimal, scale: Scale, relative: Relative) -> Figure:
    """A figure of one number."""
    if bound == "min":
        return Figure("min", number, number, number, scale, relative, text)
    if bound == "max":
        return Figure("max", number, number, number, scale, relative, text)
    return Figure(relative or "level", number, number, number, scale, relative, text)


def ranged(text: str, low: Decimal, high: Decimal, low_scale: str | None, high_scale: str | None) -> Figure:
    """A range. Raises Malformed where its ends differ in scale or stand the wrong way round."""
    if low_scale != high_scale:
        raise with_guess(Malformed("mixed-scales", text=text), near_figure(text))
    if low > high:
        raise Malformed("range-order", text=text, low=low, high=high)
    with exactly():
        middle = (low + high) / 2
    return Figure("range", low, middle, high, SCALES[low_scale], "", text)


def refused(text: str) -> Malformed:
    """Why `text` is no figure."""
    bare = text.strip().lstrip("+-.").casefold()
    if bare in NOT_FINITE:
        return Malformed("not-finite", text=text)
    if len(text) > LONGEST or EXPONENT.fullmatch(text):
        return Malformed("too-long", text=text[:40], most=18)
    guess = near_figure(text)
    if guess:
        try:
            parse_figure(guess)
        except Malformed as problem:
            return problem.about(text)
    return with_guess(Malformed("not-a-figure", text=text), guess)


def with_guess(problem: Malformed, guess: str) -> Malformed:
    """The refusal with the notation to write, where there is one."""
    return Malformed(problem.reason, **problem.params, suggestion=guess) if guess else problem


def figure_from_parts(parts: Mapping[str, str]) -> Figure:
    """`{low, likely, high}`, all three, or `{minimum, target, stretch}`, the target and one more.

    The parts are plain figures of one form (all `8`, all `8%`, all `+8%`, all `x2`). Estimates rise;
    ambitions rise, or fall for a KPI that goes down. Raises Malformed: those of `parse_figure`,
    `not-a-part` (a range or a threshold), `unknown-part`, `missing-part`, `mixed-scales`, `parts-order`.
    """
    names = AMBITION if any(name in AMBITION for name in parts) else ESTIMATE
    strange = [name for name in parts if name not in names]
    if strange:
        raise Malformed("unknown-part", part=strange[0], known=names)
    given = {name: one_part(name, parts[name]) for name in names if name in parts}
    missing = [name for name in names if name not in given]
    if names is AMBITION and "target" in given and len(missing) == 1:
        given[missing[0]] = given["target"]
    elif missing:
        raise Malformed("missing-part", part="target" if "target" in missing else missing[0], needed=names)
    low, likely, high = (given[name] for name in names)
    if not low.scale == likely.scale == high.scale or not low.relative == likely.relative == high.relative:
        raise Malformed("mixed-scales", text=", ".join(f"{name}: {part}" for name, part in parts.items()))
    rising = low.likely <= likely.likely <= high.likely
    falling = low.likely >= likely.likely >= high.likely
    if not rising and not (falling and names is AMBITION):
        raise Malformed("parts-order", low=low, likely=likely, high=high, names=names)
    return Figure(
        "ambition" if names is AMBITION else "estimate",
        low.likely, likely.likely, high.likely, likely.scale, likely.relative,
    )  # fmt: skip


def one_part(name: str, text: str) -> Figure:
    """One part of an estimate or of ambitions. Raises Malformed, naming the part."""
    try:
        figure = parse_figure(text)
    except Malformed as problem:
        # A suggestion would be for the part alone, and the refusal stands for the whole mapping.
        params = {key: value for key, value in problem.params.items() if key != "suggestion"}
        raise Malformed(
            problem.reason, **params, part=name, part_suggestion=problem.params.get("suggestion", "")
        ) from None
    if figure.sort not in ("level", "change", "factor"):
        raise Malformed("not-a-part", text=text, part=name)
    return figure
