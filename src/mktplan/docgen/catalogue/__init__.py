"""The catalogue of messages, made from the code: `make catalogue` writes it, a test compares."""

from mktplan.docgen.catalogue.update import update

__all__ = ["update"]
