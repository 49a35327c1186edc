"""The plan does not spend more than it has."""

from collections.abc import Iterator

from mktplan.diagnostics import EntityId
from mktplan.i18n import N_, Message
from mktplan.lint import Finding, LintContext, Words, rule

LARGEST = 3


@rule(
    "BUD002",
    levels="wee",
    since="0.1",
    message=N_("the plan spends {spent} of {available}: {over} too much"),
    hint=N_("the largest: {largest}. Cut, move to the next period, or raise `total`"),
    words={
        "reserve": Words(
            N_(
                "the plan spends {spent} of {available} available ({total} less {reserve} in reserve): {over}"
                " too much"
            ),
            N_("the largest: {largest}. Cut, move to the next period, or release the reserve on purpose"),
        ),
    },
)
def over_budget(ctx: LintContext) -> Iterator[Finding]:
    """Rests without a total, and where the money itself could not be read.

    A tactic that could not be read is no reason to rest: with it, the plan would spend even more.
    """
    money = ctx.assessment.money
    if money.available is None or money.budget_total is None:
        return
    if not ctx.whole("budget", "plan"):
        return
    spent = money.total.likely
    over = spent - money.available
    if over <= 0:
        return
    largest = tuple(
        Message(N_("{id} {money}"), {"id": key.id, "money": ctx.money(amount)})
        for key, amount in money.largest(LARGEST)
    )
    yield over_budget.at(
        EntityId("budget"),
        "total",
        part="value",
        variant="reserve" if money.contingency else "",
        spent=ctx.money(spent),
        available=ctx.money(money.available),
        total=ctx.money(money.budget_total),
        reserve=ctx.money(money.contingency),
        over=ctx.money(over),
        largest=largest,
    )
