"""Messages, catalogues and how each language writes numbers, money and dates."""

from mktplan.i18n.message import N_, Message

__all__ = ["Message", "N_"]
