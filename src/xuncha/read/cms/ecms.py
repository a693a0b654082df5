"""帝国CMS: e/public/ViewClick, index_2.html; the day in class/2016-09-01/1.html is the upload's."""

from __future__ import annotations

import re

FAMILY = "ecms"
SIGNS = ("/e/public/ViewClick", 'title="Total record"', "/e/data/js/", "/skin/default/js/")
URL = re.compile(r"/d/file/|/\d{4}-\d{2}-\d{2}/\d+\.html$")
