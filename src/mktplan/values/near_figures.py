"""What a figure written another way most likely means, in the plan's own notation."""

import re
import unicodedata
from decimal import Decimal, InvalidOperation
from typing import Final

from mktplan.values.near_dates import DASHES
from mktplan.values.number import plainly

CURRENCIES: Final = ("€", "£", "$", "eur", "gbp", "usd", "chf", "cad", "euros", "euro")
BOUNDS: Final = {
    "≥": "min", ">=": "min", ">": "min", "at least": "min", "au moins": "min", "min.": "min", "min": "min",
    "minimum": "min", "≤": "max", "<=": "max", "<": "max", "at most": "max", "au plus": "max", "max.": "max",
    "max": "max", "maximum": "max", "up to": "max", "jusqu'à": "max", "jusqu’à": "max",
}  # fmt: skip
BOUND_WORDS: Final = tuple(sorted(BOUNDS, key=len, reverse=True))
SCALES: Final = {
    "%": "%", "percent": "%", "pt": "pt", "pts": "pt", "pp": "pt", "point": "pt", "points": "pt", "": "",
}  # fmt: skip
SPLITS: Final = ("...", "..", "…", " to ", " à ", "-")
QUANTITY: Final = re.compile(r"([+\-])? ?(\.?[0-9][0-9 .,'_eE+]*?) ?(k|K|M)? ?(%|[a-z]*)")
GROUPED: Final = re.compile(r"[0-9]{1,3}(?:([ ,.'_])[0-9]{3})(?:\1[0-9]{3})*(?:([.,])[0-9]+)?")


def near_figure(text: str) -> str:
    """The notation that `text` stands for; empty where there is none or more than one."""
    if len(text) > 60:
        return ""
    plain = levelled(text)
    if not any(c.isdigit() for c in plain):
        return ""
    for word in BOUND_WORDS:
        if plain.casefold().startswith(word):
            inner = quantity(plain[len(word) :].strip())
            return f"{BOUNDS[word]} {inner}" if inner else ""
    if plain.endswith("+"):
        inner = quantity(plain[:-1].strip())
        return f"min {inner}" if inner and inner[0].isdigit() else ""
    return quantity(plain) or factor(plain) or ranged(plain)


def levelled(text: str) -> str:
    """The text with plain spaces, hyphens, quotes and ×, without currency signs and spaces around it."""
    text = unicodedata.normalize("NFC", text)
    text = "".join(
        "-" if c in DASHES else "x" if c in "\u00d7\u2715" else "'" if c == "\u2019" else c for c in text
    )
    text = " ".join(text.split())
    for sign in CURRENCIES:
        if text.casefold().endswith(sign):
            return text[: -len(sign)].strip()
        if text.casefold().startswith(sign):
            return text[len(sign) :].strip()
    return text


def quantity(plain: str) -> str:
    """A number with its sign and scale; empty where it is none."""
    match = QUANTITY.fullmatch(plain)
    if not match or match[4] not in SCALES:
        return ""
    number = read_number(match[2].strip())
    if number is None:
        return ""
    if match[3]:
        number = number.scaleb(6 if match[3] == "M" else 3)
    scale = SCALES[match[4]]
    if scale == "pt" and not match[1]:
        return ""
    return f"{match[1] or ''}{plainly(number)}{scale}"


def read_number(digits: str) -> Decimal | None:
    """A number in another country's notation; None where it is none or could be two (`1,234`)."""
    if len(digits) > 40:
        return None
    if digits.count(",") == 1 and "." not in digits and " " not in digits:
        whole, _, part = digits.partition(",")
        if whole.isdigit() and part.isdigit() and (len(part) != 3 or len(whole) > 3 or whole == "0"):
            return Decimal(f"{whole}.{part}")
        return None
    match = GROUPED.fullmatch(digits)
    if match and match[1] != match[2]:
        if match[1] == "." and digits.count(".") == 1 and not match[2]:
            return Decimal(digits)
        grouped = digits.replace(match[1], "")
        return Decimal(grouped.replace(",", "."))
    return plain_number(digits)


def plain_number(digits: str) -> Decimal | None:
    """A number with `_`, leading zeros, a bare point or a small exponent; None where it is none."""
    bare = digits.replace("_", "")
    if set(bare) & set(" ,'"):
        return None
    try:
        number = Decimal(bare)
    except InvalidOperation:
        return None
    return number if number.is_finite() and -18 <= number.adjusted() <= 18 else None


def factor(plain: str) -> str:
    """`2x`, `x 2`, `*2`."""
    bare = plain.casefold().replace("*", "x")
    if bare.startswith("x") != bare.endswith("x"):
        inner = quantity(bare.strip("x").strip())
        if inner and inner[0].isdigit() and not inner.endswith("%"):
            return f"x{inner}"
    return ""


def ranged(plain: str) -> str:
    """`20-30`, `20 to 30`, `15-20%`; the second scale is meant for both ends."""
    for sign in SPLITS:
        if plain.count(sign) != 1:
            continue
        first, _, last = plain.partition(sign)
        if dated(first) or dated(last):
            return ""
        low, high = quantity(first.strip()), quantity(last.strip())
        if not low or not high or not (low[0].isdigit() and high[0].isdigit()) or high.endswith("pt"):
            continue
        if high.endswith("%") and not low.endswith("%"):
            low += "%"
        elif low.endswith("%") and not high.endswith("%"):
            high += "%"
        in_order = Decimal(low.rstrip("%")) <= Decimal(high.rstrip("%"))
        return f"{low}..{high}" if in_order else ""
    return ""


def dated(end: str) -> bool:
    """Whether an end with a leading zero rather belongs to a date (`03-2027`)."""
    return end.strip()[:1] == "0" and end.strip()[1:2].isdigit()
