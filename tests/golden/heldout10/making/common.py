"""What the pages of this set are made with.

Every page follows the nesting, the place of the dates, the paging and the scripts of one page that
a real government site once served (seen in copies that public repositories keep); places, offices
and texts are made up.
"""

from functools import partial
from pathlib import Path

from tests.golden import small_sites
from tests.golden.small_sites import Row, Small, paragraphs

__all__ = ["SET", "Row", "Small", "paragraphs", "single"]

SET = Path(__file__).parent.parent
single = partial(small_sites.single, SET)
