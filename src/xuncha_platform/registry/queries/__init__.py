"""Reads of the register that other rooms use."""

from xuncha_platform.registry.queries.core import as_core_site, as_core_sites, declared_columns
from xuncha_platform.registry.queries.found import found
from xuncha_platform.registry.queries.tiles import beginning, tiles
from xuncha_platform.registry.queries.waiting import changed, waiting
from xuncha_platform.registry.queries.written import recorded_rows

__all__ = [
    "as_core_site",
    "as_core_sites",
    "beginning",
    "changed",
    "declared_columns",
    "found",
    "recorded_rows",
    "tiles",
    "waiting",
]
