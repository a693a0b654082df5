"""Content systems of government sites: signs they leave, and links only their scripts know.

The readers work without knowing the family; what stands here adds what markup alone hides.
"""

from __future__ import annotations

from xuncha.read.cms.families import FAMILIES, family_of
from xuncha.read.cms.scripts import may_have_script_links, pager_links, script_links

__all__ = ["FAMILIES", "family_of", "may_have_script_links", "pager_links", "script_links"]
