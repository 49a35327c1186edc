"""How an amount is read: one figure, or what the keys of a mapping say."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, cast

from mktplan.model.bound import FieldPath
from mktplan.model.nearest import likely
from mktplan.model.reading import BROKEN, Missing, Reading, key_span
from mktplan.model.scalars import ScalarShape, ValueShape, WhenShape, WholeShape, note_malformed
from mktplan.model.vocabulary import COST_CATEGORIES
from mktplan.source import Span
from mktplan.syntax import MapNode, Node, Scalar, SeqNode
from mktplan.values import (
    Amount,
    Figure,
    Malformed,
    Rhythm,
    When,
    figure_from_parts,
    parse_amount,
    parse_figure,
    parse_rhythm,
    parse_share,
)

RANGES: Final = frozenset({"low", "likely", "high", "minimum", "target", "stretch"})
# Ways to say a ceiling elsewhere in a plan and in others' plans: a named date is never meant.
NO_PERIOD: Final = frozenset({"max", "min", "total", "sum", "limit", "cap", "ceiling"})
OF_REVENUE: Final = "of revenue"
FIGURE: Final = ValueShape(parse=parse_figure, form="figure", parts=figure_from_parts, part_names=RANGES)
RHYTHM: Final = ValueShape(parse=parse_rhythm, form="rhythm")
COUNT: Final = WholeShape(least=1, most=1_000_000)
Builder = Callable[[Mapping[str, object]], Amount]


def recurring(values: Mapping[str, object]) -> Amount:
    """An amount that comes back over the tactic's `when`."""
    return Amount.recurring(cast("Figure", values["amount"]), cast("Rhythm", values["every"]))


def multiplied(values: Mapping[str, object]) -> Amount:
    """An amount spent a number of times."""
    return Amount.each(cast("Figure", values["each"]), cast("int", values["count"]))


@dataclass(frozen=True, slots=True)
class OfRevenueShape(ScalarShape):
    """A share of the plan's revenue: `5% of revenue`."""

    form: str = "share"

    def claims(self, node: Node) -> bool:
        """Only what says so: within a union, other scalars are figures."""
        return isinstance(node, Scalar) and node.text.endswith(OF_REVENUE)

    def value(self, node: Scalar, path: FieldPath, into: Reading) -> object:
        """The share."""
        try:
            return parse_share(node.text.removesuffix(OF_REVENUE).strip())
        except Malformed as problem:
            note_malformed(problem, self.form, node, path, into)
            return BROKEN


@dataclass(frozen=True, slots=True)
class AmountShape(ScalarShape):
    """Money: `500`, `{amount: 500, every: month}`, `{each: 5000, count: 8}`, by category, by period."""

    def claims(self, node: Node) -> bool:
        """Scalars and mappings."""
        return not isinstance(node, SeqNode)

    def read(self, node: Node, path: FieldPath, into: Reading) -> object:
        """The amount; the keys of a mapping choose its form."""
        if isinstance(node, MapNode) and node.entries:
            return self.from_mapping(node, path, into)
        return ScalarShape.read(self, node, path, into)

    def value(self, node: Scalar, path: FieldPath, into: Reading) -> object:
        """One figure."""
        return ValueShape(parse=parse_amount, form="money").value(node, path, into)

    def from_mapping(self, node: MapNode, path: FieldPath, into: Reading) -> object:
        """The amount that the keys describe."""
        names = set(node.entries)
        if names & {"amount", "every"}:
            return self.built(node, path, into, {"amount": FIGURE, "every": RHYTHM}, recurring)
        if names & {"each", "count"}:
            return self.built(node, path, into, {"each": FIGURE, "count": COUNT}, multiplied)
        if names & RANGES:
            shape = ValueShape(parse=parse_figure, form="money", parts=figure_from_parts, part_names=RANGES)
            figure = shape.read(node, path, into)
            if not isinstance(figure, Figure):
                return figure
            return made(lambda: Amount.once(figure), node, path, into)
        if names & set(COST_CATEGORIES):
            return self.split(node, path, into)
        for name in node.entries:
            if name in NO_PERIOD:
                note_unknown(
                    name, key_span(node.entries[name]), path, into, ("amount", "every", *COST_CATEGORIES)
                )
                return BROKEN
        return self.phased(node, path, into)

    def built(
        self,
        node: MapNode,
        path: FieldPath,
        into: Reading,
        parts: dict[str, ScalarShape],
        build: Builder,
    ) -> object:
        """An amount from two named parts, both needed."""
        values: dict[str, object] = {}
        for name, entry in node.entries.items():
            if name not in parts:
                note_unknown(name, key_span(entry), path, into, tuple(parts))
                return BROKEN
            value = parts[name].read(entry.value, (*path, name), into)
            if isinstance(value, Missing):
                return BROKEN
            values[name] = value
        for name in parts:
            if name not in values:
                into.fault("missing-field", Span(node.start, node.start + 1), path, field=name)
                return BROKEN
        return made(lambda: build(values), node, path, into)

    def split(self, node: MapNode, path: FieldPath, into: Reading) -> object:
        """Money by category: `{media: 3000, production: 1000}`."""
        shares: dict[str, Amount] = {}
        for name, entry in node.entries.items():
            if name not in COST_CATEGORIES:
                note_unknown(name, key_span(entry), path, into, tuple(COST_CATEGORIES))
                return BROKEN
            value = self.read(entry.value, (*path, name), into)
            if not isinstance(value, Amount):
                return BROKEN
            shares[name] = value
        return made(lambda: Amount.split(shares), node, path, into)

    def phased(self, node: MapNode, path: FieldPath, into: Reading) -> object:
        """Money by period: `{2027-03: 6600, 2027-04: 7500}`."""
        phases: dict[When, Figure] = {}
        for name, entry in node.entries.items():
            key = Scalar(name, "plain", entry.key_start, entry.key_end)
            when = WhenShape().read(key, (*path, name), into)
            figure = FIGURE.read(entry.value, (*path, name), into)
            if not isinstance(when, When) or not isinstance(figure, Figure):
                return BROKEN
            phases[when] = figure
        return made(lambda: Amount.phased(phases), node, path, into)


def made(build: Callable[[], Amount], node: MapNode, path: FieldPath, into: Reading) -> object:
    """The amount, or a note of why its figures are no money (a share, a change, an ambition)."""
    try:
        return build()
    except Malformed as problem:
        note_malformed(problem, "money", node, path, into)
        return BROKEN


def note_unknown(name: str, span: Span, path: FieldPath, into: Reading, known: tuple[str, ...]) -> None:
    """Note a key that this form of amount does not have."""
    guesses = likely(name, known)
    into.fault(
        "unknown-field", span, (*path, name), "near" if guesses else "",
        field=name, nearest=guesses[0] if guesses else "", known=known,
    )  # fmt: skip
