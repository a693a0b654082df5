"""Where Word may not break a line: never inside a year, a date or a document number.

Word keeps lists of signs that may not begin or end a line. Ours are the usual ones and a few
more, so that the text itself stays as it is: no hidden joiners that would spoil a search.
"""

from __future__ import annotations

from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

_CLOSING = (
    "!%),.:;>?]}\u00b7\u2019\u201d\u2026\u2030\u3001\u3002\u3009\u300b\u300d\u300f\u3011\u3015"
    "\uff01\uff05\uff09\uff0c\uff0e\uff1a\uff1b\uff1f\uff3d\uff5d\uff5e"
)
_OPENING = "([{\u00a5\u2018\u201c\u3008\u300a\u300c\u300e\u3010\u3014\uff08\uff3b\uff5b\uffe5"
# 2016 | 年 and 53 | 号 would break a date and a number; 国办发 | 〔2016〕 | 53号 a document number.
NOT_FIRST = _CLOSING + "年月日号〔"
NOT_LAST = _OPENING + "〕"


def forbid_breaks(document: Any) -> None:
    """Write both lists into the settings of the document, at the place the schema wants them.

    They hold for Chinese text, so the text is marked as Chinese.
    """
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:eastAsia"), "zh-CN")
    settings = document.settings.element
    anchor = settings.find(qn("w:characterSpacingControl"))
    for name, signs in (("noLineBreaksBefore", NOT_FIRST), ("noLineBreaksAfter", NOT_LAST)):
        element = OxmlElement(f"w:{name}")
        element.set(qn("w:lang"), "zh-CN")
        element.set(qn("w:val"), signs)
        anchor.addnext(element)
