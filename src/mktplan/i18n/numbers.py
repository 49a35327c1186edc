"""Numbers, shares and money as each language writes them: exact decimals, no-break spaces, no float."""

from decimal import Decimal
from typing import Final, Literal

from mktplan.values.number import exactly, plainly

Language = Literal["en", "fr"]
Rounding = Literal["k", "auto"]

NBSP: Final = "\u00a0"
MINUS: Final = "\u2212"
THOUSAND: Final = Decimal(1000)
MILLION: Final = Decimal(1_000_000)


def number(value: Decimal | int, language: Language) -> str:
    """`1,234.5`, « 1 234,5 »: all digits that count, no zeros behind them."""
    value = Decimal(value)
    if value < 0:
        return MINUS + number(value.copy_negate(), language)
    if value < THOUSAND:
        # Without thousands it needs no locale data.
        text = plainly(value)
        return text.replace(".", ",") if language == "fr" else text
    from babel.numbers import format_decimal

    with exactly():
        return format_decimal(value, locale=language, decimal_quantization=False)


def percent(value: Decimal | int, language: Language) -> str:
    """`4.5%`, « 4,5 % » of a value in per cent."""
    return f"{number(value, language)}{NBSP if language == 'fr' else ''}%"


def money(amount: Decimal, currency: str, language: Language, round_to: Rounding | None = None) -> str:
    """`£250,000`, `€1,500.50`, « 250 000 € »; rounded: `£56.1k`, « 2,5 M€ ».

    Cents stand only where there are some. `auto` takes millions from a million on, thousands from 10,000
    on, and leaves cents out from 1,000 on; `k` takes thousands always. A half goes to the even side.
    """
    with exactly():
        scaled, unit = rounded(amount, round_to)
        digits = 0 if unit else digits_of(currency)
        if not unit:
            scaled = scaled.quantize(Decimal(1).scaleb(-digits))
        whole = scaled == scaled.to_integral_value()
        shown = (
            fixed(abs(scaled), digits, language) if digits and not whole else number(abs(scaled), language)
        )
    sign = MINUS if scaled < 0 else ""
    return f"{sign}{with_symbol(shown, unit, symbol_of(currency), language)}"


def rounded(amount: Decimal, round_to: Rounding | None) -> tuple[Decimal, str]:
    """The amount in the unit that it is shown in, to three figures."""
    size = abs(amount)
    # 999,500 is a thousand thousands to three figures: a million.
    if round_to == "auto" and three_figures(size / THOUSAND) >= THOUSAND:
        return three_figures(amount / MILLION), "M"
    if round_to == "k" or (round_to == "auto" and size >= 10 * THOUSAND):
        return three_figures(amount / THOUSAND), "k"
    return (amount.quantize(Decimal(1)) if round_to and size >= THOUSAND else amount), ""


def three_figures(value: Decimal) -> Decimal:
    """Rounded to three figures, never coarser than a whole: 56.1, 250, 2.52, 1234."""
    return value.quantize(Decimal(1).scaleb(-max(0, 2 - max(value.adjusted(), 0)))) if value else value


def fixed(value: Decimal, digits: int, language: Language) -> str:
    """A number with so many decimals: `1,500.50`."""
    from babel.numbers import format_decimal

    return format_decimal(value, f"#,##0.{'0' * digits}", locale=language)


def with_symbol(digits: str, unit: str, symbol: str, language: Language) -> str:
    """Digits with their currency, on the side that the language puts it."""
    if language == "fr":
        return NBSP.join(part for part in (digits, f"{unit}{symbol}") if part)
    apart = NBSP if symbol[-1:].isalpha() else ""
    return f"{symbol}{apart}{digits}{unit}"


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
