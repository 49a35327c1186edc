"""Plans of any size for the benchmarks: the same content at 100, 1,000, 10,000 tactics, free of faults."""

from pathlib import Path

HEAD = """\
mktplan: 1
plan:
  name: Benchmark plan of {size} tactics
  period: 2027
  language: en
  currency: EUR
  owner: lead
  status: review
goals:
  revenue:
    title: Grow revenue to 4 million
    kpi: revenue
    baseline: 2000000
    target: 4000000
    deadline: 2027-12-31
team:
  lead: Head of marketing
tools:
  crm:
    name: CRM
    kind: crm
channels:
  mail:
    name: E-mail
    kind: email
    media: owned
    stages: [convert]
  ads:
    name: Ads
    kind: social-ads
    media: paid
    stages: [reach]
"""

PERSONA = """\
  persona-{n}:
    name: Persona {n}, finance director
    job: Close the month faster
    trigger: An auditor asks for faster closes
    part: decides
    needs: [close faster]
    channels: [mail, ads]
    evidence: Twelve interviews in 2026
"""

KPI = """\
  leads-{n}:
    name: Qualified leads of market {n}
    definition: Leads accepted by sales
    unit: leads
    direction: up
    nature: rate
    per: month
    tool: crm
    frequency: month
"""

OBJECTIVE = """\
  objective-{n}:
    statement: Raise qualified leads of market {n} from 20 to 50 a month by 31 December 2027
    goals: [revenue]
    kpi: leads-{n}
    baseline: 20
    target: 50
    deadline: 2027-12-31
    audience: [persona-{persona}]
    evidence: The 2026 pilot reached 35 a month
    owner: lead
"""

STRATEGY = """\
  strategy-{n}:
    title: Be the reference in field {n}
    kind: content
    objectives: [objective-{objective}]
    audience: [persona-{persona}]
    stages: [reach, convert]
    owner: lead
"""

TACTIC = """\
  tactic-{n}:
    title: Promote guide {n} to finance directors
    strategy: strategy-{strategy}
    kind: ad
    channels: [{channel}]
    when: 2027-0{month}/2027-12
    owner: lead
    budget:
      amount: {amount}
      every: month
    expects:
      leads-{objective}: 1
"""


def plan_text(size: int) -> str:
    """A plan of `size` tactics: an eighth as many strategies, a fortieth objectives, a hundredth personas."""
    strategies = max(size // 8, 1)
    objectives = max(size // 40, 1)
    personas = max(size // 100, 1)
    parts = [HEAD.format(size=size)]
    parts.append("kpis:\n  revenue:\n    name: Revenue\n    definition: Invoiced revenue\n    unit: EUR\n"
                 "    direction: up\n    nature: stock\n    tool: crm\n    frequency: quarter\n")  # fmt: skip
    parts += [KPI.format(n=n) for n in range(objectives)]
    parts.append("personas:\n")
    parts += [PERSONA.format(n=n) for n in range(personas)]
    parts.append("objectives:\n")
    parts += [OBJECTIVE.format(n=n, persona=n % personas) for n in range(objectives)]
    parts.append("strategies:\n")
    parts += [STRATEGY.format(n=n, objective=n % objectives, persona=n % personas) for n in range(strategies)]
    parts.append("tactics:\n")
    total = 0
    for n in range(size):
        strategy = n % strategies
        month = 1 + n % 9
        amount = 100 + n % 7
        total += amount * (13 - month)
        parts.append(
            TACTIC.format(
                n=n,
                strategy=strategy,
                objective=strategy % objectives,
                channel=("mail", "ads")[n % 2],
                month=month,
                amount=amount,
            )
        )
    parts.append(f"budget:\n  total: {total * 11 // 10}\n  contingency: 5%\n  tax: excluded\n")
    return "".join(parts)


def write_plans(folder: Path, sizes: tuple[int, ...]) -> dict[int, Path]:
    """The plans as files in a folder, by size."""
    folder.mkdir(parents=True, exist_ok=True)
    found = {}
    for size in sizes:
        found[size] = folder / f"{size}.plan.yaml"
        found[size].write_text(plan_text(size), encoding="utf-8")
    return found
