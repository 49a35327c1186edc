"""What a date written another way most likely means, in the plan's own notation."""

import re
import unicodedata
from typing import Final

# Hyphens, dashes and the minus sign: all are typed where `-` is meant.
DASHES: Final = frozenset({*map(chr, range(0x2010, 0x2016)), "\u2212"})
MONTHS: Final = {
    word: number
    for number, words in enumerate(
        (
            "january jan janvier janv",
            "february feb février fevrier févr fevr fév fev",
            "march mar mars",
            "april apr avril avr",
            "may mai",
            "june jun juin",
            "july jul juillet juil",
            "august aug août aout",
            "september sep sept septembre",
            "october oct octobre",
            "november nov novembre",
            "december dec décembre decembre déc",
        ),
        start=1,
    )
    for word in words.split()
}
# `s` is a half in one French company and a week in the next: only the number may tell.
UNITS: Final = {
    "q": "Q", "quarter": "Q", "t": "Q", "trimestre": "Q", "trim": "Q",
    "h": "H", "half": "H", "semestre": "H",
    "w": "W", "wk": "W", "week": "W", "semaine": "W", "kw": "W",
    "fy": "F", "exercice": "F",
    "s": "S",
}  # fmt: skip
FILLERS: Final = frozenset({"th", "st", "nd", "rd", "er", "e", "ème", "eme", "of", "de", "d", "the", "le"})
OPEN: Final = frozenset(
    {"tbd", "tba", "tbc", "t.b.d.", "to be decided", "to be defined", "to be determined", "to be confirmed",
     "à définir", "à déterminer", "à confirmer", "à préciser", "a definir"}
)  # fmt: skip
STANDING: Final = frozenset({"ongoing", "always on", "always-on", "on-going", "en continu", "toujours"})
TOKEN: Final = re.compile(r"[^\W\d_]+|[0-9]+")
BETWEEN: Final = re.compile(r"\.?,? ?| ?[\-/'’] ?")
SPLITS: Final = ("/", "...", "..", "->", " to ", " until ", " au ", " à ", " - ", "-")
IDENTIFIER: Final = re.compile(r"[^\W\d_][\w\-]*(?:\+[WM]?[0-9]+[dwmy]?)?")
COUNTED: Final = re.compile(r"([^ +]+) ?([+\-]) ?([0-9]{1,3}) ?([a-z]+)")
WEEK_BEFORE: Final = re.compile(r"(\S+)-W([1-9][0-9]?)")
COUNT_UNITS: Final = {
    "d": "d", "day": "d", "days": "d", "j": "d", "jour": "d", "jours": "d",
    "w": "w", "wk": "w", "week": "w", "weeks": "w", "semaine": "w", "semaines": "w", "sem": "w",
    "m": "m", "month": "m", "months": "m", "mois": "m",
    "y": "y", "year": "y", "years": "y", "an": "y", "ans": "y",
}  # fmt: skip


def near_date(text: str) -> str:
    """The notation that `text` stands for; empty where there is none or more than one.

    What is returned has the right form; its day may still not exist. Texts over 80 characters and
    ids without a year stand for nothing else.
    """
    if len(text) > 80:
        return ""
    plain = levelled(text)
    if plain.casefold() in OPEN:
        return "tbd"
    if plain.casefold() in STANDING:
        return "ongoing"
    if not any(c.isdigit() for c in plain):
        return interval(plain) if "/" in plain else ""
    return one_date(plain.casefold()) or interval(plain) or counted(plain)


def levelled(text: str) -> str:
    """The text with plain spaces and hyphens, without spaces around it."""
    text = unicodedata.normalize("NFC", text)
    text = "".join("-" if c in DASHES else "->" if c == "→" else c for c in text)
    return " ".join(text.split())


def one_date(plain: str) -> str:
    """The notation of a single date in lower case; empty where it is none."""
    tokens, rest = TOKEN.findall(plain), TOKEN.split(plain)
    if not tokens or rest[0] or rest[-1] not in ("", ".") or not all(map(BETWEEN.fullmatch, rest[1:-1])):
        return ""
    kinds, values = [], []
    for token in tokens:
        kind, value = kind_of(token)
        if kind == "?":
            return ""
        if kind:
            kinds.append(kind)
            values.append(value)
    shape = "".join(kinds)
    return of_numbers(shape, values) or of_parts(shape, values)


def kind_of(token: str) -> tuple[str, int]:
    """What a token is: Y year, n number, D eight digits, M month, a unit, nothing (filler), `?` unknown."""
    if token.isascii() and token.isdigit():
        if len(token) == 4 and "1900" <= token <= "2199":
            return "Y", int(token)
        if len(token) == 8 and "1900" <= token[:4] <= "2199":
            return "D", int(token)
        return ("n" if len(token) <= 2 else "?"), int(token[:8])
    if token in MONTHS:
        return "M", MONTHS[token]
    if token in UNITS:
        return UNITS[token], 0
    return ("" if token in FILLERS else "?"), 0


def of_numbers(shape: str, values: list[int]) -> str:
    """Years, months and days by their order."""
    if shape == "D":
        return iso(values[0] // 10000, values[0] // 100 % 100, values[0] % 100)
    if shape == "Y":
        return f"{values[0]}"
    if shape == "YY":
        return f"{values[0]}/{values[1]}" if values[0] < values[1] else ""
    if shape in ("Yn", "YM"):
        return f"{values[0]}-{values[1]:02}" if values[1] <= 12 else ""
    if shape in ("nY", "MY"):
        return f"{values[1]}-{values[0]:02}" if values[0] <= 12 else ""
    if shape in ("Ynn", "YMn"):
        return iso(*values)
    if shape == "nMY":
        return iso(values[2], values[1], values[0])
    if shape == "MnY":
        return iso(values[2], values[0], values[1])
    if shape == "nnY":
        return day_and_month(values[0], values[1], values[2])
    return ""


def day_and_month(first: int, second: int, year: int) -> str:
    """A date in figures, where only one order of day and month is possible."""
    if first == second or (first > 12 >= second):
        return iso(year, second, first)
    if second > 12 >= first:
        return iso(year, first, second)
    return ""


def of_parts(shape: str, values: list[int]) -> str:
    """Quarters, halves, weeks and financial years."""
    if len(shape) == 3 and "Y" in shape and "n" in shape:
        number, year = values[shape.index("n")], values[shape.index("Y")]
        unit = shape.replace("n", "", 1).replace("Y", "", 1)
        if unit == "S":
            unit = "W" if number > 2 else ""
        if unit == "W":
            return f"{year}-W{number:02}"
        if unit in ("Q", "H"):
            return f"{year}-{unit}{number}"
    if shape in ("FY", "Fn"):
        return f"FY{values[1] % 100:02}"
    if shape in ("FYQn", "FnQn"):
        return f"FY{values[1] % 100:02}-Q{values[3]}"
    if shape in ("QnFY", "QnFn"):
        return f"FY{values[3] % 100:02}-Q{values[1]}"
    return ""


def iso(year: int, month: int, day: int) -> str:
    """A day in ISO 8601."""
    return f"{year}-{month:02}-{day:02}"


def interval(plain: str) -> str:
    """Two dates with a sign or a word between them; named dates only beside a slash."""
    for opening in ("from ", "du "):
        if plain[: len(opening)].casefold() == opening:
            plain = plain[len(opening) :]
    for sign in SPLITS:
        if plain.count(sign) != 1:
            continue
        first, last = (part.strip() for part in plain.split(sign))
        end = one_date(last.casefold())
        start = one_date(first.casefold()) or month_before(first, end)
        if sign == "/":
            start, end = start or name_or_count(first), end or name_or_count(last)
        elif sign == "-" and first.rstrip(".").casefold() not in MONTHS:
            # A hyphen without spaces stands inside dates too: only “March-June 2027” is clear.
            continue
        if start and end and "/" not in start + end:
            return f"{start}/{end}"
    return ""


def month_before(word: str, end: str) -> str:
    """The month named without a year before another of the same year: “March to June 2027”."""
    number = MONTHS.get(word.rstrip(".").casefold(), 0)
    start = f"{end[:4]}-{number:02}"
    return start if number and len(end) == len("2027-06") and "W" not in end and start <= end else ""


def name_or_count(text: str) -> str:
    """A named date, with an offset or not; empty for anything else."""
    if IDENTIFIER.fullmatch(text) and text.casefold() not in MONTHS:
        return text
    return counted(text)


def counted(plain: str) -> str:
    """A named date and a spelt-out offset (`launch + 2 weeks`), or a week before it (`launch-W2`)."""
    match = WEEK_BEFORE.fullmatch(plain)
    if match:
        return f"{match[1]}-{int(match[2])}w/{match[1]}-{int(match[2]) * 7 - 6}d"
    match = COUNTED.fullmatch(plain)
    if not match:
        return ""
    name, sign, count, unit = match.groups()
    # `launch-2weeks` may be a name; with spaces it cannot be.
    if (sign == "-" and " " not in plain) or unit not in COUNT_UNITS or int(count) == 0 or name.isdigit():
        return ""
    return f"{name}{sign}{int(count)}{COUNT_UNITS[unit]}"
