"""Memory that one site filled and the next has no use for, given back."""

from __future__ import annotations

import ctypes
import gc
import sys
from collections.abc import Iterator
from contextlib import suppress
from functools import _lru_cache_wrapper
from typing import Any

# Caches of fewer answers hold what all sites share: a lexicon, a template.
_OF_A_SITE = 100


def give_back() -> None:
    """Forget what readers remember of a site's texts and addresses; hand free memory back.

    Changes no result: every answer forgotten can be worked out again.
    """
    for cache in _caches():
        most = cache.cache_parameters()["maxsize"]
        if most is not None and most >= _OF_A_SITE:
            cache.cache_clear()
    gc.collect()
    trim()


def trim() -> None:
    """Hand memory back to the system that is free already."""
    # The C library keeps what was freed unless it is told; only that of Linux can be told.
    with suppress(AttributeError, OSError, TypeError):
        ctypes.CDLL(None).malloc_trim(0)


def _caches() -> Iterator[_lru_cache_wrapper[Any]]:
    """Every function of ours that remembers its answers."""
    for name, module in list(sys.modules.items()):
        if name.startswith("xuncha."):
            yield from (one for one in vars(module).values() if isinstance(one, _lru_cache_wrapper))
