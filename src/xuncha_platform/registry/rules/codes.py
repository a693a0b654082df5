"""网站标识码: its form, and whether it fits where the site stands.

The official coding rule has not been published; what is held here is what the codes in use show:
ten digits whose first six are a division code, or `bm` and eight digits for State Council
departments. Form is an error, doubtful digits are a warning that a person reads.
"""

from __future__ import annotations

import re
import unicodedata

from django.utils.translation import gettext as _

from xuncha_platform.registry.rules.refusal import refused

_FORM = re.compile(r"\d{10}|bm\d{8}")

# 省级行政区划代码 (GB/T 2260), first two digits; 66 is what codes of 新疆生产建设兵团 begin with.
PROVINCES = frozenset(
    [
        "11",
        "12",
        "13",
        "14",
        "15",
        "21",
        "22",
        "23",
        "31",
        "32",
        "33",
        "34",
        "35",
        "36",
        "37",
        "41",
        "42",
        "43",
        "44",
        "45",
        "46",
        "50",
        "51",
        "52",
        "53",
        "54",
        "61",
        "62",
        "63",
        "64",
        "65",
        "66",
        "71",
        "81",
        "82",
    ]
)


def normal_code(text: str) -> str:
    """The code in one spelling: half-width, no blanks, `bm` small; empty stays empty.

    Raises InputError when it is neither ten digits nor `bm` and eight digits.
    """
    # An apostrophe is how a spreadsheet is told to keep digits as text.
    code = "".join(unicodedata.normalize("NFKC", text).split()).lower().lstrip("'`\u2018\u2019")
    if code.endswith(".0") and code[:-2].isdigit():
        # A spreadsheet that kept the code as a number.
        code = code[:-2]
    if code and not _FORM.fullmatch(code):
        problem = _(
            "网站标识码“%(code)s”应为 10 位数字,或 bm 加 8 位数字。请对照报送系统核对;没有就留空。"
        ) % {"code": text.strip()}
        raise refused(problem)
    return code


def code_warnings(code: str, division_code: str = "") -> list[str]:
    """What is doubtful about a code of normal form. `division_code`: the region's, if known."""
    if not code or code.startswith("bm"):
        return []
    if code[:2] not in PROVINCES:
        return [_("标识码前两位“%(digits)s”不是省级行政区划代码,请核对。") % {"digits": code[:2]}]
    if division_code and not _fits(code, division_code):
        return [
            _("标识码以 %(begin)s 开头,与所属地区的区划代码 %(division)s 不一致,请核对。")
            % {"begin": code[:6], "division": division_code}
        ]
    return []


def _fits(code: str, division_code: str) -> bool:
    """Whether a code lies within a division: a province owns what starts with its two digits."""
    digits = division_code[:6].ljust(6, "0")
    significant = digits[:2] if digits.endswith("0000") else digits[:4]
    # Within a city, codes of its districts are used for city sites and the other way round.
    return code.startswith(significant)
