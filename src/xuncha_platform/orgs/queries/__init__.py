"""Reading the tree."""

from xuncha_platform.orgs.queries.regions import region_of, regions
from xuncha_platform.orgs.queries.tree import children, found, roots, trail

__all__ = ["children", "found", "region_of", "regions", "roots", "trail"]
