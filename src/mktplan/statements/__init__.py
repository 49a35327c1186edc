"""What a sentence says: figures, days, direction, who acts; English and French."""

from mktplan.statements.advice import advice
from mktplan.statements.analyse import analyse
from mktplan.statements.moment import Moment
from mktplan.statements.statement import Span, Statement, Target

__all__ = ["Moment", "Span", "Statement", "Target", "advice", "analyse"]
