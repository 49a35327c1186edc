"""How the document says things: sentences, figures in their KPI's unit, dates, durations."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from mktplan.assess import Assessment
from mktplan.i18n import Translator
from mktplan.model import Kpi, Plan
from mktplan.trace import TraceGraph
from mktplan.values import Figure, Period
from mktplan.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Saying:
    """The plan and the language of the document; everything returned is words in that language."""

    workspace: Workspace
    assessment: Assessment
    words: Translator
    draft: bool = False

    @property
    def plan(self) -> Plan:
        """The entities."""
        return self.workspace.plan

    @property
    def trace(self) -> TraceGraph:
        """The graph."""
        return self.workspace.trace

    @property
    def currency(self) -> str:
        """The plan's currency, empty where it names none."""
        return self.plan.identity.currency

    # ── Words ────────────────────────────────────────────────────────────────────────────────────

    def text(self, msgid: str, /, **params: object) -> str:
        """A sentence of the catalogues."""
        return self.words.text(msgid, **params)

    def count(self, singular: str, plural: str, n: int | Decimal, /, **params: object) -> str:
        """A sentence that changes with a number."""
        return self.words.plural(singular, plural, n, **params)

    def sentence(self, clauses: Iterable[str]) -> str:
        """Clauses as one sentence: separated by semicolons, capital first, full stop last."""
        kept = [clause for clause in clauses if clause]
        if not kept:
            return ""
        joined = self.text("; ").join(kept)
        return f"{joined[0].upper()}{joined[1:]}."

    def pair(self, name: str, value: str) -> str:
        """“name: value”, with the colon as the language spaces it."""
        return f"{name}{self.text(': ')}{value}"

    def several(self, texts: Iterable[str]) -> str:
        """Texts separated by semicolons."""
        return self.text("; ").join(texts)

    def shown(self, value: object) -> str:
        """A value of the plan in words; empty for none."""
        return self.words.show(value) if value is not None else ""

    def choice(self, labels: Mapping[str, str], value: str | None) -> str:
        """The word for a choice of the format; empty where nothing was chosen."""
        if value is None:
            return ""
        return self.text(labels[value]) if value in labels else value

    def choices(self, labels: Mapping[str, str], values: Iterable[str]) -> str:
        """Several of them, separated by commas."""
        return ", ".join(self.choice(labels, value) for value in values)

    # ── Numbers ──────────────────────────────────────────────────────────────────────────────────

    def money(self, amount: Decimal, *, short: bool = False) -> str:
        """A sum in the plan's currency, without cents from a thousand on; short: in thousands, millions."""
        if abs(amount) >= (100 if short else 1000):
            amount = amount.quantize(Decimal(1))
        if not self.currency:
            return self.words.number(amount)
        return self.words.money(amount, self.currency, round_to="auto" if short else None)

    def share(self, part: Decimal, whole: Decimal) -> str:
        """A part of a whole in percent, without decimals; empty where there is no whole."""
        return self.percent(part / whole) if whole else ""

    def percent(self, ratio: Decimal) -> str:
        """A ratio in percent, without decimals; what is above nothing is never shown as 0%."""
        rounded = (ratio * 100).quantize(Decimal(1))
        return ("< " if ratio > 0 and rounded == 0 else "") + self.words.percent(
            max(rounded, Decimal(ratio > 0))
        )

    def figure(self, figure: Figure | None, kpi: str | None = None, *, unit: bool = False) -> str:
        """A figure in its KPI's unit: money as money, shares as shares, the unit's name where asked for."""
        if figure is None:
            return ""
        indicator = self.plan.kpis.get(kpi or "")
        shown = self.in_unit(figure, indicator)
        return f"{shown}{self.unit(indicator)}" if unit and indicator is not None else shown

    def in_unit(self, figure: Figure, indicator: Kpi | None) -> str:
        """The figure's number; where its KPI is in the plan's currency, as money."""
        money = indicator is not None and indicator.unit == self.currency and bool(self.currency)
        if not (money and figure.certain and not figure.scale):
            return self.words.show(figure)
        sum_ = self.money(figure.likely, short=True)
        if figure.sort == "min":
            return self.text("at least {figure}", figure=sum_)
        if figure.sort == "max":
            return self.text("at most {figure}", figure=sum_)
        return sum_ if figure.sort == "level" else self.words.show(figure)

    def unit(self, indicator: Kpi) -> str:
        """“ leads a month”: what follows a figure of this KPI; empty where the figure says it all."""
        unit = "" if indicator.unit in (None, "%", self.currency) else f" {indicator.unit}"
        return unit + (self.per(indicator) if indicator.nature == "rate" else "")

    def per(self, indicator: Kpi) -> str:
        """“ a month”; empty where the name or the unit of the KPI says it already."""
        said = any(says_per(text) for text in (indicator.name, indicator.unit or ""))
        return "" if said else self.a_unit(indicator.per or "")

    def a_unit(self, unit: str) -> str:
        """“ a month”, with its space."""
        every = {
            "day": self.text("a day"),
            "week": self.text("a week"),
            "month": self.text("a month"),
            "quarter": self.text("a quarter"),
            "year": self.text("a year"),
        }
        return f" {every[unit]}" if unit in every else ""

    def level(
        self, value: Decimal | None, like: Figure | None, kpi: str | None, *, unit: bool = False
    ) -> str:
        """A computed level, written like the figure it is compared with."""
        if value is None:
            return ""
        scale = like.scale if like is not None else ""
        rounded = value if value == value.to_integral_value() else value.quantize(Decimal("0.1"))
        return self.figure(Figure.level(rounded, scale), kpi, unit=unit)

    def day(self, day: date | None) -> str:
        """A date in words; empty for none."""
        return self.words.date(day, short=True) if day is not None else ""

    def period(self, period: Period | None) -> str:
        """A period in words; empty for none, and for days that hang on an open date."""
        if period is None:
            return ""
        if period.provisional:
            return self.text("from {name} on (date open)", name=self.date_name(period.hangs_on))
        return self.words.period(period)

    def date_name(self, name: str) -> str:
        """A named date as people call it."""
        known = self.plan.calendar.get(name)
        return (known.title if known is not None else None) or name

    def difference(self, amount: Decimal, scale: str, indicator: Kpi | None) -> str:
        """“12.7”: what lies between two levels; points where they are in per cent."""
        rounded = amount if amount == amount.to_integral_value() else amount.quantize(Decimal("0.1"))
        if indicator is not None and indicator.unit == self.currency and self.currency:
            return self.money(rounded, short=True)
        return self.words.points(rounded) if scale == "%" else self.words.number(rounded)

    def change(self, amount: Decimal, scale: str, indicator: Kpi | None) -> str:
        """“+12.7”: a difference with its sign."""
        return ("+" if amount >= 0 else "\u2212") + self.difference(abs(amount), scale, indicator)

    def month(self, key: tuple[int, int]) -> str:
        """A month with its year."""
        return self.words.month(date(key[0], key[1], 1))

    def month_short(self, key: tuple[int, int]) -> str:
        """A month's short name."""
        year, month = key
        return self.words.month(date(year, month, 1), short=True).replace(str(year), "").strip()


def says_per(text: str) -> bool:
    """Whether a name is that of a rhythm: “leads a month”, « leads par mois », “leads/month”."""
    words = text.casefold().split()
    return "/" in text or bool({"a", "per", "par"} & set(words[1:]))
