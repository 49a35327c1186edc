"""Ten thousand values of each grammar: read and written alike, their days those of a dumb count.

The count here knows nothing of ours: it walks the days of the platform's calendar one by one.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from mktplan.values import Calendar, Period, parse_amount, parse_figure, parse_rhythm, parse_when

MANY = 10_000
DAY = timedelta(days=1)
LAUNCH = date(2027, 3, 1)
NAMES = {"launch": Period(LAUNCH, LAUNCH), "fair": Period(date(2027, 5, 30), date(2027, 6, 2))}


def number(draw: Random) -> str:
    whole = str(draw.choice((0, 7, 12, 400, draw.randrange(10**6), draw.randrange(10**12))))
    return whole + draw.choice(("", "", f".{draw.randrange(1, 100)}"))


def figures(draw: Random) -> Iterator[str]:
    while True:
        low, high = sorted((number(draw), number(draw)), key=float)
        scale = draw.choice(("", "%"))
        yield draw.choice(
            (
                low + scale,
                f"{low}{scale}..{high}{scale}",
                draw.choice(("min ", "max ")) + low + scale,
                draw.choice("+-") + low + draw.choice(("", "%", "pt")),
                f"x{low}",
            )
        )


def test_figures() -> None:
    written = figures(Random(1))
    for _ in range(MANY):
        text = next(written)
        figure = parse_figure(text)
        assert parse_figure(str(figure)) == figure, text
        assert figure.low <= figure.likely <= figure.high, text


def test_money() -> None:
    draw = Random(2)
    for _ in range(MANY):
        low, high = sorted((number(draw), number(draw)), key=float)
        amount = parse_amount(draw.choice((low, f"{low}..{high}", f"min {low}", f"max {low}")))
        assert parse_amount(amount.written) == amount


def leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_days(year: int, month: int) -> tuple[date, date]:
    """The first and last day of a month, found by walking."""
    first = last = date(year, month, 1)
    while (last + DAY).month == month:
        last += DAY
    return first, last


def months_on(year: int, month: int, count: int) -> tuple[int, int]:
    """The month so many later, one at a time."""
    for _ in range(count):
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    for _ in range(-count):
        year, month = (year - 1, 12) if month == 1 else (year, month - 1)
    return year, month


def moved(day: date, count: int, unit: str) -> date:
    """A day so many units later; a month that is too short ends the count on its last day."""
    if unit in "dw":
        steps = abs(count) * (7 if unit == "w" else 1)
        for _ in range(steps):
            day += DAY if count > 0 else -DAY
        return day
    year, month = months_on(day.year, day.month, count * (12 if unit == "y" else 1))
    return date(year, month, min(day.day, month_days(year, month)[1].day))


def week_days(year: int, week: int) -> tuple[date, date]:
    """ISO 8601: the week with the year's first Thursday is the first."""
    day = date(year, 1, 1)
    while day.weekday() != 3:
        day += DAY
    monday = day - 3 * DAY + (week - 1) * 7 * DAY
    return monday, monday + 6 * DAY


def ends(draw: Random, starts: int) -> tuple[str, date, date]:
    """A notation with its first and last day, counted here."""
    year, month = draw.randrange(1990, 2100), draw.randrange(1, 13)
    first, last = month_days(year, month)
    sort = draw.randrange(9)
    if sort == 0:
        return f"{year:04}", date(year, 1, 1), date(year, 12, 31)
    if sort == 1:
        half = draw.choice((1, 2))
        opens = months_on(year, 1, 6 * (half - 1))
        return f"{year}-H{half}", date(*opens, 1), month_days(*months_on(*opens, 5))[1]
    if sort == 2:
        quarter = draw.randrange(1, 5)
        opens = months_on(year, 1, 3 * (quarter - 1))
        return f"{year}-Q{quarter}", date(*opens, 1), month_days(*months_on(*opens, 2))[1]
    if sort == 3:
        return f"{year}-{month:02}", first, last
    if sort == 4:
        day = first + draw.randrange(28) * DAY
        return day.isoformat(), day, day
    if sort == 5:
        week = draw.randrange(1, 53)
        return f"{year}-W{week:02}", *week_days(year, week)
    return fiscal(draw, starts) if sort == 6 else counted(draw)


def fiscal(draw: Random, starts: int) -> tuple[str, date, date]:
    """A financial year or its quarter: it ends in its number, so opens the year before unless in January."""
    year, quarter = draw.randrange(10, 90), draw.randrange(5)
    opens = (2000 + year - (starts > 1), starts)
    if quarter:
        opens = months_on(*opens, 3 * (quarter - 1))
    closes = months_on(*opens, 2 if quarter else 11)
    text = f"FY{year}" + (f"-Q{quarter}" if quarter else "")
    return text, date(*opens, 1), month_days(*closes)[1]


def counted(draw: Random) -> tuple[str, date, date]:
    """A day, a week or a month counted from the launch."""
    count, unit = draw.randrange(1, 60), draw.choice("dwmyWM")
    if unit in "WM":
        step = unit.lower()
        begins = moved(LAUNCH, count - 1, step)
        return f"launch+{unit}{count}", begins, moved(LAUNCH, count, step) - DAY
    sign = draw.choice((1, -1))
    day = moved(LAUNCH, sign * count, unit)
    return f"launch{'+' if sign > 0 else '-'}{count}{unit}", day, day


def test_periods_have_the_days_of_a_dumb_count() -> None:
    draw = Random(3)
    for _ in range(MANY):
        starts = draw.randrange(1, 13)
        calendar = Calendar(NAMES, starts, date(2000, 1, 1))
        text, first, last = ends(draw, starts)
        when = parse_when(text)
        assert parse_when(when.written) == when
        assert when.resolve(calendar) == Period(first, last), (text, starts)
        other, opens, closes = ends(draw, starts)
        if first <= closes:
            both = parse_when(f"{text}/{other}")
            assert parse_when(both.written) == both
            assert both.resolve(calendar) == Period(first, closes), both
        del opens


def test_named_phases_begin_and_end_as_they_say() -> None:
    calendar = Calendar(NAMES, 1, date(2000, 1, 1))
    assert parse_when("fair").resolve(calendar) == NAMES["fair"]
    assert parse_when("fair-1w").resolve(calendar) == Period(date(2027, 5, 23), date(2027, 5, 23))


def test_what_comes_back_comes_back_as_often_as_a_dumb_count_says() -> None:
    draw = Random(4)
    steps = {"day": "d", "week": "w", "month": "m", "quarter": "m", "year": "y"}
    for _ in range(MANY // 10):
        unit = draw.choice(tuple(steps))
        start = date(2027, 1, 1) + draw.randrange(365) * DAY
        period = Period(start, start + draw.randrange(800) * DAY)
        size = 3 if unit == "quarter" else 1
        count = 0
        # Counted from the start each time: the 31st comes back on the last day of shorter months.
        while moved(start, count * size, steps[unit]) <= period.end if count else True:
            count += 1
        assert parse_rhythm(unit).times(period) == count, (unit, period)


def test_the_platform_counts_leap_years_as_we_do() -> None:
    for year in range(1900, 2200):
        days = parse_when(f"{year}-02").resolve(Calendar({}, 1, date(2000, 1, 1)))
        assert days is not None
        assert days.days == (29 if leap(year) else 28)
