"""When the garbage collector may rest."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def no_collection() -> Iterator[None]:
    """A stretch of work without the cyclic collector, which is back on afterwards if it was on before.

    Reading a large plan makes millions of containers and none is garbage: collecting doubles its time.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
