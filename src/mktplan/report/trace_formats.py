"""The formats in which `trace` answers."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from mktplan.i18n import Translator
from mktplan.report.branches import Answer
from mktplan.report.trace_csv import as_csv
from mktplan.report.trace_pictures import dot, mermaid
from mktplan.report.tracing import as_json, table, tree

TRACE_FORMATS: Final[Mapping[str, Callable[[Answer, Translator], str]]] = MappingProxyType(
    {"tree": tree, "table": table, "mermaid": mermaid, "dot": dot, "csv": as_csv, "json": as_json}
)
