"""Memory that one site filled and the next has no use for, given back."""

from __future__ import annotations

import ctypes
import gc
import sys
from contextlib import suppress
from functools import _lru_cache_wrapper
from typing import Any

# Caches of fewer answers hold what all sites share: a lexicon, a template.
_OF_A_SITE = 100
# Every function of ours that remembers its answers, as far as modules were looked through.
_caches: list[_lru_cache_wrapper[Any]] = []
_looked_through: set[str] = set()
_modules_then = 0


def give_back() -> None:
    """Forget what readers remember of a site's texts and addresses; hand free memory back.

    Changes no result: every answer forgotten can be worked out again.
    """
    find_caches()
    for cache in _caches:
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


def find_caches() -> None:
    """Look for caches in the modules imported since the last time.

    Called before processes are copied: to look touches every name of a module, and what a copy
    touches it shares no longer (2 MB a judge).
    """
    global _modules_then
    if len(sys.modules) == _modules_then:
        return
    for name, module in list(sys.modules.items()):
        if name.startswith("xuncha.") and name not in _looked_through:
            _looked_through.add(name)
            known = vars(module).values()
            _caches.extend(one for one in known if isinstance(one, _lru_cache_wrapper))
    _modules_then = len(sys.modules)
