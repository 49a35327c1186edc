"""The pages of the documentation that are made from the code: `make docs` writes them, a test compares."""

from mktplan.docgen.generated import generated

__all__ = ["generated"]
