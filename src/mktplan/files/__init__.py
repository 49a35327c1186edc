"""Files in and out: bounded reads, paths that stay inside a folder, writes that leave no half file."""

from mktplan.files.confine import confine
from mktplan.files.decode import checked, decode
from mktplan.files.forbidden import remarkable
from mktplan.files.make_folder import make_folder
from mktplan.files.read_source import read_source
from mktplan.files.unreadable import Unreadable
from mktplan.files.write_atomic import write_atomic
from mktplan.files.write_new import write_new

__all__ = [
    "Unreadable", "checked", "confine", "decode", "make_folder", "read_source", "remarkable",
    "write_atomic", "write_new",
]  # fmt: skip
