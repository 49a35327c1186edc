"""Findings as text: one file a format, named in one mapping."""

from mktplan.report.formats import FORMATS, report
from mktplan.report.json import failure
from mktplan.report.look import Look

__all__ = ["FORMATS", "Look", "failure", "report"]
