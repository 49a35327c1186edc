"""Messages, catalogues and how each language writes numbers, money and dates."""

from mktplan.i18n.message import N_, NP_, Message
from mktplan.i18n.numbers import Language
from mktplan.i18n.translator import Translator

__all__ = ["NP_", "N_", "Language", "Message", "Translator"]
