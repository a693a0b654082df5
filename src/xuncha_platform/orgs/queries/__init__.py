"""Reading the tree."""

from xuncha_platform.orgs.queries.regions import region_of, regions
from xuncha_platform.orgs.queries.tree import children, found, matching, roots, trail

__all__ = ["children", "found", "matching", "region_of", "regions", "roots", "trail"]
