"""Reading the tree."""

from xuncha_platform.orgs.queries.regions import region_of, regions
from xuncha_platform.orgs.queries.tree import children, former_names, found, matching, roots, trail

__all__ = [
    "children",
    "former_names",
    "found",
    "matching",
    "region_of",
    "regions",
    "roots",
    "trail",
]
