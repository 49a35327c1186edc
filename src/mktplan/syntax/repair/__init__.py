"""What marketing text does to YAML, and the quotes that undo it."""

from mktplan.syntax.repair.mend import Mending, mend, mend_traps
from mktplan.syntax.repair.repair import Repair

__all__ = ["Mending", "Repair", "mend", "mend_traps"]
