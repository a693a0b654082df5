"""Scripts that are the data of a list and hold no entry: var list = {"total":0,"rows":[]};"""

from __future__ import annotations

import re

from xuncha.read.cms.hanweb import is_empty_store

# Data, given a name and shown at most: whatever has a function may ask for more. The parts of an
# application begin with nothing as well: data: {rows: [], total: 0}.
_DATA_ALONE = re.compile(
    r"\s*(?:(?:var|let|const)\s+)?(?:[\w.$]+\s*=\s*)?\{[^()<>]{0,2000}\}\s*;?\s*"
    r"(?:(?!\w*(?:load|get|ajax|query|fetch|init|req|search))[\w.$]+\([^(){}<>]{0,100}\)\s*;?\s*)?",
    re.I,
)
_NO_ROW = re.compile(r"""["'](?:rows|list|records|items|data|result)["']\s*:\s*\[\s*\]""", re.I)
_NONE_AT_ALL = re.compile(
    r"""["'](?:total|totalCount|totalRecord|recordsTotal|count)["']\s*:\s*["']?0["']?\s*[,}]""",
    re.I,
)
_SOME_ROW = re.compile(r""":\s*\[\s*[\[{"'\d]""")


def holds_no_entry(script: str, html: str) -> bool:
    """Whether a script is the data of a list without any entry, and asks for nothing else.

    Such a script fills in nothing: the column has no entry.
    """
    if is_empty_store(script, html):
        return True
    if "0" not in script or not _NONE_AT_ALL.search(script) or not _NO_ROW.search(script):
        return False
    return bool(_DATA_ALONE.fullmatch(script)) and not _SOME_ROW.search(script)
