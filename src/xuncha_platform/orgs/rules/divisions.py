"""Division codes (GB/T 2260, 行政区划代码): what one looks like, and what became of retired ones.

The two lists in `data/` and where they come from: data/README.md. They warn; nothing is refused by
them, and no successor is guessed.
"""

from __future__ import annotations

import csv
import unicodedata
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from xuncha_platform.orgs.models import Level

# The first two digits: one of the 34 provinces.
PROVINCES = frozenset(
    str(code)
    for first, last in (
        (11, 15),
        (21, 23),
        (31, 37),
        (41, 46),
        (50, 54),
        (61, 65),
        (71, 71),
        (81, 82),
    )
    for code in range(first, last + 1)
)
# How many digits of a six-digit code are zeros at each level.
_ZEROS = {Level.PROVINCE: "0000", Level.CITY: "00"}


# What stands under a municipality or directly under a province has a code of its own kind.
_PLACEHOLDERS = ("9000",)
_MUNICIPALITIES = frozenset(("11", "12", "31", "50"))


@dataclass(frozen=True, slots=True)
class Retired:
    """A code that is no longer in use, and the one that came after it where the lists show it."""

    code: str
    name: str
    # Empty: what followed is not known.
    new_code: str
    new_name: str
    # The month of the last list that has the code, and of the next one, which has not.
    last_seen: str
    gone_by: str


def normal_division(code: str) -> str:
    """The code without blanks and in plain digits; 12 digits that end in zeros as six."""
    plain = "".join(unicodedata.normalize("NFKC", code).split())
    return plain[:6] if len(plain) == 12 and plain.endswith("000000") else plain


def check_division(code: str, level: str, parent_code: str = "") -> None:
    """Raise ValidationError, with what to do, for a code that cannot be one of this level."""
    if not code:
        return
    if not (code.isascii() and code.isdigit() and len(code) in (6, 9, 12)):
        raise ValidationError(
            _("行政区划代码应为 6 位数字(乡镇为 9 位或 12 位),现为“%(code)s”。") % {"code": code}
        )
    if code[:2] not in PROVINCES:
        raise ValidationError(
            _("行政区划代码前两位“%(start)s”不是任何省份的代码,请核对。") % {"start": code[:2]}
        )
    zeros = _ZEROS.get(Level(level))
    if zeros and not code[:6].endswith(zeros):
        raise ValidationError(
            _("%(level)s的行政区划代码应以 %(zeros)s 结尾,现为“%(code)s”。")
            % {"level": Level(level).label, "zeros": zeros, "code": code}
        )
    if parent_code and parent_code[:2] != code[:2]:
        raise ValidationError(
            _("行政区划代码“%(code)s”与上级的代码“%(parent)s”不在同一个省。")
            % {"code": code, "parent": parent_code}
        )


def retired(code: str) -> Retired | None:
    """What became of a code, of a township that of its county; None where it is not retired."""
    return _retired().get(code[:6])


def is_unknown(code: str) -> bool:
    """Whether a code of right form is in neither list: mistyped, or newer than they are.

    Codes of development zones (fifth digit 7) are the statisticians' and in neither.
    """
    six = code[:6]
    if not six or six in _in_use() or six in _retired() or six[4] == "7":
        return False
    placeholder = six[2:] in _PLACEHOLDERS or (six[:2] in _MUNICIPALITIES and six[4:] == "00")
    return not placeholder


def is_division_name(name: str) -> bool:
    """Whether some division bears this name, or bore it."""
    return name in _names()


@cache
def _retired() -> dict[str, Retired]:
    return {row["old_code"]: Retired(*row.values()) for row in _rows("retired-divisions.csv")}


@cache
def _in_use() -> frozenset[str]:
    return frozenset(row["code"] for row in _rows("divisions.csv"))


@cache
def _names() -> frozenset[str]:
    in_use = {row["name"] for row in _rows("divisions.csv")}
    return frozenset(in_use | {one.name for one in _retired().values()})


def _rows(name: str) -> list[dict[str, str]]:
    with files("xuncha_platform.orgs").joinpath(f"data/{name}").open(encoding="utf-8") as file:
        return list(csv.DictReader(file))
