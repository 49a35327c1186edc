"""The two judges of a plan: mktplan, and a JSON Schema validator that knows nothing of it."""

import re
from functools import lru_cache
from typing import Any

import yaml
from jsonschema import Draft7Validator

from mktplan.export import json_schema
from mktplan.workspace import load_text

# What is said of a plan that is understood all the same.
MERE_REMARKS = frozenset({"empty-value"})


class Core(yaml.SafeLoader):
    """YAML 1.2's core schema, as editors read it: dates, `on` and `12:30` are texts."""


Core.yaml_implicit_resolvers = {
    key: [pair for pair in pairs if pair[0] in ("tag:yaml.org,2002:int", "tag:yaml.org,2002:float")]
    for key, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
Core.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(?:true|false)$"), list("tf"))
Core.add_implicit_resolver("tag:yaml.org,2002:null", re.compile("^(?:null|~|)$"), ["n", "~", ""])


@lru_cache(maxsize=2)
def validator(part: bool = False) -> Draft7Validator:
    schema = json_schema(part=part)
    Draft7Validator.check_schema(schema)
    return Draft7Validator(schema)


def refused_by_schema(text: str, *, part: bool = False) -> list[str]:
    data: Any = yaml.load(text, Core)  # noqa: S506  (a loader for scalars only, of our own text)
    return [error.message[:200] for error in validator(part).iter_errors(data)]


def refused_by_mktplan(text: str) -> list[str]:
    faults = [fault for fault in load_text(text).faults if fault.kind not in MERE_REMARKS]
    return [f"{fault.kind} {fault.variant}" for fault in faults]


def written(plan: dict[str, Any]) -> str:
    return yaml.safe_dump(plan, allow_unicode=True, sort_keys=False, default_flow_style=False, width=1000)
