"""Numbers that say how something is and not how much is wanted: ages, sizes, prices, budgets, names."""

from collections.abc import Callable
from typing import Final

from mktplan.statements.listed import listed
from mktplan.statements.pieces import Piece
from mktplan.statements.quantity import Quantity
from mktplan.statements.reading import Reading

SCOPE: Final = listed("targets.scope")
DEFINITE: Final = listed("targets.definite")
SIZES: Final = listed("targets.sizes")
AGES: Final = frozenset(("ans", "years", "year-olds", "yo", "year-old", "years old", "yrs", "year olds"))
AGED: Final = frozenset(("aged", "age", "ages", "agees", "agee"))
DISCOUNT: Final = listed("targets.discount")
BUDGET: Final = listed("targets.budget")
ALWAYS_BUDGET: Final = listed("describing.always-budget")
BUDGET_BEHIND: Final = listed("describing.budget-behind")
LISTING: Final = listed("targets.listing")
SHORT: Final = listed("targets.short")
TIMED: Final = listed("targets.timed")
LIMITS: Final = listed("describing.limits")
SIZED: Final = listed("describing.sized")
MEASURES: Final = frozenset(("km", "miles", "kms", "g", "kg", "cl", "ml"))
GROUPS: Final = frozenset(("the", "les", "des", "for", "pour", "chez", "among", "("))
ITSELF: Final = frozenset(("of", "des", "de", "du", "d'", ""))


def describes(reading: Reading, one: Quantity) -> bool:
    """Whether a quantity only describes something."""
    if any(test(reading, one) for test in TESTS):
        return True
    noun = reading.piece(one.noun)
    unit = one.unit.lower()
    if unit in SHORT:
        return not lasting(reading, one)
    if unit in SIZES or (noun is not None and noun.low in SIZES):
        return sized(reading, one)
    if one.money:
        return is_budget(reading, one)
    return False if one.ratio else is_scope(reading, one, noun)


def is_age(reading: Reading, one: Quantity) -> bool:
    """Aged 18–25, 25-34 ans, the 18–25s."""
    low = reading.before(one.first)
    if one.unit.lower() in AGES or low in AGED or reading.after(one.end) in ("old", "ans"):
        return True
    if one.maximum is None or one.unit or not (10 <= one.value <= 90 and one.maximum <= 99):
        return False
    before = reading.piece(one.first - 1)
    return low in GROUPS or (before is not None and before.has("noun.people"))


def is_discount(reading: Reading, one: Quantity) -> bool:
    """20% off, 10 € de remise."""
    return reading.after(one.end) in DISCOUNT and (one.unit == "%" or one.money)


def is_wholly(reading: Reading, one: Quantity) -> bool:
    """100% local, 100 % bio: an adjective."""
    if one.unit != "%" or one.value != 100 or one.baseline is not None:
        return False
    after = reading.piece(one.end)
    if reading.after(one.end) in ITSELF or reading.before(one.first) in ("to", "a", "reach", "at"):
        return False
    return after is not None and after.kind == "word" and not after.has("noun.metric")


def is_ratio_of_two(reading: Reading, one: Quantity) -> bool:
    """60/40, n = 400."""
    after = reading.piece(one.end + 1)
    if reading.before(one.first) == "/" or (
        reading.after(one.end) == "/" and after is not None and after.kind == "number"
    ):
        return True
    return reading.before(one.first) in ("=", "n") and reading.before(one.first, 2) in ("n", "")


def is_a_one(reading: Reading, one: Quantity) -> bool:
    """One of, no one, one by one: nothing is counted."""
    if not one.words or one.value != 1:
        return False
    noun = reading.piece(one.noun)
    if noun is None or not noun.has("noun.metric", "noun.people", "noun.output"):
        return True
    return reading.after(one.end) == "of" or reading.before(one.first) in ("the", "no", "any", "this")


def is_times(_: Reading, one: Quantity) -> bool:
    """Twice, deux fois: how often, where no rhythm is named."""
    return one.unit in ("fois", "times", "time") and one.per is None


TESTS: Final[tuple[Callable[[Reading, Quantity], bool], ...]] = (
    is_age, is_discount, is_wholly, is_ratio_of_two, is_a_one, is_times,
)  # fmt: skip


def is_scope(reading: Reading, one: Quantity, noun: Piece | None) -> bool:
    """Whether it counts where or for whom: “in 15 shops”, « nos 8 boutiques », “for the 40 installers”."""
    low = reading.before(one.first)
    if low in DEFINITE and not one.approx:
        return True
    if noun is None:
        return low in ("in", "across", "dans", "chez", "throughout") and not one.unit and one.baseline is None
    if low not in SCOPE or (one.maximum is not None and low in ("between", "entre")):
        return False
    first = bool(reading.quantities) and reading.quantities[0] is one
    if low in ("for", "from", "pour", "par") and first and noun.has("noun.metric"):
        return False
    return not any(
        piece.has("verb") and piece.sense.lemma.split(" ")[0] in LISTING
        for piece in reading.pieces[: one.first]
    )


def lasting(reading: Reading, one: Quantity) -> bool:
    """Whether a length of time is what is wanted: a wait cut to it, a service kept within it."""
    if one.baseline is not None or any(piece.has("verb.serve") for piece in reading.pieces[: one.first]):
        return True
    timed = any(
        piece.has("noun.metric") and TIMED & set(piece.low.replace("-", " ").split(" "))
        for piece in reading.pieces
    )
    return timed and bool(reading.words(one.first - 2, one.at) & LIMITS)


def sized(reading: Reading, one: Quantity) -> bool:
    """Whether a size is somebody's: “companies of 10 to 49 employees”, « PME de 10 à 49 salariés »."""
    if one.unit.lower() in MEASURES:
        return True
    window = reading.pieces[max(one.first - 5, 0) : one.at]
    return any(piece.low in SIZED for piece in window) and any(piece.has("noun") for piece in window)


def is_budget(reading: Reading, one: Quantity) -> bool:
    """Whether money is what something costs, or a price: not what is to be earned."""
    for back in range(1, 5):
        low = reading.before(one.first, back)
        if low in ALWAYS_BUDGET or (low in BUDGET and back == 1 and low not in ("cost", "cout")):
            metric = any(piece.has("noun.metric") for piece in reading.pieces[: one.first])
            return not (metric and low in ("max", "maximum", "cap", "at", "spend"))
        if low in BUDGET:
            break
    after = reading.after(one.end)
    if after in BUDGET_BEHIND or (after == "de" and reading.after(one.end + 1) == "budget"):
        return True
    owner = reading.piece(one.first - 2)
    small = reading.before(one.first) in ("over", "above", "of", "under", "de", "plus de")
    return small and owner is not None and owner.has("noun.people") and not owner.has("noun.metric")
