"""Files in and out: bounded reads, paths that stay inside a folder, writes that leave no half file."""

from mktplan.files.confine import confine
from mktplan.files.decode import MAX_BYTES, decode
from mktplan.files.forbidden import forbidden
from mktplan.files.read_source import read_source
from mktplan.files.unreadable import Unreadable
from mktplan.files.write_atomic import write_atomic
from mktplan.files.write_new import write_new

__all__ = [
    "MAX_BYTES", "Unreadable", "confine", "decode", "forbidden", "read_source", "write_atomic", "write_new",
]  # fmt: skip
