"""Numbers, shares and money as each language writes them: exact decimals, no-break spaces, no float."""

from decimal import ROUND_HALF_EVEN, Decimal
from typing import Final, Literal

Language = Literal["en", "fr"]

NBSP: Final = "\u00a0"
THOUSAND: Final = Decimal(1000)
MILLION: Final = Decimal(1_000_000)


def number(value: Decimal | int, language: Language) -> str:
    """`1,234.5`, « 1 234,5 »: all digits that are there, none that are not."""
    from babel.numbers import format_decimal

    return format_decimal(Decimal(value), locale=language, decimal_quantization=False)


def percent(value: Decimal | int, language: Language) -> str:
    """`4.5%`, « 4,5 % » of a value in per cent."""
    return f"{number(value, language)}{NBSP if language == 'fr' else ''}%"


def money(
    amount: Decimal, currency: str, language: Language, round_to: Literal["k", "auto"] | None = None
) -> str:
    """`£250,000`, `€1,500.50`, « 250 000 € »; rounded: `£56.1k`, « 2,5 M€ ».

    `auto` takes thousands from 10,000 on and millions from a million on; `k` takes thousands always.
    """
    scaled, unit = rounded(amount, round_to)
    if not unit:
        digits = digits_of(currency)
        whole = scaled == scaled.to_integral_value()
        scaled = scaled if whole else scaled.quantize(Decimal(1).scaleb(-digits), ROUND_HALF_EVEN)
    return with_symbol(scaled, unit, currency, language, fixed=not unit)


def rounded(amount: Decimal, round_to: Literal["k", "auto"] | None) -> tuple[Decimal, str]:
    """The amount in the unit that it is shown in, to three figures."""
    size = abs(amount)
    if round_to == "auto" and size >= MILLION:
        return three_figures(amount / MILLION), "M"
    if round_to == "k" or (round_to == "auto" and size >= 10 * THOUSAND):
        return three_figures(amount / THOUSAND), "k"
    return amount, ""


def three_figures(value: Decimal) -> Decimal:
    """Rounded to three figures, never coarser than a whole: 56.1, 250, 2.52, 1234."""
    decimals = max(0, 2 - max(value.adjusted(), 0)) if value else 0
    shown = value.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_EVEN)
    return shown.to_integral_value() if shown == shown.to_integral_value() else shown.normalize()


def with_symbol(value: Decimal, unit: str, currency: str, language: Language, *, fixed: bool) -> str:
    """The value with its currency, on the side that the language puts it."""
    from babel.numbers import format_decimal

    whole = value == value.to_integral_value()
    pattern = "#,##0.00" if fixed and not whole else None
    digits = format_decimal(abs(value), pattern, locale=language, decimal_quantization=bool(pattern))
    sign = "-" if value < 0 else ""
    symbol = symbol_of(currency)
    if language == "fr":
        return (
            f"{sign}{digits}{NBSP}{unit}{symbol}" if symbol else f"{sign}{digits}{NBSP if unit else ''}{unit}"
        )
    joined = f"{symbol}{NBSP}" if len(symbol) > 2 or symbol.isalpha() else symbol
    return f"{sign}{joined}{digits}{unit}"


def symbol_of(currency: str) -> str:
    """`£`, `€`, `$`; the code where a currency has no sign of its own; nothing where there is none."""
    if not currency:
        return ""
    from babel.numbers import get_currency_symbol

    return get_currency_symbol(currency, locale="en")


def digits_of(currency: str) -> int:
    """How many decimals a currency has (ISO 4217): two for most, none for the yen, three for the dinar."""
    if not currency:
        return 2
    from babel.numbers import get_currency_precision

    return get_currency_precision(currency)
