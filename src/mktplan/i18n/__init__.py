"""Messages, catalogues and how each language writes numbers, money and dates.

To say something new: mark its English, `N_("…")` or, where a count decides, `NP_("one …", "{n} …")`; literals
given to `words.text` and `words.plural`, and `_("…")` and `_n("…", "…", n)` in templates, are found unmarked.
Run `make catalogue`, write the French into `locale/fr/LC_MESSAGES/mktplan.po`, run it again: it sets the
spaces, complains about the rest, and compiles. `python -m mktplan.docgen.catalogue merge PO…` takes French
from other files.
"""

from mktplan.i18n.message import N_, NP_, Message
from mktplan.i18n.numbers import Language
from mktplan.i18n.translator import Translator

__all__ = ["NP_", "N_", "Language", "Message", "Translator"]
