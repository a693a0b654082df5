"""Trap sites: small sites, each built around what makes readers of government sites go wrong."""

from xuncha.sandbox.traps.catalogue import make_traps
from xuncha.sandbox.traps.kit import AS_OF, TrapSite

__all__ = ["AS_OF", "TrapSite", "make_traps"]
