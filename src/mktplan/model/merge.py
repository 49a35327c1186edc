"""A section that stands in several files of a plan, as one."""

from collections.abc import Mapping
from typing import Any, TypeVar

from mktplan.model.entity import Part

Kind = TypeVar("Kind", bound=Part)


def merged(first: Kind, second: Kind) -> Kind:
    """Both parts as one: mappings, lists and parts inside come together; of two texts the first stays."""
    values: dict[str, Any] = {}
    for name in type(first).model_fields:
        one, other = getattr(first, name), getattr(second, name)
        if isinstance(one, Part) and isinstance(other, Part):
            values[name] = merged(one, other)
        elif isinstance(one, Mapping) and isinstance(other, Mapping):
            values[name] = {**one, **other}
        elif isinstance(one, tuple) and isinstance(other, tuple):
            values[name] = (*one, *other)
        else:
            values[name] = one if one is not None else other
    return type(first).model_construct(**values)
