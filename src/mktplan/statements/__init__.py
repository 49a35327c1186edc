"""What a sentence says: figures, days, direction, who acts; English and French."""

from mktplan.statements.analyse import analyse
from mktplan.statements.statement import Span, Statement, Target

__all__ = ["Span", "Statement", "Target", "analyse"]
