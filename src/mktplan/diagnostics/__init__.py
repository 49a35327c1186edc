"""Findings as values: places, faults, diagnostics, fixes."""

from mktplan.diagnostics.diagnostic import Diagnostic
from mktplan.diagnostics.entity import EntityId
from mktplan.diagnostics.fault import Fault
from mktplan.diagnostics.fix import Fix
from mktplan.diagnostics.place import Place, Related
from mktplan.diagnostics.severity import Severity

__all__ = ["Diagnostic", "EntityId", "Fault", "Fix", "Place", "Related", "Severity"]
