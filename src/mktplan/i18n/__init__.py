"""Messages, catalogues and how each language writes numbers, money and dates."""

from mktplan.i18n.message import N_, Message
from mktplan.i18n.translator import Language, Translator

__all__ = ["N_", "Language", "Message", "Translator"]
