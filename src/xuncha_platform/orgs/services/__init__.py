"""Changes to the tree."""

from xuncha_platform.orgs.services.changing import change, create, end, restore
from xuncha_platform.orgs.services.merging import merge
from xuncha_platform.orgs.services.moving import move

__all__ = ["change", "create", "end", "merge", "move", "restore"]
