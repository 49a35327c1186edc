"""The grammars of the format as patterns that ECMA 262 and Python read alike.

They are as wide as a pattern must be: which days exist, which names are known, whether a range rises or a
period ends before it starts, only mktplan knows.
"""

from typing import Final

from mktplan.model import ID_PATTERN

NUMBER: Final = r"(?:0|[1-9][0-9]*)(?:\.[0-9]+)?"
LEVEL: Final = rf"(?:{NUMBER}%?|{NUMBER}\.\.{NUMBER}|{NUMBER}%\.\.{NUMBER}%)"
CHANGE: Final = rf"(?:[+-]{NUMBER}(?:%|pt)?|x{NUMBER})"
FIGURE: Final = rf"^(?:{LEVEL}|(?:(?:min|max) )?(?:{NUMBER}%?|{CHANGE}))$"
ONE_FIGURE: Final = rf"^(?:{NUMBER}%?|{CHANGE})$"
MONEY: Final = rf"^(?:(?:(?:min|max) )?{NUMBER}|{NUMBER}\.\.{NUMBER})$"
SHARE: Final = rf"^{NUMBER}%$"
OF_REVENUE: Final = rf"^{NUMBER}% of revenue$"

DATE: Final = (
    r"(?:19|2[01])[0-9]{2}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?"
    r"|Q[1-4]|H[12]|W(?:0[1-9]|[1-4][0-9]|5[0-3])))?"
)
FISCAL: Final = r"FY[0-9]{2}(?:-Q[1-4])?"
# A name that begins like a date would never be told from one.
NAMED: Final = (
    rf"(?![0-9]{{4}}-*(?:[QHW]?[0-9]|$|/)|[0-9]+(?:$|/)){ID_PATTERN}"
    r"(?:\+[WM][1-9][0-9]{0,2}|[+-][1-9][0-9]{0,2}[dwmy])?"
)
END: Final = rf"(?:{DATE}|{FISCAL}|{NAMED})"
PERIOD: Final = rf"^{END}(?:/{END})?$"

RHYTHM: Final = r"^(?:[1-9][0-9]?/)?(?:day|week|month|quarter|year)$"
DURATION: Final = r"^(?:0|[1-9][0-9]{0,2})[dwmy]$"
EFFORT: Final = r"^(?:0|[1-9][0-9]*)(?:\.[0-9]+)?[hd](?:/(?:day|week|month|quarter|year))?$"
ID: Final = rf"^{ID_PATTERN}$"
ANY_ID: Final = rf"^(?:[a-z]+\.)?{ID_PATTERN}$"
LINK: Final = (
    r"^(?!//)(?:(?:[hH][tT][tT][pP][sS]?|[mM][aA][iI][lL][tT][oO]|[tT][eE][lL]):"
    r"|(?![A-Za-z][A-Za-z0-9+.\-]*:))"
)
OWN: Final = "^x-"
