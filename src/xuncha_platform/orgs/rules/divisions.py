"""Division codes (GB/T 2260, 行政区划代码): what one looks like, and what became of retired ones.

`data/retired-divisions.csv` holds changes the State Council approved since 2009, as the Ministry
of Civil Affairs publishes them. It is not complete: a code that is not in it stays as it is.
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


@dataclass(frozen=True, slots=True)
class Retired:
    """A code that is no longer in use, and the one, or those, that came after it."""

    code: str
    name: str
    followed_by: tuple[str, ...]
    new_name: str
    year: int


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
    """What became of a code; None for one that is in use or unknown to us.

    A chain of changes is followed to its end; `followed_by` has several where it was divided.
    """
    one = _table().get(code)
    if one is None:
        return None
    while len(one.followed_by) == 1 and one.followed_by[0] in _table():
        after = _table()[one.followed_by[0]]
        one = Retired(one.code, one.name, after.followed_by, after.new_name, after.year)
    return one


@cache
def _table() -> dict[str, Retired]:
    source = files("xuncha_platform.orgs").joinpath("data/retired-divisions.csv")
    with source.open(encoding="utf-8") as file:
        return {
            row["old_code"]: Retired(
                row["old_code"],
                row["old_name"],
                tuple(row["new_codes"].split()),
                row["new_name"],
                int(row["year"]),
            )
            for row in csv.DictReader(file)
        }
